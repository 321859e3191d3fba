/** Addresses of copies that archives, caches and translators of the web keep of a page. */

/** What the address of a copy tells. */
export interface CopyAddress {
  /** Of the page itself; `null` where the address is a mere number. */
  readonly original: string | null;
  /** When the copy was taken, as the 14 digits of year to second; `null` where the address does not say. */
  readonly taken: string | null;
}

/** The Wayback Machine's form, which most archives of the web share: `…/web/20160218174457id_/https://…`. */
const STAMPED =
  /^(?:(?:https?:)?\/\/[^/?#\s]{1,200})?\/(?:[\w.-]{1,40}\/){0,3}(\d{14})(?:[a-z]{2}_)?\/(https?(?::\/|%3A)\S+)$/i;
/** It also takes less of a date, and an address without its scheme. */
const WAYBACK =
  /^(?:https?:)?\/\/(?:web|wayback|www)\.archive\.org\/(?:web|save)\/(?:_embed\/)?(?:(\d+)?\*?(?:[a-z]{2}_)?\/)?(\S+)$/i;
const ARCHIVE_TODAY =
  /^https?:\/\/archive\.(?:today|is|ph|li|fo|vn|md)(?:\/(?:(\d{4}\.\d{2}\.\d{2}-\d{6}|\d{4,14})|newest|oldest|o\/\w{1,20}))?\/(?:(https?:\/\S+)|\w{0,20}(?:\/\S*)?)$/i;
/** The pages of a paper in a cache for telephones. */
const AMP =
  /^https?:\/\/(?:[\w-]+\.cdn\.ampproject\.org\/[cvi]|www\.google\.[a-z.]{2,6}\/amp)\/(s\/)?(\S+)$/i;

/** `null`: the address is of no copy. */
export function readCopyAddress(address: string): CopyAddress | null {
  const [, taken, original] = STAMPED.exec(address) ?? WAYBACK.exec(address) ?? [];
  if (original !== undefined) return { original: completeAddress(original), taken: readStamp(taken) };
  const today = ARCHIVE_TODAY.exec(address);
  if (today) return { original: today[2] ? completeAddress(today[2]) : null, taken: readStamp(today[1]) };
  const inAmp = AMP.exec(address);
  if (inAmp)
    return { original: completeAddress(`${inAmp[1] ? 'https' : 'http'}://${inAmp[2]}`), taken: null };
  const query = URL.canParse(address) ? readQuery(new URL(address)) : null;
  return query === null ? null : { original: completeAddress(query), taken: null };
}

const ARCHIVE_NAME =
  /^(?:(?:web|wayback|www)\.)?archive\.(?:org|today|is|ph|li|fo|vn|md)$|^(?:the )?(?:internet archive(?:['’]?s)?(?: wayback machine)?|wayback machine)$/i;

/** Whether an archive of the web is named, which is the source of no article that it has a copy of. */
export function isArchiveName(name: string): boolean {
  return ARCHIVE_NAME.test(name.trim());
}

/** The page's own address where an address is of a copy, else the address itself. */
export function findOriginal(url: URL): URL {
  let found = url;
  // A copy may be of a copy.
  for (let copies = 0; copies < 3; copies += 1) {
    const original = readCopyAddress(found.href)?.original;
    if (!original) break;
    found = new URL(original);
  }
  return found;
}

/** `2016.02.18-174457` and `20160218174457` alike; less than a whole moment is only what was asked for. */
function readStamp(written: string | undefined): string | null {
  const digits = written?.replace(/\D/g, '') ?? '';
  return digits.length === 14 ? digits : null;
}

/** Where an address without its scheme begins. */
const HOST = /^[\w-]{1,63}(?:\.[\w-]{1,63})+(?=[:/?#]|$)/;

function completeAddress(written: string): string | null {
  const plain = (/^https?%3A/i.test(written) ? decode(written) : written).replace(/^\/+/, '');
  const whole = HOST.test(plain) ? `http://${plain}` : plain.replace(/^(https?):\/{1,3}/i, '$1://');
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  return url.hostname.includes('.') ? url.href : null;
}

function decode(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Google's cache, and its translations. */
function readQuery(url: URL): string | null {
  const { hostname, searchParams } = url;
  if (hostname === 'webcache.googleusercontent.com')
    return /^cache:(?:[\w-]{12}:)?(\S{4,})/.exec(searchParams.get('q') ?? '')?.[1] ?? null;
  if (/^translate\.google(?:usercontent)?\.[a-z.]{2,6}$/.test(hostname)) return searchParams.get('u');
  const host = /^([\w-]+)\.translate\.goog$/.exec(hostname)?.[1];
  if (host === undefined) return null;
  const query = [...searchParams].filter(([name]) => !name.startsWith('_x_tr_'));
  const search = new URLSearchParams(query).toString();
  // Dots became hyphens, and hyphens two of them.
  const name = host.replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  return `https://${name}${url.pathname}${search === '' ? '' : `?${search}`}`;
}
