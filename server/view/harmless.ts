// Names and titles are anybody's: what would steer a terminal, or turn the direction of its text, must not reach it.
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const rawInJson = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The text with a visible sign in place of each character that a terminal would obey; as long as before. */
export function harmless(text: string): string {
  return text.toWellFormed().replace(steering, (character) => {
    const code = character.charCodeAt(0);
    // Unicode has a picture of each of the oldest control characters.
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** JSON that means the same and holds no such character. */
export function escaped(json: string): string {
  return json.replace(rawInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** No longer than that; what is cut off is told. */
export function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
