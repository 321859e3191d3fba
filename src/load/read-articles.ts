import { hash } from 'node:crypto';
import type { Article, Problem, Severity } from '../model/model.ts';
import { type Place, problemAt, quoteValue } from '../model/problem.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { readBytes } from '../tools/disk/read-bytes.ts';
import { describeSystemError } from '../tools/disk/system-error.ts';
import { cleanText } from '../tools/text/clean-text.ts';
import { LONGEST_TEXT } from '../tools/text/longest-text.ts';
import { assembleArticle } from './article.ts';
import type { ParsedBody } from './body/body.ts';
import type { BodyLimit } from './body/body-limit.ts';
import { MOST_PICTURES } from './body/pictures/picture-draft.ts';
import { cutLines } from './cut-lines.ts';
import type { Draft } from './draft.ts';
import { decodeBytes } from './encoding/decode.ts';
import { restoreTwiceEncoded } from './encoding/twice-encoded.ts';
import {
  fileEndingOf,
  findOtherKind,
  isPictureName,
  type OtherKind,
  recogniseSignature,
} from './files/file-kinds.ts';
import { writeHead } from './files/head-files.ts';
import { findSideFile, isLinkTarget } from './files/side-files.ts';
import { MARKDOWN_ENDINGS } from './files/text-endings.ts';
import type { FoundFile } from './files/walk.ts';
import type { FileParts } from './formats/format.ts';
import { isFormatEnding, type KnownWholeFormat } from './formats/formats.ts';
import { PLAIN_TEXT } from './formats/plain-text.ts';
import { readSection } from './formats/read-section.ts';
import { splitFile } from './formats/split-file.ts';
import { holdsArticle } from './holds-article.ts';
import { translateMarkup } from './markups/markups.ts';
import { reportNoArticle } from './metadata/left-out/report-no-article.ts';
import { nameWithoutText } from './no-text.ts';
import { reportFailure } from './report-failure.ts';
import { reportLimits } from './report-limits.ts';
import { type FileSection, locateLine, type SourceFile } from './sections/section.ts';

export interface LoadedFile {
  /** In the order in which they stand in the file. */
  readonly articles: readonly Article[];
  /** What gave no article: the file's path, or `path#2` for a later article of it that was left out. */
  readonly skipped: readonly string[];
  readonly problems: readonly Problem[];
}

/** Files beyond this are no articles. */
const LARGEST_FILE = 64 * 1024 * 1024;
const LARGEST_HEAD = 1024 * 1024;
/** A text of that size has half as many. */
const MOST_LINES = 2_000_000;
/** Tables of news for research have up to 23,500 rows. Each article has pages and files of its own in the site. */
const MOST_ARTICLES = 40_000;

/** Reads the articles of one file. Whatever is wrong with it becomes a problem. */
export function readArticles(file: FoundFile, settings: ReadingSettings): LoadedFile {
  // However large it is, it need not be opened.
  if (isPictureName(file.relativePath)) return refuse(file, REFUSALS.picture, 'info');
  const bytes = openFile(file);
  if (!Buffer.isBuffer(bytes)) return refuse(file, bytes);
  const ending = fileEndingOf(file.relativePath);
  const named = ending === null ? null : findOtherKind(ending);
  const other = (isRead(ending) ? null : named) ?? recogniseSignature(bytes);
  if (other) return refuseOther(file, other);
  const side = findSideFile(file.relativePath);
  if (side?.articleIf === null) return refuseSide(file, side.name);
  if (isAmongDrafts(file.relativePath) && !settings.drafts) return refuse(file, REFUSALS.draft, 'info');
  const decoded = decodeBytes(bytes);
  if (!decoded) return refuse(file, REFUSALS.binary);
  const cut = cutLines(decoded.text, { lines: MOST_LINES });
  const restored = restoreTwiceEncoded(cut);
  const clean = cleanText(`${readHead(file)}${restored?.text ?? cut}`, file.path);
  const translated = translateMarkup(ending, clean.text);
  const isMarkdown = translated !== null || isAmong(ending, MARKDOWN_ENDINGS);
  const syntax = isMarkdown ? 'markdown' : 'plain';
  const { path, relativePath } = file;
  const facts = { size: bytes.length, sha256: hash('sha256', bytes), encoding: decoded.encoding };
  const source = { path, relativePath, syntax, settings, facts } as const;
  if (isLinkTarget(clean.text)) return refuseSide(file, 'a link to another file');
  const { isPlain, ...read } = readText(translated ?? clean.text, source);
  if (side && !holdsArticle(side, clean.text, read.articles, source)) return refuseSide(file, side.name);
  if (isPlain && !takesAnyText(ending))
    return named ? refuseOther(file, named) : refuse(file, REFUSALS.unknownEnding);
  const guess = [
    ...(cut.length < decoded.text.length ? [reportCut(file)] : []),
    ...(decoded.guessed ? [reportGuess(file, decoded.encoding)] : []),
    ...(restored ? [reportRestored(file, restored.example)] : []),
  ];
  return { ...read, problems: [...guess, ...clean.problems, ...read.problems] };
}

/** The metadata beside a text, as what heads it. */
function readHead({ head }: FoundFile): string {
  if (head === undefined) return '';
  const bytes = openFile({ diskPath: head });
  const decoded = Buffer.isBuffer(bytes) && bytes.length <= LARGEST_HEAD ? decodeBytes(bytes) : null;
  return decoded === null ? '' : writeHead(decoded.text);
}

/** A name without an ending is that of a text. */
function isRead(ending: string | null): boolean {
  return ending === null || isFormatEnding(ending);
}

/** Whether a file need not be of any form to be an article. */
function takesAnyText(ending: string | null): boolean {
  return ending === null || isAmong(ending, PLAIN_TEXT.endings);
}

function isAmong(ending: string | null, endings: readonly string[]): boolean {
  return ending !== null && endings.includes(ending);
}

function reportGuess(file: FoundFile, encoding: string): Problem {
  const message = `the encoding was taken to be ${encoding}.`;
  return problemAt(startOf(file), 'warning', 'encoding/guessed', message, 'Save the file as UTF-8.');
}

function reportRestored(file: FoundFile, example: string): Problem {
  const message = `its characters were encoded twice, as in ${quoteValue(example)}; they were restored.`;
  return problemAt(startOf(file), 'warning', 'encoding/twice', message, 'Save the restored text as UTF-8.');
}

function reportCut(file: FoundFile): Problem {
  const message = 'this file has more than 2 million lines: what is beyond was left out.';
  const hint = 'Split it into one file for each article.';
  return problemAt(startOf(file), 'warning', 'file/cut', message, hint);
}

function startOf({ path }: { readonly path: string }): Place {
  return { path, line: 1, column: 1 };
}

function reportMany(sections: readonly FileSection[]): readonly Problem[] {
  const next = sections[MOST_ARTICLES];
  if (next === undefined) return [];
  const beyond = sections.length - MOST_ARTICLES;
  const message = `this file holds more than ${MOST_ARTICLES} articles: from here on, ${beyond} were left out.`;
  return [problemAt(locateLine(next, 0), 'error', 'file/many', message, 'Split it into several files.')];
}

interface ReadText extends LoadedFile {
  /** No part of it has the form of an article: it is any text. */
  readonly isPlain: boolean;
}

/** Reads a decoded text into its articles. */
function readText(text: string, file: SourceFile): ReadText {
  if (text.trim() === '') return { ...refuse(file, REFUSALS.empty), isPlain: true };
  const articles: Article[] = [];
  const skipped: string[] = [];
  const problems: Problem[] = [];
  let isPlain = true;
  const { sections, format, problems: unread = [], ...whole } = splitFile(text, file);
  problems.push(...unread, ...reportMany(sections));
  for (const [index, section] of sections.slice(0, MOST_ARTICLES).entries()) {
    const read = readArticle(section, index + 1, format, whole);
    isPlain &&= read.isPlain;
    if (read.article !== null) articles.push(read.article);
    else skipped.push(index === 0 ? file.path : `${file.path}#${index + 1}`);
    for (const problem of read.problems) problems.push(problem);
  }
  return { articles, skipped, problems, isPlain };
}

interface ReadArticle {
  /** `null` where it is left out; the problems say why. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
  readonly isPlain: boolean;
}

/** A fault of a format that one article brings out costs no other article of the file. */
function readArticle(
  section: FileSection,
  ordinal: number,
  format: KnownWholeFormat | null,
  whole: Pick<FileParts, 'title' | 'language'>,
): ReadArticle {
  try {
    const draft = readSection(section, format);
    const isPlain = draft.format === PLAIN_TEXT.name;
    const withheld = findWithheld(draft, section);
    const problems = withheld ? [withheld] : [...draft.problems, ...reportEmpty(draft, section)];
    if (withheld || problems.some(({ severity }) => severity === 'error'))
      return { article: null, problems, isPlain };
    const article = assembleArticle(draft, section, ordinal, whole);
    problems.push(...reportLimits(listLimits(draft.body), locateLine(section, 0)));
    if (article.text.length > LONGEST_TEXT) problems.push(reportLong(section));
    return { article, problems, isPlain };
  } catch (error) {
    const { path, line } = locateLine(section, 0);
    return { article: null, problems: [reportFailure({ path, line }, 'article', error)], isPlain: false };
  }
}

/** A draft is taken in where the settings say so; what is no article never is. */
function findWithheld(draft: Draft, section: FileSection): Problem | null {
  const { withheld } = draft;
  if (withheld !== null && !(section.file.settings.drafts && withheld.rule === REFUSALS.draft.rule))
    return withheld;
  const name = nameWithoutText(draft, section);
  if (name === null) return null;
  const hint = 'Write a text below its title if it is an article.';
  return reportNoArticle(locateLine(section, 0), name, hint);
}

function listLimits({ limits = [], pictures }: ParsedBody): readonly BodyLimit[] {
  return pictures.length > MOST_PICTURES && !limits.includes('pictures') ? [...limits, 'pictures'] : limits;
}

function reportEmpty({ body, headline }: Draft, section: FileSection): readonly Problem[] {
  if (body.text !== '' || headline !== null) return [];
  const message = 'this article has neither a headline nor a text.';
  const hint = 'Write its text below its metadata, or move the file out of the folder.';
  return [problemAt(locateLine(section, 0), 'error', 'article/empty', message, hint)];
}

function reportLong(section: FileSection): Problem {
  const message = `this article is longer than ${LONGEST_TEXT} characters: names and dates are found up to there.`;
  const hint = 'Split it into one file for each article.';
  return problemAt(locateLine(section, 0), 'warning', 'article/long', message, hint);
}

/** The rule of a problem that says that a file is a picture, as long as no article is known to name it. */
export const UNUSED_PICTURE = 'picture/unused';
/** The rule of one that says that a file is of another kind. */
export const UNSUPPORTED = 'file/unsupported';

/** Why a file is no article. */
interface Refusal {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

const REFUSALS = {
  unsupported: {
    rule: UNSUPPORTED,
    message: 'this is not an article.',
    hint: 'Save its text as .txt, .md or .html, or move it out of the folder.',
  },
  picture: {
    rule: UNUSED_PICTURE,
    message: 'no article names this picture, so it is not in the site.',
    hint: 'Name it in the article that it belongs to, or leave it.',
  },
  draft: {
    rule: 'article/draft',
    message: 'this stands in a folder of drafts, so it was left out.',
    hint: 'Move it to another folder if it is to be published, or set "drafts" to true.',
  },
  empty: {
    rule: 'file/empty',
    message: 'this file is empty.',
    hint: 'Write the article into it, or remove it.',
  },
  binary: {
    rule: 'file/binary',
    message: 'this is no text in any known encoding.',
    hint: 'Save it as UTF-8, or move it out of the folder.',
  },
  unknownEnding: {
    rule: UNSUPPORTED,
    message: 'the ending of its name is not known, and nothing in it says that it is an article.',
    hint: 'Rename it to .txt or .md, or move it out of the folder.',
  },
  noFile: {
    rule: UNSUPPORTED,
    message: 'this is no file but a device, a pipe or a socket.',
    hint: 'Remove it from the folder.',
  },
  tooLarge: {
    rule: 'file/too-large',
    message: 'this file is larger than 64 MB.',
    hint: 'Split it into one file for each article.',
  },
} as const satisfies Record<string, Refusal>;

/** Jekyll and Hexo keep what is not published in `_drafts`, others in a folder of such a name where their posts lie. */
const DRAFTS =
  /(?:^|\/)(?:_drafts|_draft|_unpublished|_trash)\/|^(?:(?:src|source|contents?|site|website|blogs?|posts|articles|docs|notes)\/){0,4}drafts\//i;

/** A folder of drafts of players, `sport/drafts/`, is none. */
function isAmongDrafts(relativePath: string): boolean {
  return DRAFTS.test(relativePath);
}

/** An image among the articles is nothing to warn of; a PDF may be an article that is missed. */
function refuseOther(file: FoundFile, { name, mayHoldArticle }: OtherKind): LoadedFile {
  const refusal = { ...REFUSALS.unsupported, message: `this is ${name}, not an article.` };
  return refuse(file, refusal, mayHoldArticle ? 'warning' : 'info');
}

function refuseSide(file: FoundFile, name: string): LoadedFile {
  const hint = 'Rename it, and put a line like "date: 2023-08-04" at its beginning, if it is an article.';
  return { articles: [], skipped: [file.path], problems: [reportNoArticle(startOf(file), name, hint)] };
}

function refuse(
  file: { readonly path: string },
  { rule, message, hint }: Refusal,
  severity: Severity = 'warning',
): LoadedFile {
  const problem = problemAt(startOf(file), severity, rule, message, hint);
  return { articles: [], skipped: [file.path], problems: [problem] };
}

function openFile(file: Pick<FoundFile, 'diskPath'>): Buffer | Refusal {
  try {
    const bytes = readBytes(file.diskPath, LARGEST_FILE);
    if (bytes === 'no-file') return REFUSALS.noFile;
    return bytes === 'too-large' ? REFUSALS.tooLarge : bytes;
  } catch (error) {
    const message = `this file cannot be read: ${describeSystemError(error)}.`;
    return { rule: 'file/unreadable', message, hint: 'Give yourself the right to read it.' };
  }
}
