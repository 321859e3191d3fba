import type { Article, ArticleId, Block, Digest, Piece } from '../model/model.ts';
import { nameSite } from '../tools/addresses/web-address.ts';
import { cleanLine } from '../tools/text/clean-text.ts';
import { digestOf } from '../tools/text/digest.ts';
import { locatePictures } from './body/pictures/locate-pictures.ts';
import { MOST_PICTURES } from './body/pictures/picture-draft.ts';
import type { Draft } from './draft.ts';
import type { FileParts } from './formats/format.ts';
import type { FormattedDraft } from './formats/read-section.ts';
import { cleanHeadline } from './headline/clean-headline.ts';
import { deriveHeadline } from './headline/headline.ts';
import { detectLanguage } from './language/detect-language.ts';
import { readLanguage } from './language/language.ts';
import { readPaperInPath } from './print/paper-in-path.ts';
import type { FileSection } from './sections/section.ts';

/**
 * Puts an article together from what its format understood.
 * @param ordinal its number in its file, from 1
 * @param whole what the file says of all its articles
 */
export function assembleArticle(
  draft: FormattedDraft,
  section: FileSection,
  ordinal: number,
  whole: Pick<FileParts, 'title' | 'language'>,
): Article {
  const { file } = section;
  const usual = readLanguage(whole.language ?? null) ?? file.settings.language;
  const given = draft.headline === null ? '' : cleanHeadline(draft.headline);
  const headlineDerived = given === '';
  const { text, blocks } = headlineDerived ? draft.body : prependHeadline(given, draft.body);
  const language = readLanguage(draft.language) ?? guessLanguage(text, usual);
  const clues = { url: draft.url, relativePath: file.relativePath, language };
  const headline = headlineDerived ? deriveHeadline(draft.body, clues) : { headline: given };
  const article = {
    id: nameArticle(file.relativePath, ordinal),
    path: file.path,
    line:
      section.firstLine +
      Math.max(
        0,
        section.lines.findIndex((line) => line.trim() !== ''),
      ),
    format: draft.format,
    ...headline,
    headlineDerived,
    date: draft.date?.date ?? null,
    published: draft.date?.published ?? null,
    language,
    byline: draft.byline.length > 0 ? draft.byline : draft.body.byline,
    source: nameSource(draft, whole.title ?? null, file.relativePath),
    originalUrl: draft.url,
    tags: draft.tags,
    text,
    blocks,
    pictures: locatePictures(draft.body.pictures.slice(0, MOST_PICTURES), section),
    file: file.facts,
  };
  return { ...article, digest: digestArticle(article) };
}

/** The usual language, of the file or the archive, unless the text is plainly in another. */
function guessLanguage(text: string, usual: string): string {
  const detected = detectLanguage(text);
  return detected === null || detected === usual.split('-')[0] ? usual : detected;
}

/** No newspaper's name is longer. */
const LONGEST_SOURCE = 120;

/** A path that ends like the id of a later article, `x.txt#2`, carries its number even for its first one. */
function nameArticle(relativePath: string, ordinal: number): ArticleId {
  const isPlain = ordinal === 1 && !/#\d+$/.test(relativePath);
  return (isPlain ? relativePath : `${relativePath}#${ordinal}`) as ArticleId;
}

/** What the article says, else the file that it stands in, else the site of its address, else the paper that the file is named after. */
function nameSource(draft: Draft, title: string | null, path: string): Article['source'] {
  const name = cleanLine(draft.source ?? '', LONGEST_SOURCE) || cleanLine(title ?? '', LONGEST_SOURCE);
  if (name !== '') return { name };
  if (draft.url !== null) return { name: nameSite(new URL(draft.url)) };
  const paper = readPaperInPath(path);
  return paper === null ? null : { name: paper };
}

function prependHeadline(headline: string, body: Draft['body']): Pick<Article, 'text' | 'blocks'> {
  if (body.text === '') return { text: headline, blocks: [] };
  const shift = headline.length + 2;
  return {
    text: `${headline}\n\n${body.text}`,
    blocks: body.blocks.map((block) => shiftBlock(block, shift)),
  };
}

function shiftBlock(block: Block, shift: number): Block {
  const shifted = {
    ...block,
    start: block.start + shift,
    end: block.end + shift,
    pieces: block.pieces.map((piece) => shiftPiece(piece, shift)),
  };
  if (block.datelineEnd === undefined && block.creditStart === undefined) return shifted;
  return {
    ...shifted,
    ...(block.datelineEnd === undefined ? {} : { datelineEnd: block.datelineEnd + shift }),
    ...(block.creditStart === undefined ? {} : { creditStart: block.creditStart + shift }),
  };
}

function shiftPiece(piece: Piece, shift: number): Piece {
  return piece.kind === 'run' ? { ...piece, start: piece.start + shift, end: piece.end + shift } : piece;
}

function digestArticle(article: Omit<Article, 'digest'>): Digest {
  const blocks = article.blocks.map(
    ({ kind, start, end, datelineEnd }) => `${kind} ${start} ${end} ${datelineEnd ?? ''}`,
  );
  const head = [
    article.date ?? '',
    article.published ?? '',
    article.language,
    String(article.headlineDerived),
    ...blocks,
  ].join('\n');
  return digestOf(`${head}\n\n${article.text}`);
}
