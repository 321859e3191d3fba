import type { Redirect } from './choose-redirects.ts';

/**
 * Old addresses come from articles, which anybody may have written, and go into files that steer a server. There a
 * blank parts, a line break begins another rule, `*` and `:name` stand for any address, `{`, `;`, `"` and `$` are
 * syntax. So whatever is not plainly a part of an address is encoded: of an address with such a character that browsers
 * send as it is, nothing leads on.
 */
const SYNTAX_OF_RULES = /[^\w/.~!(),@&=+%?-]/gu;
/** Between quotation marks, `*` and `:` are only characters. */
const SYNTAX_OF_MAPS = /[^\w/.~!(),@&=+%?:*-]/gu;

/** A path as it may stand in a rule of `_redirects`. */
export function encodeForRule(address: string): string {
  return address.toWellFormed().replace(SYNTAX_OF_RULES, encodeCharacter);
}

/** A path, or path and query, between quotation marks in a map of nginx. */
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
/** What stands for other addresses where a host reads a rule: left out, for some decode it before they look. */
const WILD = /[*:]|%2a|%3a/i;
/** Cloudflare Pages reads no longer line. */
const LONGEST_RULE = 1000;

/** A line of a `_redirects` file. */
export interface Rule {
  readonly text: string;
  /** Only Netlify looks at parameters. */
  readonly hasParameters: boolean;
}

/**
 * @param root the path of the site's root, `/` or `/niger/`
 * @returns `null` where no rule can say it
 * @example ruleOf({ path: '/story.asp', search: '?id=7', to: '2023/08/04/quay.html' }, '/')?.text
 * // '/story.asp id=7 /2023/08/04/quay.html 301'
 */
export function ruleOf({ path, search, to }: Redirect, root: string): Rule | null {
  const parameters = search === '' ? [] : search.slice(1).split('&');
  const hasParameters = parameters.length > 0;
  // At the root a host shows the front page, whatever the parameters.
  if (WILD.test(path) || !parameters.every(isPlain) || (hasParameters && path === root)) return null;
  const text = [encodeForRule(path), ...parameters, encodeForRule(root + to), '301'].join(' ');
  return text.length > LONGEST_RULE ? null : { text, hasParameters };
}

function isPlain(parameter: string): boolean {
  const [name = '', value = '', ...more] = parameter.split('=');
  return PLAIN.test(name) && PLAIN.test(value) && more.length === 0;
}
