/** What programs and archives of the web change in a page that they save, and what they note about it. */
import { type CopyAddress, isArchiveName, readCopyAddress } from '../../tools/addresses/copy-address.ts';
import type { PageDocument, PageElement } from './dom.ts';
import { listDataScripts, readJsonLd } from './metadata/json-ld.ts';

/** Where a saved page comes from. */
interface PageOrigin {
  /** Address that was noted when it was saved, of the page itself. */
  readonly address: string | null;
  /** When an archive took its copy, as 14 digits: never the article's date. */
  readonly taken: string | null;
}

/** Programs write their notes at the top, and archives some of theirs at the end. */
const TOP = 100_000;
const END = 5000;

/** Addresses in notes of programs and archives, in order of trust. */
const NOTES = [
  /__wm\.wombat\("(https?:[^"\s]{4,2000})","(\d{14})"/,
  /__wm\.bt\([^"<>]{0,60}"web","(https?:[^"\s]{4,2000})","(\d{14})"/,
  /\bThe Wayback Machine - (https?:\/\/[^\s<"]{4,2000})/,
  /<input(?=[^<>]*\bid="?wmtbURL"?)[^<>]*\bvalue="(https?:[^"\s]{4,2000})"/i,
  /\bThis is Google(?:'|&#39;|’)s (?:<a [^<>]{1,300}>)?cache(?:<\/a>)? of\s{0,9}<a href="(https?:[^"\s]{4,2000})"/i,
  /<!--\s*saved from url=\(\d{4,5}\)(https?:\S{4,2000})/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(https?:\S{4,2000})/i,
  /<meta name="?savepage-url"? content="?(https?:[^"\s>]{4,2000})/i,
  /\bdata-scrapbook-source="(https?:[^"\s]{4,2000})"/i,
  /<!--\s*Saved from (https?:\S{4,2000}) at \S{4,40} using monolith/i,
  /<!--\s*Mirrored from (\S{4,2000}) by HTTrack/i,
] as const;

const SCHEME = /^https?:/i;

const ARCHIVE_MARK = /\b__wm\.|\bFILE ARCHIVED ON \d|\bWAYBACK TOOLBAR INSERT\b/;

/** Puts back what an archive changed, such as where links lead, and takes out what it added to the metadata. */
export function restoreOriginal(document: PageDocument, source: string): PageOrigin {
  const note = readNote(source);
  const copies = [...listOwnAddresses(document), note?.address ?? ''].flatMap(
    (address) => readCopyAddress(address) ?? [],
  );
  const isCopy =
    copies.length > 0 || ARCHIVE_MARK.test(source.slice(0, TOP)) || ARCHIVE_MARK.test(source.slice(-END));
  const taken = copies.find((copy) => copy.taken !== null)?.taken ?? note?.taken ?? null;
  if (isCopy) restoreElements(document, taken);
  const original = copies.find((copy) => copy.original !== null)?.original;
  return { address: original ?? note?.address ?? null, taken };
}

function readNote(source: string): { readonly address: string; readonly taken: string | null } | null {
  const top = source.slice(0, TOP);
  for (const form of NOTES) {
    const [, address, taken = null] = form.exec(top) ?? [];
    if (address !== undefined)
      return { address: SCHEME.test(address) ? address : `http://${address}`, taken };
  }
  return null;
}

export function listOwnAddresses(document: PageDocument): readonly string[] {
  const elements = document.querySelectorAll(
    'link[rel~="canonical" i], link[rel~="bookmark" i], meta[property="og:url" i], base',
  );
  const stated = readJsonLd(document).url ?? '';
  return [
    ...[...elements].map((element) => element.getAttribute('href') ?? element.getAttribute('content') ?? ''),
    stated,
  ];
}

function restoreElements(document: PageDocument, taken: string | null): void {
  for (const element of document.querySelectorAll('[href]')) restoreAddress(element, 'href');
  for (const element of document.querySelectorAll('meta[content]')) {
    restoreAddress(element, 'content');
    if (isOfArchive(element.getAttribute('content') ?? '', taken)) element.removeAttribute('content');
  }
  for (const script of listDataScripts(document))
    script.textContent = (script.textContent ?? '').replace(JSON_STRING, (written) =>
      restoreString(written, taken),
    );
}

/** Its end is that of the data where it has none: so the search goes on from there. */
const JSON_STRING = /"(?:[^"\\]|\\(?:.|$))*(?:"|$)/gs;

function restoreString(written: string, taken: string | null): string {
  const value = written.slice(1, -1).replaceAll('\\/', '/').trim();
  if (isOfArchive(value, taken)) return '""';
  const copy = value.length > LONGEST_ADDRESS ? null : readCopyAddress(value);
  return copy === null ? written : JSON.stringify(copy.original ?? '');
}

const LONGEST_ADDRESS = 2000;

/** The moment of the copy, or the name of the archive. */
function isOfArchive(value: string, taken: string | null): boolean {
  if (value.length > LONGEST_ADDRESS) return false;
  return (taken !== null && value.replace(/\D/g, '').startsWith(taken)) || isArchiveName(value);
}

function restoreAddress(element: PageElement, attribute: 'href' | 'content'): void {
  const copy: CopyAddress | null = readCopyAddress(element.getAttribute(attribute)?.trim() ?? '');
  if (copy === null) return;
  if (copy.original === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, copy.original);
}
