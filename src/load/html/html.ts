/** An HTML page saved from the web → the article on it. */
import type { Block } from '../../model.ts';
import { cleanDrafts } from '../body/clean-drafts.ts';
import { type Draft, readFragments } from '../body/draft.ts';
import { layOutBlocks } from '../body/lay-out.ts';
import { recogniseBlocks } from '../body/recognise.ts';
import { acceptAddress } from '../body/web-link.ts';
import { parseDocument } from './dom.ts';
import { findMainText } from './main-text.ts';
import { listNames } from './metadata/names.ts';
import { type PageMetadata, readPageMetadata } from './metadata/page-metadata.ts';
import { cutHead, isParseable, stripUnseen } from './page-source.ts';
import { draftTagSoup } from './tag-soup.ts';

export interface HtmlPage extends PageMetadata {
  /** Canonical address: `http` or `https`, nothing else. */
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Its text has pictures, which are not carried over. */
  readonly hasPictures: boolean;
}

const NOTHING_KNOWN: PageMetadata = {
  headline: null,
  date: null,
  byline: [],
  source: null,
  url: null,
  tags: [],
  language: null,
};

/** Reads a page, or a part of one. `null`: it has no tags, or no text. Nothing on it is run or fetched. */
export function readHtmlPage(source: string): HtmlPage | null {
  if (!/<[a-z!/]/i.test(source)) return null;
  const markup = completePage(stripUnseen(source));
  const page = isParseable(markup) ? readParsed(markup) : readUnparsed(markup);
  const recognised = recogniseBlocks(dropHeadline(cleanDrafts(page.drafts), page.metadata.headline), false);
  const { text, blocks } = layOutBlocks(recognised.drafts);
  if (blocks.length === 0) return null;
  const byline = page.metadata.byline.length > 0 ? page.metadata.byline : recognised.byline;
  return { ...page.metadata, byline, text, blocks, hasPictures: page.hasPictures };
}

interface Page {
  readonly metadata: PageMetadata;
  readonly drafts: readonly Draft[];
  readonly hasPictures: boolean;
}

function readParsed(markup: string): Page {
  const metadata = readPageMetadata(parseDocument(markup));
  const url = readPageAddress(metadata.url);
  const { drafts, byline, hasPictures } = findMainText(markup, url);
  return {
    drafts,
    hasPictures,
    metadata: {
      ...metadata,
      url,
      byline: metadata.byline.length > 0 ? metadata.byline : listNames([byline]),
    },
  };
}

/** Of a page that is too large to be parsed, the head may still be read. */
function readUnparsed(markup: string): Page {
  const { head, rest } = cutHead(markup);
  const drafts = draftTagSoup(rest);
  const hasPictures = /<img\s/i.test(rest);
  if (!isParseable(head)) return { drafts, hasPictures, metadata: NOTHING_KNOWN };
  const metadata = readPageMetadata(parseDocument(completePage(head)));
  return { drafts, hasPictures, metadata: { ...metadata, url: readPageAddress(metadata.url) } };
}

function readPageAddress(address: string | null): string | null {
  const accepted = address === null ? null : acceptAddress(address);
  return accepted?.startsWith('http') === true ? accepted : null;
}

/** The parser wants one root element. */
function completePage(markup: string): string {
  return /<(?:html|body)[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
}

/** Blocks at the top among which the headline may stand again. */
const TOP = 3;

function dropHeadline(drafts: readonly Draft[], headline: string | null): readonly Draft[] {
  if (headline === null) return drafts;
  const words = foldWords(headline);
  return drafts.filter((draft, index) => index >= TOP || foldWords(readFragments(draft.fragments)) !== words);
}

function foldWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
