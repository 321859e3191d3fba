/** An HTML page saved from the web → the article on it. */

import { isDesk } from '../../knowledge/signatures/desk.ts';
import { isNamelike } from '../../knowledge/signatures/is-namelike.ts';
import type { Block, DateOrder, NamedPicture } from '../../model/model.ts';
import type { BodyLimit } from '../body/body-limit.ts';
import { cleanDrafts } from '../body/clean-drafts.ts';
import { type BlockDraft, textOfFragments } from '../body/draft.ts';
import { layOutBlocks } from '../body/lay-out/lay-out.ts';
import { draftLead } from '../body/pictures/draft-lead.ts';
import { recogniseBlocks } from '../body/recognise.ts';
import { acceptAddress } from '../body/web-link.ts';
import { readAddress } from './address.ts';
import { setPartsApart } from './apart/set-apart.ts';
import { findOrderOfPage } from './dates/choose/order-of-page.ts';
import { listPageDates } from './dates/list-page-dates.ts';
import type { PageDate } from './dates/page-date.ts';
import { createDocument, type PageDocument } from './dom.ts';
import type { PageContext } from './elements/context.ts';
import { convertElement, tellPart } from './elements/element-drafts.ts';
import { foldWords } from './fold-words.ts';
import { joinInitials } from './initials.ts';
import type { KnownOfArticle } from './main-text/boxes/take-out-boxes.ts';
import type { Coverage } from './main-text/complete-text.ts';
import { findMainText, type MainText, readParagraphs } from './main-text/main-text.ts';
import { readClosingLine } from './metadata/authors/closing-line.ts';
import type { PageMetadata } from './metadata/page-metadata.ts';
import { readPageMetadata } from './metadata/read-page-metadata.ts';
import { draftNotes } from './notes/draft-notes.ts';
import { takeNotes } from './notes/take-notes.ts';
import { makeHeadDocument, makePageDocument } from './page-document.ts';
import { growTree, type PageTree } from './page-tree.ts';
import { listOwnAddresses, restoreOriginal } from './saved-copy.ts';
import { shortenSource } from './shorten-source.ts';
import { draftTagSoup } from './tag-soup.ts';

export interface SavedPage extends PageMetadata {
  /** In order of trust. */
  readonly dates: readonly PageDate[];
  /** Whether its dates begin with the day, where one of them tells. */
  readonly dateOrder: DateOrder | null;
  /** When an archive of the web took its copy of the page, as 14 digits. */
  readonly taken: string | null;
  /** Canonical address: `http` or `https`, nothing else. */
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly NamedPicture[];
  /** Where its metadata give more of the text than the page shows. */
  readonly coverage: Coverage | null;
  /** It is too large, or too deeply nested, to be searched: its text is all that stands between its tags. */
  readonly isTooLarge: boolean;
  readonly limits: readonly BodyLimit[];
}

const NOTHING_KNOWN: PageMetadata = {
  headline: null,
  byline: [],
  source: null,
  url: null,
  tags: [],
  language: null,
};

/** Reads a page, or a part of one. `null`: it has no tags, or no text. Nothing on it is run or fetched. */
export function readHtmlPage(written: string): SavedPage | null {
  if (!/<[a-z!/]/i.test(written)) return null;
  const source = shortenSource(written);
  const tree = growTree(source);
  const searched = readDocument(tree, source);
  const page = searched ?? readTagSoup(source, makeHeadDocument(tree));
  const recognised = recogniseBlocks(dropHeadline(cleanDrafts(page.drafts), page.metadata.headline), false);
  const { text, blocks, pictures: own } = layOutBlocks(recognised.drafts);
  if (blocks.length === 0) return null;
  const named = [page.metadata.byline, recognised.byline.filter(isNamelike)].filter(
    ({ length }) => length > 0,
  );
  const signed = named.find((names) => !names.every(isDesk));
  const closing = signed === undefined ? readClosingLine(recognised.drafts) : [];
  const byline = signed ?? (closing.length > 0 ? closing : (named[0] ?? []));
  const { taken, dates, coverage, limits } = page;
  const pictures = [...layOutBlocks(page.shared).pictures, ...own];
  return {
    ...page.metadata,
    byline,
    text,
    blocks,
    pictures,
    taken,
    dates,
    dateOrder: findOrderOfPage(source),
    coverage,
    isTooLarge: searched === null,
    limits,
  };
}

interface Page {
  readonly metadata: PageMetadata;
  readonly taken: string | null;
  readonly dates: readonly PageDate[];
  /** The picture that it names for those who share it. */
  readonly shared: readonly BlockDraft[];
  readonly drafts: readonly BlockDraft[];
  readonly coverage: Coverage | null;
  readonly limits: readonly BodyLimit[];
}

/** `null`: the page is too large to be searched. */
function readDocument(tree: PageTree, source: string): Page | null {
  const document = makePageDocument(tree);
  if (document === null) return null;
  const { metadata, ...head } = readHead(document, source);
  const context = readContext(document, metadata);
  const known = {
    headline: metadata.headline,
    hasDate: head.dates.some(({ trust }) => trust !== 'hint'),
    byline: metadata.byline,
  };
  const main = findMainText(document, context, known);
  const found = main === null ? readAllParagraphs(tree, source, metadata, known) : addNotes(main, context);
  return { ...found, ...head, metadata, limits: [] };
}

function readContext(document: PageDocument, { url, language }: PageMetadata): PageContext {
  const base = readBase(document, url);
  joinInitials(document, language);
  const notes = takeNotes(document, base);
  const isFragment = false;
  const apart = setPartsApart(document, (element) => tellPart(element, { base, isFragment }));
  // What is left of these is no content, and makes Readability doubt what stands around it.
  for (const frame of document.querySelectorAll('iframe, object, embed')) frame.replaceWith();
  return { base, language, isFragment, apart, notes };
}

/** Of a document that is made anew: Readability takes one apart, even where it finds nothing. */
function readAllParagraphs(
  tree: PageTree,
  source: string,
  metadata: PageMetadata,
  known: KnownOfArticle,
): MainText {
  const document = makePageDocument(tree) ?? createDocument();
  restoreOriginal(document, source);
  const context = readContext(document, metadata);
  return addNotes(readParagraphs(document, context, known), context);
}

function addNotes(text: MainText, context: PageContext): MainText {
  const drafts = draftNotes(text.drafts, context.notes, (note) => convertElement(note, context));
  return { ...text, drafts };
}

/** Of a page that is too large to be searched, the head may still be read. */
function readTagSoup(source: string, head: PageDocument | null): Page {
  const known =
    head === null ? { metadata: NOTHING_KNOWN, taken: null, dates: [], shared: [] } : readHead(head, source);
  const { drafts, isWhole } = draftTagSoup(source);
  return { ...known, drafts, coverage: null, limits: isWhole ? [] : ['length'] };
}

function readHead(
  document: PageDocument,
  source: string,
): Pick<Page, 'metadata' | 'taken' | 'dates' | 'shared'> {
  const { address, taken } = restoreOriginal(document, source);
  const metadata = readPageMetadata(document);
  const url = readPageAddress(metadata.url) ?? readPageAddress(address);
  const addresses = [url ?? '', ...listOwnAddresses(document), address ?? ''].filter(Boolean);
  const dates = listPageDates(document, { source, addresses, headline: metadata.headline });
  return { taken, dates, shared: readShared(document), metadata: { ...metadata, url } };
}

/** It counts where it was saved with the page, and the text has none. */
function readShared(document: PageDocument): readonly BlockDraft[] {
  const address = document.querySelector('meta[property="og:image" i]')?.getAttribute('content') ?? '';
  return address === '' ? [] : draftLead({ sources: [address], alt: '', caption: '', role: 'hint' });
}

/** Address to which relative links belong. */
function readBase(document: PageDocument, url: string | null): string | null {
  const href = document.querySelector('base[href]')?.getAttribute('href')?.trim() ?? '';
  if (href === '') return url;
  return readPageAddress(readAddress(href, url)) ?? url;
}

function readPageAddress(address: string | null): string | null {
  const accepted = address === null ? null : acceptAddress(address);
  return accepted?.startsWith('http') === true ? accepted : null;
}

/** Blocks at the top among which the headline may stand again. */
const TOP = 3;

function dropHeadline(drafts: readonly BlockDraft[], headline: string | null): readonly BlockDraft[] {
  if (headline === null) return drafts;
  const words = foldWords(headline);
  return drafts.filter(
    (draft, index) => index >= TOP || foldWords(textOfFragments(draft.fragments)) !== words,
  );
}
