import { loadGivenNames } from '../../knowledge/gazetteer/given-names.ts';
import { NEWS_AGENCIES } from '../../knowledge/organisations/news-agencies.ts';
import { NAME_SUFFIXES } from '../../knowledge/people/generations.ts';
import { FAMILY_PARTICLES } from '../../knowledge/people/particles.ts';
import { COURTESY_TITLES } from '../../knowledge/people/titles.ts';
import { isAgency } from '../../knowledge/signatures/is-agency.ts';
import { isSurelyPerson } from '../../knowledge/signatures/is-surely-person.ts';
import { ROLE_WORD } from '../../knowledge/signatures/signature-words.ts';
import { cleanLine } from '../../tools/text/clean-text.ts';
import { trimEndOf } from '../../tools/text/cut.ts';
import { foldCase } from '../../tools/text/tokens.ts';
import { wordSet } from '../../tools/text/word-set.ts';
import { foldName } from '../fold-name.ts';

const LONGEST = 200;

const BY = /^(?:(?:words|written|story|text|report(?:ed)?) )?by(?::\s*|\s+)/i;
/** `Von Jane Doe`; but `Von Trapp`, `Von der Heide, Jane`. */
const FOREIGN_BY =
  /^(?:(?:Von|VON|Par|PAR|Por|POR|Door|Oleh|От)[:：]?\s+(?=\p{Lu}\S*[^\s,]\s+\S)|بقلم\s*[:：]?\s+)/u;
/** Letters that want no spaces between words; some put one between the names. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const SPACE_WITHIN = new RegExp(String.raw`(?<=${UNSPACED})\s(?=${UNSPACED})`, 'gu');
/** Titles that English ones do not tell, or that are a first name there. */
const MORE_TITLES = wordSet(
  'professor professorin herr frau mme mlle sra dra dott dottssa med. د أد الدكتور الدكتورة',
);
/** `Jane Doe (Reuters)` */
const BRACKET = / ?(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）)$/u;
/** `, AFP`, ` / AFP`, ` | The Herald`, ` – Reuters`, and the place or the paper that somebody reports from or for. */
const BEHIND = / ?[,،，;|/／] ?| [-–—·•] | (?:in|for) (?=\p{Lu})(?<=\p{Lu}\S* \p{Lu}\S* (?:in|for) )/u;

/**
 * A name as its bearer is called: without what stands before and behind it in a byline.
 *
 * @example readAuthor('By Dr. Jane Doe, AFP') // 'Jane Doe'
 * @example readAuthor('Doe, Jane') // 'Jane Doe'
 */
export function readAuthor(written: string): string {
  const line = cleanLine(written.slice(0, LONGEST).normalize('NFC'))
    .replace(BY, '')
    .replace(FOREIGN_BY, '')
    .replace(SPACE_WITHIN, '');
  const bare = line.replace(BRACKET, '') || trimEndOf(line.replace(/^[([（]+/, ''), /[)\]）]/);
  return dropTitles(dropAgency(dropBehind(bare))).replace(/(?<=\p{L}{3})\.$/u, '');
}

/** What stands behind a sign is no part of a name, but for a given name and what tells a son from his father. */
function dropBehind(line: string): string {
  const [name = '', ...behind] = line.split(BEHIND);
  if (name === '' || behind.length === 0) return line;
  const [first = '', ...more] = behind;
  if (NAME_SUFFIXES.has(first.toLowerCase().replace('.', ''))) return `${name} ${first}`;
  return (/[,،，]/u.test(line) && more.length === 0 ? turnName(name, first) : null) ?? name;
}

const GIVEN = /^\p{Lu}[\p{L}\p{M}'’-]*(?:(?:\.[\s-]?|\s)\p{Lu}[\p{L}\p{M}'’-]*){0,3}\.?$/u;
const FAMILY = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** `Doe, Jane`, `van der Berg, Jan A.`, `García Márquez, Gabriel`; `null` where a line is written in another order. */
function turnName(family: string, given: string): string | null {
  if (!GIVEN.test(given) || isAgency(given) || ROLE_WORD.test(given)) return null;
  const words = family.split(' ');
  const known = loadGivenNames();
  const isFamily =
    FAMILY.test(words.at(-1) ?? '') &&
    words.slice(0, -1).every((word) => FAMILY_PARTICLES.has(word.toLowerCase()));
  const isTwofold =
    words.length === 2 && !isSurelyPerson(family) && known.has(foldCase(given.split(/[\s-]/u, 1)[0] ?? ''));
  return isFamily || isTwofold ? `${given} ${family}` : null;
}

/** `Jane Doe AFP`, with no sign between. */
function dropAgency(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 3) return name;
  const isSure = NEWS_AGENCIES.has(last.toLowerCase()) || (isAgency(last) && /\p{Ll}/u.test(name));
  return isSure ? words.slice(0, -1).join(' ') : name;
}

/** `Prof. Dr. Jane Doe`; but `Dr. Doe`, whom nothing else names. */
function dropTitles(name: string): string {
  const words = name.split(' ');
  let at = 0;
  while (words.length - at > 2 && isTitle(words[at]!)) at += 1;
  return words.slice(at).join(' ');
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  const plain = lower.replaceAll('.', '');
  return COURTESY_TITLES.has(plain) || MORE_TITLES.has(plain) || MORE_TITLES.has(lower);
}

/**
 * What the spellings of one author's name share: case, accents, hyphens and the stops of initials are left out.
 *
 * @example foldAuthor('J. K. Doe-Roe') // 'jk doe roe', as of `J.K. Doe Roe`
 */
export function foldAuthor(name: string): string {
  const words = name
    .split(/[\s.\-‐‑–]+/u)
    .map(foldName)
    .filter((word) => word !== '');
  return words.join(' ').replace(/(?<=(?:^|\s)\p{L})\s(?=\p{L}(?:\s|$))/gu, '');
}
