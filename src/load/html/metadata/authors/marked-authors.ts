/** Authors in elements that are called bylines. */
import { findPlaces } from '../../../../knowledge/gazetteer/find-places.ts';
import { ROLE_WORD } from '../../../../knowledge/signatures/signature-words.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { wordSet } from '../../../../tools/text/word-set.ts';
import { type PageElement, tidyText } from '../../dom.ts';
import { isMarked, listMarks } from '../outline/element-marks.ts';
import { type PageOutline, type PlacedElement, readPieces } from '../outline/page-outline.ts';
import { countLetters, countParagraphs, MOST_ABOVE, MOST_PARAGRAPHS, MOST_TEXT } from './reach.ts';
import { readSignature, type Signature } from './read-signature.ts';
import { splitNames, splitSignature } from './split-signature.ts';
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
  /^[a-z]{0,12}(?:author|byline|autore?n?|auteur|verfasser|reporter|journalist|columnist)(?:s|names?|info|link|line|text|list|body|block|wrapper|zeile)?$/;
/** Words of what stands beside a name, or is no name. */
const OTHERS = wordSet(`
  bio biography box about image img avatar photo picture thumb thumbnail gravatar social twitter facebook email mail
  role job position occupation title date time datetime timestamp description desc comment comments related icon count views
  location city address place ciudad lugar ort org organization organisation company affiliation source label handle
  publication outlet masthead foto fotos fotograf photographer pie posts latest more follow share tag tags category license copyright popup tooltip rights blogroll articles
`);
/** Elements that are called bylines, on a page with many comments. */
const MOST_MARKED = 500;
const LONGEST = 250;
/** Lines that bylines of one article are apart at most. */
const NEAR = 2;

interface Signed extends PlacedElement {
  readonly signature: Signature;
  /** Its only link is the name, and the rest of it words around that. */
  readonly isLinked: boolean;
}

/** Of those near the headline, or of the only ones on the page. */
export function readMarkedAuthors(
  outline: PageOutline,
  headline: number | null,
  isSite: (name: string) => boolean,
): Signature {
  const marked = outline.elements.filter(isAuthorElement).slice(0, MOST_MARKED);
  const signed = marked.flatMap((placed): readonly Signed[] => {
    const text = readElement(placed);
    if (text === '' || text.length > LONGEST) return [];
    const signature = readAccount(text, isSite) ?? readSignature(text, isSite);
    const linked = readLinked(placed.element, signature, isSite);
    return signature.persons.length + signature.others.length > 0
      ? [{ ...placed, signature: linked ?? signature, isLinked: linked !== null }]
      : [];
  });
  const linked = signed.filter(({ isLinked }) => isLinked);
  const isInLinked = ({ element }: Signed) =>
    linked.some((other) => other.element !== element && other.element.contains(element));
  const inReach = signed.filter(
    (one) => one.line !== headline && !isInLinked(one) && isInReach(one, outline, headline),
  );
  const first = findNearest(inReach, headline ?? 0);
  if (first === undefined) return joinSignatures([]);
  // Far from the headline, several are those of other articles.
  const isFar =
    headline !== null && first.line > headline && countLetters(outline, headline, first.line) >= MOST_TEXT;
  const group = gatherGroup(inReach, first);
  if (isFar && !areOnlyOnes(inReach, group)) return joinSignatures([]);
  return joinSignatures(
    group.map(({ signature }, index) => (index === 0 ? signature : dropPlaces(signature))),
  );
}

/** `創作者 <a>小雨</a> 的頭像`: where no capitals tell a name from the words around it, the only link does. */
function readLinked(
  element: PageElement,
  { persons, isSigned }: Signature,
  isSite: (name: string) => boolean,
): Signature | null {
  if (isSigned || persons.length < 2 || !persons.every((name) => /^\p{Lo}+$/u.test(name))) return null;
  const [link, ...others] = element.querySelectorAll('a');
  if (link === undefined || others.length > 0) return null;
  const linked = readSignature(tidyText(link.textContent) ?? '', isSite);
  return linked.persons.length === 1 ? linked : null;
}

/** `by north shore cycling and walking`: some open accounts in the name of a group, and write it small. */
function readAccount(text: string, isSite: (name: string) => boolean): Signature | null {
  const [account, ...behind] = splitSignature(text);
  if (account?.isSigned !== true || !ACCOUNT.test(account.text)) return null;
  if (behind.some((part) => /\p{L}{3}/u.test(part.text))) return null;
  if (ROLE_WORD.test(account.text) || isSite(account.text)) return null;
  const isName = (part: string) => readSignature(part, isSite).persons.length > 0;
  // `by jane doe and john roe`
  if (splitNames(account.text).flat().every(isName)) return null;
  return { persons: [account.text], others: [], isSigned: true };
}

const ACCOUNT =
  /^(?!(?:the|our|an?|der|die|das|den|dem|unser|les?|la|nos|el|los|il|het|de)\s)\p{Ll}{2,20}(?:\s\p{Ll}{1,20}){2,4}$/u;

/** Those side by side in one element sign together. */
function areOnlyOnes(signed: readonly Signed[], group: readonly Signed[]): boolean {
  const outer = group[0]?.element.parentElement;
  const own = group.filter(({ element }, index) => index === 0 || element.parentElement === outer);
  const names = new Set(own.flatMap(({ signature }) => signature.persons.map(foldLetters)));
  return signed.every(({ signature }) => signature.persons.every((name) => names.has(foldLetters(name))));
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
  return (
    !isMarked(dropPlaceOfLabel(marks), OTHERS) &&
    element.nodeName !== 'BODY' &&
    element.nodeName !== 'ARTICLE'
  );
}

/** `field-label-above` says where the label of a field stands. */
function dropPlaceOfLabel(marks: ReadonlySet<string>): ReadonlySet<string> {
  if (!marks.has('label') || !isMarked(marks, PLACES_OF_LABELS)) return marks;
  return new Set([...marks].filter((mark) => mark !== 'label'));
}

const PLACES_OF_LABELS = wordSet('above inline hidden');

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
  const isNear = countParagraphs(outline, headline, line) <= MOST_PARAGRAPHS;
  if (isNear && countLetters(outline, headline, line) < MOST_TEXT) return true;
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
