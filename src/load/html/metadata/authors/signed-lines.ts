/** Authors in lines of a page: near the headline, and below the text. */
import { isCommonWord } from '../../../../knowledge/gazetteer/common-words.ts';
import { findPlaces } from '../../../../knowledge/gazetteer/find-places.ts';
import { isNamedDesk } from '../../../../knowledge/signatures/is-agency.ts';
import { isSurelyPerson } from '../../../../knowledge/signatures/is-surely-person.ts';
import { takeWhile } from '../../../../tools/collections/take-while.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { readMeaning } from '../../dates/shown/lines/date-words.ts';
import { BOUNDARY, type PageOutline } from '../outline/page-outline.ts';
import { countLetters, MOST_ABOVE, MOST_TEXT } from './reach.ts';
import { readSignature, type Signature } from './read-signature.ts';
import { isLead } from './split-signature.ts';
import { joinSignatures } from './stated-authors.ts';

/** Lines between the headline and a byline. */
const MOST_BELOW = 14;
const LONGEST_LINE = 160;

/** `By Jane Doe` near the headline, whatever its element is called; else `Jane Doe • 4 March 2021`. */
export function readSignedLines(
  outline: PageOutline,
  headline: number | null,
  isSite: (name: string) => boolean,
): Signature {
  const from = headline ?? 0;
  const below = outline.lines.slice(from + 1, findTextStart(outline, from));
  const above = headline === null ? [] : outline.lines.slice(Math.max(0, from - MOST_ABOVE), from);
  const lines = [...below, ...above].filter(({ text, isAside }) => !isAside && text.length <= LONGEST_LINE);
  const signatures = lines.map(({ text }, index) =>
    readSignature(
      isLead(text)
        ? `${text}${BOUNDARY}${joinNames(lines.slice(index + 1), isSite)}`
        : leadOwnWriter(text, isSite),
      isSite,
    ),
  );
  const isProven = (signature: Signature, index: number) =>
    signature.isSigned &&
    (!signature.persons.every(isOneWord) ||
      (lines[index]?.text.split(' ').length ?? 0) > 2 ||
      lines.slice(Math.max(0, index - 1), index + 2).some(({ text }) => OF_POST.test(text)));
  const signed = signatures.find(isProven) ?? readEnd(outline, isSite).find(({ isSigned }) => isSigned);
  if (signed !== undefined) return signed;
  // Between a standfirst and the text somebody may sign; below, it is the title of a box.
  const paragraphs = below.filter(({ text, isAside }) => !isAside && isParagraph(text));
  const ofText = new Set(paragraphs[1] === undefined ? [] : below.slice(below.indexOf(paragraphs[1])));
  const dated = lines.findIndex(
    ({ text }, index) =>
      DATED.some((form) => form.test(text)) &&
      !LIFE.test(text) &&
      (isSurelySigned(signatures[index]) || isInitialled(signatures[index])),
  );
  const bare = lines.findIndex(
    ({ text, isHeading }, index) => index < MOST_BARE && !isHeading && isNothingElse(text, signatures[index]),
  );
  const beside = lines.findIndex(
    ({ text, isHeading }, index) =>
      index < MOST_BARE &&
      !isHeading &&
      !ofText.has(lines[index]!) &&
      isLikelySigned(text, signatures[index]) &&
      [-1, 0, 1].some((step) => DATE.test(lines[index + step]?.text ?? '')),
  );
  return (
    signatures[dated] ??
    signatures[bare] ??
    signatures[beside] ??
    signatures.find(({ others }) => others.some(isNamedDesk)) ??
    joinSignatures([])
  );
}

/** Who reviewed a work wrote the article where nobody else did: `Reviewed by: Jane Doe`. */
export function readReviewer({ lines }: PageOutline, isSite: (name: string) => boolean): Signature {
  const line = lines.find(
    ({ text, isAside }) => !isAside && text.length <= LONGEST_LINE && REVIEWED_BY.test(text),
  );
  const signature = readSignature(line?.text.replace(REVIEWED_BY, 'By ') ?? '', isSite);
  return { ...signature, isSigned: false };
}

const REVIEWED_BY =
  /^(?:reviewed by|reviewer(?=\s?:)|rezensiert von|besprochen von|chroniqué par|reseñad[oa] por|recensito da)[:\s\u0001]{1,4}/iu;

/** `by torchlight` may be written of anything. */
function isOneWord(name: string): boolean {
  return /^\p{Ll}+$/u.test(name);
}

/** The line behind `Written by`, and those behind it that are a person's name and nothing else. */
function joinNames(lines: PageOutline['lines'], isSite: (name: string) => boolean): string {
  const isName = ({ text }: PageOutline['lines'][number]) => {
    const signature = readSignature(text, isSite);
    return (
      isNothingElse(text, signature) || (signature.persons[0] === text && isLikelySigned(text, signature))
    );
  };
  const names = [...lines.slice(0, 1), ...takeWhile(lines.slice(0, MOST_NAMES), 1, isName)];
  return names.map(({ text }) => text).join(' & ');
}

const MOST_NAMES = 5;

const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;

/** A line that begins with a name none of whose words is one of English or a place, as beside a date. */
function isLikelySigned(text: string, signature: Signature | undefined): boolean {
  const [first = '', ...more] = signature?.persons ?? [];
  const rest = text.startsWith(first) ? text.slice(first.length) : text;
  const words = first.split(' ');
  return (
    more.length < 2 &&
    /^\s?(?:[\u0001|,·–—-]|$)/.test(rest) &&
    !SENTENCE.test(rest) &&
    words.length > 1 &&
    words.length < 5 &&
    words.every(
      (word) => word.length > 1 && /^\p{Lu}\p{Ll}/u.test(word) && !isCommonWord(word.toLowerCase()),
    ) &&
    findPlaces(first).length === 0
  );
}

/** Words that follow each other in small letters. */
const SENTENCE = /\p{Ll}\s\p{Ll}+\s\p{Ll}+\s\p{Ll}/u;

/** A mark parts the date from what stands before or behind it. */
const DATED: readonly RegExp[] = [
  /[\u0001|·•●—–/,-]\s?[^\u0001]{0,20}(?:\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b)/u,
  /\b(?:19|20)\d\d[^\u0001]{0,12}[\u0001|·•●—–/]|^\d{1,2}[./]\d{1,2}[./]\d{2}\s?[\u0001|·•●—–/-]/u,
];

/** `J. Doe` */
function isInitialled(signature: Signature | undefined): boolean {
  const [first = '', ...more] = signature?.persons ?? [];
  return more.length === 0 && INITIALLED.test(first);
}

const INITIALLED = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]{1,30}$/u;

/** `Jane Doe (1849–1921)` */
const LIFE = /\(\D{0,6}\d{4}\D{0,12}(?:[–—-]|\d{4}|\))/;

/** `Posted by Jane Doe on March 4`, `by jdoe at 10:12 | 2 comments`, below the last paragraph. */
function readEnd({ lines }: PageOutline, isSite: (name: string) => boolean): readonly Signature[] {
  const ends = [isLong, isParagraph].map((isOne) =>
    lines.findLastIndex(({ text, isAside }) => !isAside && isOne(text)),
  );
  return [...new Set(ends)].flatMap((last) => {
    const after = lines.slice(last + 1, last + 1 + MOST_AFTER);
    return takeWhile(after, 0, ({ isAside, isHeading }) => !isAside && !isHeading)
      .filter(({ text }) => text.length <= LONGEST_LINE && (OF_POST.test(text) || text.includes('/')))
      .map(({ text }) => readSignature(leadOwnWriter(leadPoster(text), isSite), isSite));
  });
}

/** `Source: Islet News / Jane Doe`: beside the own paper stands who wrote for it. */
function leadOwnWriter(text: string, isSite: (name: string) => boolean): string {
  const [, paper = '', person = ''] = text.includes('/') ? (OF_PAPER.exec(text) ?? []) : [];
  return paper !== '' && isSite(paper) ? `By ${person}` : text;
}

const OF_PAPER =
  /^(?:\p{L}+\s?:[\s\u0001]{0,3})?([^\u0001/:]{3,40}?)[\s\u0001]{0,3}\/[\s\u0001]{0,3}(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2})$/u;

function leadPoster(text: string): string {
  const poster = POSTER.exec(text)?.[1] ?? AT_A_CLOCK.exec(text)?.[1];
  // `Privacy Notice - Accessibility - Comments`
  return poster === undefined || isOfEnglish(poster) || readMeaning(poster) !== null ? text : `By ${poster}`;
}

function isOfEnglish(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && words.every(isCommonWord);
}

/** `jdoe um 23:41h in Gardens | 3 Kommentare` */
const AT_A_CLOCK =
  /^(\p{L}[\p{L}\d._-]{2,20}),?[\s\u0001]{1,3}(?:um|at|@|à|às|a las|alle|om|kl\.?|klo|o)\s?\d{1,2}[:.h]\d{2}.{0,80}(?:comment|kommentar|comentari|commenti|reacties|komentar|permalink|trackback)/iu;
/** `jdoe wrote on 12-04-06 at 21:14`, `Jane — Gardens — two comments` */
const POSTER =
  /^(\p{L}[\p{L}\d._-]{2,20}(?:\s\p{Lu}\p{L}{1,20}){0,2})\s(?:(?:wrote|schreef|schrieb|skrev|escreveu|escribió|a écrit|ha scritto|написал[аи]?)\s.{0,20}\d|[—–|·•:-]{1,2}\s.{0,60}\b(?:comments?|kommentare?r?|reacties?|commentaires?|comentarios?|commenti)(?=$|\s?[\u0001|·•(:\d»]))/iu;

/** More is a paragraph. */
export const LONG_LINE = 150;
/** So is a sentence of such a length. */
const LONG_SENTENCE = 60;

function isLong(text: string): boolean {
  return text.length > LONG_LINE;
}

function isParagraph(text: string): boolean {
  return isLong(text) || (text.length >= LONG_SENTENCE && /[.!?…]["”»'’]?$/.test(text));
}

const MOST_AFTER = 8;
const OF_POST =
  /\u0001|^(?:author:|autor:|автор:|posted|published|written|submitted|veröffentlicht|publié|publicado|pubblicato|geplaatst|gepost)(?!\p{L})|\d{1,2}[:.h]\d{2}(?!\d)|\b\d{4}\b|comment|kommentar|comentari|commenti|reacties|komentar|komment|комментари|σχόλι|yorum|permalink|permalien|trackback/iu;

/** Lines below a headline among which a mere name is the author's. */
const MOST_BARE = 4;

/** A line that is names and nothing else. */
function isNothingElse(text: string, signature: Signature | undefined): boolean {
  if (!isSurelySigned(signature)) return false;
  const names = signature?.persons.join('') ?? '';
  return foldLetters(text.replace(ADDRESS, '')).length <= foldLetters(names).length + 'and'.length;
}

/** `jdoe at herald.example` */
const ADDRESS = /(?<![\w.+-])[\w.+-]+(?: ?@ ?| at )[\w-]+(?:\.[\w-]+)+/g;

/** The line before which a byline stands. */
function findTextStart(outline: PageOutline, headline: number): number {
  let end = headline + 1;
  while (end <= headline + MOST_BELOW && countLetters(outline, headline, end) < MOST_TEXT) end += 1;
  return end;
}

function isSurelySigned(signature: Signature | undefined): boolean {
  return signature !== undefined && signature.persons.length > 0 && signature.persons.every(isSurelyPerson);
}
