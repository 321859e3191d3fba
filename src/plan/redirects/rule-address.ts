/**
 * Old addresses come from articles, which anybody may have written, and go into files that steer a server. There a
 * blank parts, a line break begins another rule, `*` and `:name` stand for any address, `{`, `;`, `"` and `$` are
 * syntax. So whatever is not plainly a part of an address is encoded: of an address with such a character that browsers
 * send as it is, nothing leads on.
 */
const SYNTAX_OF_RULES = /[^\w/.~!(),@&=+%?-]/gu;
/** Between quotation marks, `*` and `:` are only characters. */
const SYNTAX_OF_MAPS = /[^\w/.~!(),@&=+%?:*-]/gu;

/** An address's path, or path and query, as it may stand in a rule of `_redirects`. */
export function encodeForRule(address: string): string {
  return address.toWellFormed().replace(SYNTAX_OF_RULES, encodeCharacter);
}

/** The same between quotation marks in a map of nginx. */
export function encodeForMap(address: string): string {
  return address.toWellFormed().replace(SYNTAX_OF_MAPS, encodeCharacter);
}

/** Each byte of it, those too that `encodeURIComponent` leaves. */
function encodeCharacter(character: string): string {
  return Array.from(
    Buffer.from(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

/** Names and values that are the same however they are encoded. */
const PLAIN = /^[\w.~-]+$/;

/**
 * The parameters of an address as rules of Netlify have them.
 *
 * @returns `null` where they cannot be told there
 * @example listParameters('?id=7&p=2') // ['id=7', 'p=2']
 */
export function listParameters(search: string): readonly string[] | null {
  const parameters = search === '' ? [] : search.slice(1).split('&');
  const areTold = parameters.every((parameter) => {
    const [name = '', value = '', ...more] = parameter.split('=');
    return PLAIN.test(name) && PLAIN.test(value) && more.length === 0;
  });
  return areTold ? parameters : null;
}
