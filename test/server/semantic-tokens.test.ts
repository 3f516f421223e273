import assert from 'node:assert/strict';
import {
  LSPErrorCodes,
  ResponseError,
  SemanticTokensRequest,
  type SemanticTokens,
} from 'vscode-languageserver-protocol/node';
import { StdioClient } from '../support/stdio-client.ts';
import { until } from '../support/until.ts';

const long = `system Shop "Shop" {
  owner "Shop team"
}
use azure
data Orders "Orders" confidential contains personal
boundary Cloud "Cloud account" on azure {
  store OrderDatabase "Orders" on SqlDatabase {
    holds Orders
    implements AuditLogging, ColumnEncryption, NetworkRestriction
  }
}
`;

describe('Colours of names', () => {
  let client: StdioClient;

  before(async () => {
    client = await StdioClient.start({});
    await client.open('shop.tm', long);
    await client.findings('shop.tm');
  });

  after(() => client.stop());

  it('lie within the text, however fast it changes', async () => {
    const texts = [
      long,
      long.replace(/^.*implements.*\n/m, ''),
      'system Shop\n',
      '\n',
      long.replaceAll('OrderDatabase', 'Db'),
    ];
    const answers: Promise<{ readonly text: string; readonly tokens: SemanticTokens | undefined }>[] = [];
    for (let time = 0; time < 40; time++) {
      const text = texts[(time * 3) % texts.length]!;
      await client.change('shop.tm', () => text);
      answers.push(tokens().then((found) => ({ text, tokens: found })));
    }
    for (const { text, tokens: found } of await Promise.all(answers)) {
      if (found) assertWithin(text, found.data);
    }
    await client.change('shop.tm', () => long);
    const { data } = await until('colours of a text at rest', tokens);
    assertWithin(long, data);
    assert.ok(data.length > 5 * 10);
  });

  /** Undefined where the text has changed under the question: an editor asks again. */
  async function tokens(): Promise<SemanticTokens | undefined> {
    try {
      const textDocument = { uri: client.uri('shop.tm') };
      return (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument })) ?? undefined;
    } catch (error) {
      const passing: readonly number[] = [LSPErrorCodes.ContentModified, LSPErrorCodes.RequestCancelled];
      if (error instanceof ResponseError && passing.includes(error.code)) return undefined;
      throw error;
    }
  }
});

function assertWithin(text: string, data: readonly number[]): void {
  const lines = text.split('\n');
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
    character = down === 0 ? character + right : right;
    line += down;
    const name = lines[line]?.slice(character, character + length) ?? '';
    assert.match(name, /^\w+$/, `${line}:${character}+${length} of\n${text}`);
    assert.equal(name.length, length);
  }
}
