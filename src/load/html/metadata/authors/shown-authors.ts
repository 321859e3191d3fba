/** Authors as a page shows them: elements that are called bylines, and lines near the headline that begin with `By`. */
import { isCommonWord } from '../../../../knowledge/gazetteer/common-words.ts';
import { findPlaces } from '../../../../knowledge/gazetteer/find-places.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';
import type { PageElement } from '../../dom.ts';
import { foldLetters } from '../fold-letters.ts';
import { isMarked, listMarks } from '../outline/element-marks.ts';
import { BOUNDARY, type PageOutline, type PlacedElement, readPieces } from '../outline/page-outline.ts';
import { isSurelyPerson } from './is-surely-person.ts';
import { readSignature, type Signature } from './read-signature.ts';
import { isLead } from './split-signature.ts';
import { joinSignatures } from './stated-authors.ts';

/** Words of classes, ids and properties, in the languages that pages are made in. */
const AUTHORS = wordSet(`
  author authors byline bylines byl autor autoren autorin autores autora auteur auteurs autore autori auteurname verfasser
  verfasserin redakteur redakteurin journalist journalists journaliste journalista writer writers columnist columnists
  contributor contributors contrib reporter firma firmas firmato signature signatures penulis yazar forfatter forfattare
  skribent autorius kirjoittaja szerzo creator by submitted username bigusername poster schrijver redactor redacteur articleauthor authorname postauthor
  articlebyline storybyline writtenby postedby createby createdby nametag bloggername kolumnist muhabir autoria
`);
/** `storyauthor`, `autorenname`, `bylinetext` */
const AUTHOR_WORD =
  /^[a-z]{0,12}(?:author|byline|autore?n?|auteur|verfasser|reporter|journalist|columnist)(?:s|names?|info|link|line|text|list|zeile)?$/;
/** Words of what stands beside a name, or is no name. */
const OTHERS = wordSet(`
  bio biography box about image img avatar photo picture thumb thumbnail gravatar social twitter facebook email mail
  role job position occupation title date time datetime timestamp description desc comment comments related icon count
  location city address place ciudad lugar ort org organization organisation company affiliation source label handle
  publication outlet masthead foto fotos fotograf photographer pie posts latest more follow share tag tags category license copyright popup tooltip rights blogroll articles
`);
/** Elements that are called bylines, on a page with many comments. */
const MOST_MARKED = 500;
const LONGEST = 250;
/** Lines between the headline and a byline. */
const MOST_BELOW = 14;
/** Characters between them, such as a standfirst has. */
const MOST_TEXT = 700;
const MOST_ABOVE = 2;
/** Lines that bylines of one article are apart at most. */
const NEAR = 2;
const LONGEST_LINE = 160;

/** @param headline the line of the headline */
export function readShownAuthors(
  outline: PageOutline,
  headline: number | null,
  isSite: (name: string) => boolean,
): readonly Signature[] {
  return [readMarkedAuthors(outline, headline, isSite), readLines(outline, headline, isSite)].map(
    (signature) => dropNamed(signature, outline),
  );
}

/** What stands behind an author's name and in the text is a place: `Jane Doe, Port Islet`. */
function dropNamed(signature: Signature, { lines }: PageOutline): Signature {
  const [first, ...others] = signature.persons;
  if (first === undefined || others.every(isSurelyPerson)) return signature;
  const text = lines.flatMap((line) => (line.text.length > LONG_LINE ? [line.text] : [])).join('\n');
  const persons = others.filter((name) => isSurelyPerson(name) || !text.includes(name));
  return { ...signature, persons: [first, ...persons] };
}

interface Signed extends PlacedElement {
  readonly signature: Signature;
}

function readMarkedAuthors(
  outline: PageOutline,
  headline: number | null,
  isSite: (name: string) => boolean,
): Signature {
  const marked = outline.elements.filter(isAuthorElement).slice(0, MOST_MARKED);
  const signed = marked.flatMap((placed): readonly Signed[] => {
    const text = readElement(placed);
    if (text === '' || text.length > LONGEST) return [];
    const signature = readSignature(text, isSite);
    return signature.persons.length + signature.others.length > 0 ? [{ ...placed, signature }] : [];
  });
  const inReach = signed.filter((one) => isInReach(one, outline, headline));
  const first = findNearest(inReach, headline ?? 0);
  if (first === undefined) return joinSignatures([]);
  // Far from the headline, several are those of other articles.
  const isFar =
    headline !== null && first.line > headline && countLetters(outline, headline, first.line) >= MOST_TEXT;
  if (isFar && !isOnlyOne(inReach, first)) return joinSignatures([]);
  const group = gatherGroup(inReach, first).map(({ signature }) => signature);
  return joinSignatures(group.map((signature, index) => (index === 0 ? signature : dropPlaces(signature))));
}

function isOnlyOne(signed: readonly Signed[], first: Signed): boolean {
  const own = new Set(first.signature.persons.map(foldLetters));
  return signed.every(({ signature }) => signature.persons.every((name) => own.has(foldLetters(name))));
}

/** Behind a name stands where somebody is: `<li>Jane Doe</li><li>Porto</li>`. */
function dropPlaces(signature: Signature): Signature {
  const persons = signature.persons.filter(
    (name) => /\p{Lo}|\s/u.test(name) && findPlaces(name).length === 0,
  );
  return { ...signature, persons };
}

function isAuthorElement({ isAside, marks, element }: PlacedElement): boolean {
  if (isAside || !(isOfAuthor(marks) || isBesideIcon(element) || isUser(element, marks))) return false;
  if (marks.has('by') && marks.size > 4) return false;
  return !isMarked(marks, OTHERS) && element.nodeName !== 'BODY' && element.nodeName !== 'ARTICLE';
}

const ICON = /(?:^|[\s_-])(?:fa-user|icon-user|user-icon|dashicons-admin-users)(?:$|[\s-])/;

/** `<i class="fa fa-user"></i> <a>Jane Doe</a>` */
function isBesideIcon({ previousElementSibling: before, nodeName }: PageElement): boolean {
  return before !== null && nodeName !== 'I' && ICON.test(before.getAttribute('class') ?? '');
}

const USERS = wordSet('user navn');
const LINES = wordSet('meta postmeta byline info details');

/** `<div class="meta"><span class="user">Jane Doe</span>` */
function isUser(element: PageElement, marks: ReadonlySet<string>): boolean {
  const outer = element.parentElement;
  return isMarked(marks, USERS) && outer !== null && isMarked(listMarks(outer), LINES);
}

function isOfAuthor(marks: ReadonlySet<string>): boolean {
  return isMarked(marks, AUTHORS) || [...marks].some((mark) => AUTHOR_WORD.test(mark));
}

function readElement({ element, length, marks }: PlacedElement): string {
  if (length > LONGEST) return '';
  const text = readPieces(element, (child) => isBesideName(child, marks));
  return text === '' ? (element.getAttribute('content') ?? '') : text;
}

/** `<span class="byline__role">` in `<div class="byline">`. */
function isBesideName(child: PageElement, outer: ReadonlySet<string>): boolean {
  const own = new Set([...listMarks(child)].filter((mark) => !outer.has(mark)));
  return isMarked(own, OTHERS) && !isOfAuthor(own) && !own.has('name');
}

const OWN_AUTHORS = wordSet(
  'author authors autor autoren autores auteur auteurs autore autori firma signature verfasser',
);

/** Further down stands a byline only where it is the article's own beyond doubt. */
function isInReach(
  { line, element, signature, marks }: Signed,
  outline: PageOutline,
  headline: number | null,
): boolean {
  if (headline === null) return true;
  if (line < headline) return headline - line <= MOST_ABOVE;
  if (countLetters(outline, headline, line) < MOST_TEXT) return true;
  const isOwn =
    signature.isSigned ||
    element.getAttribute('rel') === 'author' ||
    marks.has('itemprop') ||
    isMarked(marks, OWN_AUTHORS);
  return (
    isOwn &&
    !outline.lines.slice(headline, line).some(({ isAside }, at, lines) => isAside && at > lines.length)
  );
}

function countLetters(outline: PageOutline, from: number, to: number): number {
  return outline.lines
    .slice(from + 1, to)
    .reduce((sum, { text, isAside }) => (isAside ? sum : sum + text.length), 0);
}

/** The first below the headline that names a person, else the last above it, else any. */
function findNearest(signed: readonly Signed[], headline: number): Signed | undefined {
  const named = signed.filter(({ signature }) => signature.persons.length > 0);
  const among = named.length > 0 ? named : signed;
  return among.find(({ line }) => line >= headline) ?? among.at(-1);
}

/** Elements that follow each other closely: of each author one. Those inside another add nothing. */
function gatherGroup(signed: readonly Signed[], first: Signed): readonly Signed[] {
  const group = [first];
  for (const other of signed.slice(signed.indexOf(first) + 1)) {
    if (other.line - group.at(-1)!.line > NEAR) break;
    group.push(other);
  }
  return group;
}

/** `By Jane Doe` near the headline, whatever its element is called; else `Jane Doe • 4 March 2021`. */
function readLines(
  outline: PageOutline,
  headline: number | null,
  isSite: (name: string) => boolean,
): Signature {
  const from = headline ?? 0;
  const below = outline.lines.slice(from + 1, findTextStart(outline, from));
  const above = headline === null ? [] : outline.lines.slice(Math.max(0, from - MOST_ABOVE), from);
  const lines = [...below, ...above].filter(({ text, isAside }) => !isAside && text.length <= LONGEST_LINE);
  const signatures = lines.map(({ text }, index) =>
    readSignature(isLead(text) ? `${text}${BOUNDARY}${lines[index + 1]?.text ?? ''}` : text, isSite),
  );
  const signed = [...signatures, ...readEnd(outline, isSite)].find(({ isSigned }) => isSigned);
  if (signed !== undefined) return signed;
  const dated = lines.findIndex(({ text }, index) => DATED.test(text) && isSurelySigned(signatures[index]));
  const bare = lines.findIndex(
    ({ text, isHeading }, index) => index < MOST_BARE && !isHeading && isNothingElse(text, signatures[index]),
  );
  const beside = lines.findIndex(
    ({ text, isHeading }, index) =>
      index < MOST_BARE &&
      !isHeading &&
      isLikelySigned(text, signatures[index]) &&
      [-1, 0, 1].some((step) => DATE.test(lines[index + step]?.text ?? '')),
  );
  return signatures[dated] ?? signatures[bare] ?? signatures[beside] ?? joinSignatures([]);
}

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
const DATED =
  /[\u0001|·•●—–/,-]\s*[^\u0001]{0,20}(?:\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2}\b)|\b(?:19|20)\d\d[^\u0001]{0,12}[\u0001|·•●—–/]/u;

/** `Posted by Jane Doe on March 4`, below the last paragraph. */
function readEnd(outline: PageOutline, isSite: (name: string) => boolean): readonly Signature[] {
  const last = outline.lines.findLastIndex(({ text, isAside }) => !isAside && text.length > LONG_LINE);
  return outline.lines
    .slice(last + 1, last + 1 + MOST_AFTER)
    .filter(({ text, isAside }) => !isAside && text.length <= LONGEST_LINE && POSTED.test(text))
    .map(({ text }) => readSignature(text, isSite));
}

const LONG_LINE = 150;
const MOST_AFTER = 4;
const POSTED =
  /^(?:author:|autor:|автор:|posted|published|written|submitted|veröffentlicht|publié|publicado|pubblicato|geplaatst|gepost)(?!\p{L})/iu;

/** Lines below a headline among which a mere name is the author's. */
const MOST_BARE = 4;

/** A line that is names and nothing else. */
function isNothingElse(text: string, signature: Signature | undefined): boolean {
  if (!isSurelySigned(signature)) return false;
  const names = signature?.persons.join('') ?? '';
  return foldLetters(text.replace(ADDRESS, '')).length <= foldLetters(names).length + 'and'.length;
}

/** `jdoe at herald.example` */
const ADDRESS = /\b[\w.+-]{1,64} ?(?:@|at) ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** The line before which a byline stands. */
function findTextStart(outline: PageOutline, headline: number): number {
  let end = headline + 1;
  while (end <= headline + MOST_BELOW && countLetters(outline, headline, end) < MOST_TEXT) end += 1;
  return end;
}

function isSurelySigned(signature: Signature | undefined): boolean {
  return signature !== undefined && signature.persons.length > 0 && signature.persons.every(isSurelyPerson);
}
