// Langium's TextMate grammar knows keywords and comments. This adds what makes a model pleasant to read: texts, names
// where they are declared, fixed values, dates.

const declarations = [
  'actor boundary category control data external flow layer library process protocol provider responsibility service',
  'store system threat',
];
const values = [
  'public internal confidential restricted personal sensitive financial payment credentials secrets code',
  'critical high medium low iaas paas saas premises untrusted exposed relays',
];

/** The generated grammar, with more to it. */
export function enrich(generated) {
  const scope = (name) => `${name}.${generated.name}`;
  const keywords = generated.patterns.find(({ name }) => name === scope('keyword.control'));
  const oneOf = (lines) => {
    const words = lines.flatMap((line) => line.split(' '));
    const unknown = words.filter((word) => !new RegExp(`^(?:${keywords.match})$`).test(word));
    if (unknown.length > 0) throw new Error(`The grammar has no keyword ${unknown.join(', ')}.`);
    return `\\b(${words.join('|')})\\b`;
  };

  const documentation = { name: scope('comment.block.documentation'), begin: '/\\*\\*(?!/)', end: '\\*/' };
  const text = {
    name: scope('string.quoted.double'),
    begin: '"',
    end: '"|$',
    patterns: [{ name: scope('constant.character.escape'), match: '\\\\.' }],
  };
  const anyKeyword = keywords.match.replace('(', '(?:');
  const name = `(?!${anyKeyword})([A-Za-z_]\\w*)\\b(?!\\s*(?:->|\\.))`;
  const declaration = {
    match: `(?<=^|[{}])\\s*${oneOf(declarations)}(?:\\s+${name})?`,
    captures: { 1: { name: scope('storage.type') }, 2: { name: scope('entity.name.type') } },
  };
  const value = { name: scope('constant.language'), match: oneOf(values) };
  const number = { name: scope('constant.numeric'), match: '\\b\\d[\\d-]*' };
  const arrow = { name: scope('keyword.operator'), match: '->' };

  const { comments } = generated.repository;
  return {
    ...generated,
    patterns: [{ include: '#comments' }, text, declaration, value, keywords, number, arrow],
    repository: { comments: { patterns: [documentation, ...comments.patterns] } },
  };
}
