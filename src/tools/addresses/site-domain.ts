/** `co.uk`, `com`; the last part of a host's name, and what stands before it in some countries. */
const TOP_LEVEL = /(?:\.(?:co|com|org|net|ac|gov))?\.[a-z]{2,12}$/i;

/** Whether a name is a site's address: `herald.example`, `Herald.com`. */
export function isDomain(name: string): boolean {
  return /^(?:[\w-]{1,63}\.){1,9}[a-z]{2,12}$/i.test(name);
}

/**
 * The part of a site's address that is a name.
 *
 * @example nameOfDomain('www.theguardian.com') // 'theguardian'
 * @example nameOfDomain('news.herald.co.uk') // 'herald'
 */
export function nameOfDomain(domain: string): string {
  return domain.replace(TOP_LEVEL, '').replace(/^.*\.(?=[^.]{3,63}$)/, '');
}
