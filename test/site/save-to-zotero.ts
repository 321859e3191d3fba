/**
 * What Zotero makes of a page, after the rules of its translators: `COinS.js` (which comes before `Embedded
 * Metadata.js`, by its priority) with `OpenURL.parseContextObject` of `zotero/utilities`; else `Embedded Metadata.js`,
 * with the order in which `RDF.js` looks for a type and for fields.
 */
import { parseHTML } from 'linkedom';

export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly { readonly firstName: string; readonly lastName: string }[];
  readonly publicationTitle: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

const ITEM_TYPES = new Set(['newspaperArticle', 'journalArticle', 'magazineArticle', 'webpage', 'blogPost']);

/** `Utilities.cleanAuthor` */
function cleanAuthor(written: string): ZoteroItem['creators'][number] {
  const name = written.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (written.includes(',')) {
    const [lastName = '', firstName = ''] = name.split(/, ?/);
    return { firstName, lastName };
  }
  const at = name.lastIndexOf(' ');
  return { firstName: at < 0 ? '' : name.slice(0, at), lastName: name.slice(at + 1) };
}

function parseContextObject(text: string): ZoteroItem | null {
  const fields = text.split('&').map((part): readonly [string, string] => {
    const [key = '', value = ''] = part.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, ' '))];
  });
  const all = (key: string) => fields.flatMap(([name, value]) => (name === key ? value : []));
  const last = (key: string) => all(key).at(-1) ?? null;
  if (last('rft_val_fmt') !== 'info:ofi/fmt:kev:mtx:dc') return null;
  const type = last('rft.type') ?? '';
  return {
    itemType: ITEM_TYPES.has(type) ? type : 'webpage',
    title: last('rft.title') ?? '',
    creators: [
      ...all('rft.aucorp').map((lastName) => ({ firstName: '', lastName })),
      ...all('rft.au').map(cleanAuthor),
    ],
    publicationTitle: last('rft.source'),
    date: last('rft.date'),
    url:
      all('rft.identifier')
        .filter((value) => /^https?:\/\//.test(value))
        .at(-1) ?? null,
    language: last('rft.language'),
  };
}

function readEmbedded(document: Document, address: string): ZoteroItem {
  const all = (name: string) =>
    Array.from(document.querySelectorAll('meta'))
      .filter(
        (field) => (field.getAttribute('name') ?? field.getAttribute('property'))?.toLowerCase() === name,
      )
      .map((field) => field.getAttribute('content') ?? '');
  const first = (...names: readonly string[]) => names.flatMap(all)[0] ?? null;
  const guess = all('citation_title').length > 0 ? 'journalArticle' : 'webpage';
  const dc = first('dc.type') ?? '';
  const creators = all('citation_author').length > 0 ? all('citation_author') : all('dc.creator');
  return {
    itemType: all('citation_journal_title').length > 0 ? 'journalArticle' : ITEM_TYPES.has(dc) ? dc : guess,
    title: first('citation_title', 'dc.title', 'og:title') ?? '',
    creators: creators.map(cleanAuthor),
    publicationTitle: first('citation_journal_title', 'prism.publicationname', 'dc.source', 'og:site_name'),
    date: first('citation_date', 'citation_publication_date', 'dc.date'),
    url: first('citation_public_url', 'og:url') ?? address,
    language:
      first('citation_language', 'dc.language', 'language', 'lang') ??
      document.documentElement.getAttribute('lang'),
  };
}

/** @param address at which the page is open */
export function saveToZotero(html: string, address: string): ZoteroItem | null {
  const { document } = parseHTML(html);
  const spans = Array.from(document.querySelectorAll('span.Z3988[title]'));
  // Of several, the reader has to choose.
  if (spans.length > 1) return null;
  const [span] = spans;
  return span === undefined
    ? readEmbedded(document, address)
    : parseContextObject(span.getAttribute('title') ?? '');
}
