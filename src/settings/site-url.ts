import type { Verdict } from './verdict.ts';

const LONGEST = 2000;
const REPAIR = 'Write the address of the site, such as "https://example.org/archive/".';

/**
 * @example readSiteUrl('https://example.org/archive') → { value: 'https://example.org/archive/' }
 */
export function readSiteUrl(value: unknown): Verdict<string> {
  if (
    typeof value !== 'string' ||
    value.length > LONGEST ||
    !/^https?:\/\//i.test(value) ||
    !URL.canParse(value)
  )
    return { repair: REPAIR };
  const url = new URL(value);
  if (url.search !== '' || url.hash !== '') return { repair: 'Leave out what begins with "?" or "#".' };
  if (url.username !== '' || url.password !== '') return { repair: 'Leave out the user name and password.' };
  return { value: url.href.endsWith('/') ? url.href : `${url.href}/` };
}
