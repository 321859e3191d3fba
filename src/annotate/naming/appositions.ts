import { isCommonWord } from '../../knowledge/gazetteer/common-words.ts';
import { findFullName } from '../../knowledge/gazetteer/full-names.ts';
import { COMPANY_TAILS } from '../../knowledge/organisations/legal-forms.ts';
import { NEWS_AGENCIES } from '../../knowledge/organisations/news-agencies.ts';
import { foldCase } from '../../tools/text/tokens.ts';
import type { FoundName, Recognition } from '../recognise/name.ts';

type Expansion = Recognition['expansions'][number];

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u;
/** What is spoken as a word, `Keidanren`, `Freddie Mac`. */
const WORD = /^\p{Lu}\p{L}{3,14}(?: \p{Lu}\p{Ll}{2,7})?$/u;
const BRACKET = /^ \((?:the )?$/;
const COMMA = /^, (?:the )?$/;
const OR = /^,? (?:or|known as|called|also known as|abbreviated as|abbreviated to) (?:the )?$/;
/** Between two parts of one name. */
const CUT = /^,?(?: (?:and|of|for|&))?(?: the)? $/;
/** Behind a short form that stands between two commas. */
const CLOSED = /^(?:[,.;]| said\b)/;

/**
 * Short forms that stand right behind an organisation's name, in the order of the text: in brackets, though their letters
 * be of another language, `Kurdistan Workers Party (PKK)`, or a word, `Federation of Economic Organisations (Keidanren)`;
 * between commas where they are its initials, `American Pork Congress, APC,`, or a word, `Jordan News Agency, Petra,`; behind `or`, where it has their letters, `Volkswagen, or VW,`.
 */
export function findAppositions(names: readonly FoundName[], text: string): readonly Expansion[] {
  const found: Expansion[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const [long, short] = [names[i]!, names[i + 1]!];
    if (long.kind !== 'organisation' || short.kind !== 'organisation' || short.start - long.end > REACH)
      continue;
    const acronym = text.slice(short.start, short.end);
    if (!ACRONYM.test(acronym) && !WORD.test(acronym)) continue;
    const name = text.slice(long.start, long.end);
    const before = names[i - 1];
    // Cut in two: `Committee for the Transition and the Restoration of Institutions (CTRI)`.
    const isCut = before?.kind === 'organisation' && CUT.test(text.slice(before.end, long.start));
    const between = text.slice(long.end, short.start);
    const after = text.slice(short.end, short.end + REACH);
    if (!(isCut && BRACKET.test(between)) && standsFor(acronym, name, between, after))
      found.push({ acronym, name });
  }
  return found;
}

const REACH = 24;

function standsFor(acronym: string, name: string, between: string, after: string): boolean {
  const isLonger = name.length > acronym.length && !ACRONYM.test(name);
  if (!isLonger) return false;
  if (!ACRONYM.test(acronym)) {
    const isEnclosed = BRACKET.test(between) ? after.startsWith(')') : isAside(between, after);
    return isEnclosed && isCalled(acronym, name);
  }
  if (BRACKET.test(between) && after.startsWith(')'))
    return name.includes(' ') && isNobodyElse(acronym, name) && !isSign(acronym, name);
  if (COMMA.test(between) && CLOSED.test(after)) return areInitials(acronym, name);
  return OR.test(between) && areLetters(acronym, name);
}

/** Behind what is said aside; a list goes on with a name or `and`, a new clause with what its subject is. */
const GOES_ON = /^, (?!(?:and|or|as|who|whose|which|an?|the) )\p{Ll}/u;

/** Whether a word stands between two commas and is no part of a list: `the Jordan News Agency, Petra, reported`. */
function isAside(between: string, after: string): boolean {
  return COMMA.test(between) && GOES_ON.test(after);
}

/** Words of a name that may go by a word which has none of its letters: `Federation of Economic Organisations (Keidanren)`. */
const WORDS_OF_CALLED = 3;

/** Whether a body may be called by a word that is none of its name's, nor one of English: `(London Branch)`. */
function isCalled(word: string, name: string): boolean {
  const words = foldCase(name).split(/[\s-]+/);
  const isPart = (part: string): boolean => words.includes(part) || isCommonWord(part);
  if (words.length < 2 || foldCase(word).split(' ').some(isPart)) return false;
  return (words.length >= WORDS_OF_CALLED || areLetters(word, name)) && isNobodyElse(word, name);
}

/**
 * Whether letters are no agency's, which signs in brackets, nor those of an organisation of the gazetteer that has words
 * in common with the name: without any the article means another one, `Development Bank of Latin America (CAF)`.
 */
function isNobodyElse(acronym: string, name: string): boolean {
  if (areInitials(acronym, name)) return true;
  if (NEWS_AGENCIES.has(foldCase(acronym))) return areLetters(acronym, name);
  const known = findFullName('organisation', acronym);
  const full = findFullName('organisation', name);
  if (known === null || known === full) return true;
  if (full !== null) return false;
  // `U.N. Food and Agricultural Organisation (FAO)` is the one that is known, though it be written in another way.
  const [own, others] = [listBeginnings(name), listBeginnings(known)];
  return own.length > 1 && others.length > 1 && !others.some((word) => own.includes(word));
}

/** Letters by which words are the same in names of one body: `Agriculture` and `Agricultural`. */
const BEGINNING = 5;

function listBeginnings(name: string): readonly string[] {
  return foldCase(name)
    .split(/[\s-]+/)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, BEGINNING));
}

/** Letters of the shortest beginning that a share is listed by. */
const SHORTEST_SIGN = 3;

/**
 * Whether letters are what a company's shares are listed by: no initials of a name with a legal form, `Fairchild
 * Industries Inc (FEN)`, or the first letters of its first word, `Diamond Shamrock (DIA)`.
 */
function isSign(acronym: string, name: string): boolean {
  const [letters, words] = [foldCase(acronym), foldCase(name).split(' ')];
  if (areInitials(acronym, name)) return false;
  let end = words.length;
  while (end > 1 && COMPANY_TAILS.has(words[end - 1]!)) end--;
  if (end === words.length) return letters.length >= SHORTEST_SIGN && words[0]!.startsWith(letters);
  return !areInitials(acronym, name.split(' ').slice(0, end).join(' '));
}

/** Whether letters are those that the words of a name begin with: small words may be left out. */
function areInitials(acronym: string, name: string): boolean {
  const letters = foldCase(acronym).replace(/[^\p{L}\d]/gu, '');
  let at = 0;
  for (const word of name.split(/[\s-]+/)) {
    if (foldCase(word).startsWith(letters.charAt(at)) && at < letters.length) at++;
    else if (/^\p{Lu}/u.test(word)) return false;
  }
  return at === letters.length;
}

/** Whether a name has the letters in their order, beginning with the first: `VW` of Volkswagen. */
function areLetters(acronym: string, name: string): boolean {
  const [letters, rest] = [foldCase(acronym).replace(/[^\p{L}\d]/gu, ''), foldCase(name)];
  let at = -1;
  for (const [i, letter] of [...letters].entries()) {
    at = rest.indexOf(letter, at + 1);
    if (at < 0 || (i === 0 && at > 0)) return false;
  }
  return true;
}
