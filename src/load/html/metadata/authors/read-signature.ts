/** A line that says who wrote an article → the names in it. */
import { AGENCY } from '../../../../knowledge/organisations/news-agencies.ts';
import { FAMILY_PARTICLES, PERSON_PARTICLES } from '../../../../knowledge/people/particles.ts';
import { writeInReadingCase } from '../../../reading-case.ts';
import { tidyText } from '../../dom.ts';
import { foldLetters } from '../fold-letters.ts';
import { BOUNDARY } from '../page-outline.ts';
import { readWritten } from '../written-text.ts';
import { NO_AUTHOR, NO_AUTHORS, ORGANISATION, OTHER_PART, ROLE_WORD, WRITTEN_BY } from './signature-words.ts';

/** Who is named. */
export interface Signature {
  readonly persons: readonly string[];
  /** Papers, agencies and desks. */
  readonly others: readonly string[];
  /** Words stand before the names that say that they are the authors'. */
  readonly isSigned: boolean;
}

export const UNSIGNED: Signature = { persons: [], others: [], isSigned: false };

const LONGEST = 600;
const LONGEST_NAME = 60;
const MOST_NAMES = 20;

const BY = new RegExp(`^(?:${WRITTEN_BY.join('|')})[\\s:]*`, 'iu');
/** `ByJane Doe`, of which a page forgot the space. */
const GLUED_BY = /^(?:By|Von|Par|Por|Door)(?=\p{Lu}\p{Ll})/u;
/** `March 4, 2021 by Jane Doe`. */
const LATER_BY =
  /^[^\u0001]{0,60}?(?:\d|\bon\b|\bposted\b|\bpublished\b)[^\u0001]{0,60}?\s(?:by|von|par|por)\s+(?=\S)/iu;
const OTHERS_PART = new RegExp(`^(?:${OTHER_PART})`, 'iu');
/** Parts a line: marks, and element boundaries. A hyphen only between blanks. */
const SEGMENT = /\s*[\u0001|;·•●∙⋅‧｜/／\n—–―]\s*|\s+[-~]{1,2}\s+/u;
const COMMA = /\s*[,，、،]\s*/u;
/** Between two names, each of which may be one word. */
const AND =
  /\s+(?:and|&|with|und|mit|et|avec|og|och|och|ja|и|та|і|og|và|dan|ve|و)\s+|\s*＆\s*|\s+و(?=\p{Script=Arabic})/iu;
/** They may stand within a name, too: `José Ortega y Gasset`. */
const LOOSE_AND = /(?<=\S\s+\S+)\s+(?:y|e|i|en|a)\s+(?=\p{Lu}\S*\s+\p{Lu})/u;
const LEADING_AND = /^(?:and|und|et|og|och|y|e|en|with|&|,)(?=[\s\u0001]|$)[\s,]*/iu;

/**
 * @param text with `BOUNDARY` where elements begin and end
 * @param isSite whether a name is that of the site itself
 */
export function readSignature(text: string, isSite: (name: string) => boolean): Signature {
  const segments = clearLine(text).split(SEGMENT);
  const persons: string[] = [];
  const others: string[] = [];
  let isSigned = false;
  let isOfOthers = false;
  for (const segment of segments) {
    const { rest, lead } = dropLead(segment.trim());
    if (lead !== 'none') isOfOthers = lead === 'other part';
    if (lead === 'written by') isSigned = true;
    if (isOfOthers || rest === '') continue;
    for (const { name, isPerson } of readNames(rest, isSite, persons.length > 0))
      (isPerson ? persons : others).push(name);
  }
  return { persons: listOnce(persons), others: listOnce(others), isSigned };
}

/** Without what is in brackets, addresses and accounts. */
function clearLine(text: string): string {
  const written = text
    .slice(0, LONGEST)
    .split(BOUNDARY)
    .map((piece) => readWritten(piece) ?? '')
    .join(BOUNDARY);
  return written
    .replace(/[([{（【][^()[\]{}（）【】\u0001]{0,100}[)\]}）】]/gu, BOUNDARY)
    .replace(/(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, BOUNDARY)
    .replace(/(?:https?:\/\/|www\.)[^\s\u0001]+/gi, BOUNDARY)
    .replace(/(?<![\p{L}\p{N}])@[\w.]{2,40}/gu, BOUNDARY)
    .replace(/["“”„«»*_©]/g, '');
}

function dropLead(segment: string): { rest: string; lead: 'none' | 'written by' | 'other part' } {
  const bare = segment.replace(LEADING_AND, '');
  if (OTHERS_PART.test(bare)) return { rest: '', lead: 'other part' };
  for (const form of [BY, GLUED_BY, LATER_BY]) {
    const rest = bare.replace(form, '');
    if (rest !== bare) return { rest: dropLead(rest.trim()).rest, lead: 'written by' };
  }
  return { rest: bare, lead: 'none' };
}

interface Name {
  readonly name: string;
  readonly isPerson: boolean;
}

/** Names parted by commas and `and`. */
function readNames(line: string, isSite: (name: string) => boolean, isLater: boolean): readonly Name[] {
  const turned = turnName(line);
  if (turned !== null) return [{ name: writeInReadingCase(turned), isPerson: true }];
  const names: Name[] = [];
  for (const [index, part] of line.split(COMMA).entries()) {
    const isAfter = isLater || index > 0;
    for (const [at, piece] of part
      .split(AND)
      .flatMap((one) => one.split(LOOSE_AND))
      .entries()) {
      const name = readName(piece.replace(LEADING_AND, ''));
      if (name === null || names.length >= MOST_NAMES) continue;
      const hasConjunction = at > 0 || LEADING_AND.test(piece);
      const isAlone = !isAfter || hasConjunction;
      const kind = nameKind(name, isSite, isAlone, names);
      for (const one of kind === 'person' ? splitHan(name) : [name])
        if (kind !== 'nothing') names.push({ name: writeInReadingCase(one), isPerson: kind === 'person' });
    }
  }
  return names;
}

/** `Doe, Jane`, `Doe, Jane A.`, `van der Berg, Jan` → as they are spoken. */
function turnName(line: string): string | null {
  const [family = '', given = '', ...more] = line.split(/\s*,\s*/);
  if (more.length > 0 || given === '') return null;
  const words = family.split(' ');
  const isFamily = words.slice(0, -1).every((word) => FAMILY_PARTICLES.has(word.toLowerCase()));
  const isGiven = /^\p{Lu}[\p{L}'’-]+\.?(?:\s\p{Lu}\.?){0,3}$|^\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,3}$/u.test(given);
  if (!isFamily || !isGiven || !CAPITALISED.test(words.at(-1) ?? '')) return null;
  const isName = [family, given].every(
    (part) => isNamelike(part) && !ORGANISATION.test(part) && !AGENCIES.test(part),
  );
  return isName ? `${given} ${family}` : null;
}

const CAPITALISED = /^\p{Lu}[\p{L}'’-]+$/u;
const AGENCIES = new RegExp(`^${AGENCY}$`, 'u');
const MONTH_OR_DAY =
  /^(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|jui|jul|aug|aoû|ago|sep|oct|okt|out|nov|dec|dez|déc|dic|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,8}\.?$/iu;

/** One name without what stands around it: a date, a place, a role, a title that is none; `null`: none is left. */
function readName(written: string): string | null {
  const undated = dropDate(written);
  const placed = undated.replace(
    /(?<=\S\s+\S+)\s+(?:in|for|of|at|from|aus|für|à|en|para|til|fra|reports?|reporting|is|has|special to)\s+(?:\p{Lu}|the\s|la\s|le\s|el\s|a\s).*$/u,
    '',
  );
  const name = tidyText(dropRole(placed).replace(/^[\s.:,'’‘-]+|[\s:,'’‘…-]+$|(?<=\p{Ll}{2,})\.$/gu, ''));
  return name !== null && isNamelike(name) ? name : null;
}

/** Names hold no digits: from the words of a date on there is none. */
function dropDate(written: string): string {
  const digit = /\d/.exec(written)?.index ?? -1;
  if (digit === -1) return written;
  const words = written.slice(0, digit).trimEnd().split(/\s+/);
  while (words.length > 0 && !isNameWord(words.at(-1)!)) words.pop();
  return words.join(' ');
}

function isNameWord(word: string): boolean {
  return /^\p{Lu}|^\p{Lo}/u.test(word) && !MONTH_OR_DAY.test(word);
}

/** `Jane Doe Staff Writer`, `Jane Doe 기자`. */
function dropRole(name: string): string {
  const eastern = name.replace(/\s?(?:기자|특파원|記者|记者|特派員|編集委員|論説委員)$/u, '');
  const at = ROLE_WORD.exec(eastern)?.index ?? -1;
  if (at === -1) return eastern;
  const words = eastern.slice(0, at).trim().split(/\s+/);
  while (words.length > 2 && ROLE_BEFORE.test(words.at(-1)!)) words.pop();
  return words.length > 1 ? words.join(' ') : '';
}

const ROLE_BEFORE =
  /^(?:staff|senior|chief|special|political|business|sports|city|education|health|science|crime|local|national|foreign|general|assignment|us|uk|world|europe|white|house|news|features?|associate|assistant|deputy|managing|executive|contributing|freelance|the|a|an|our)$/i;

function isNamelike(name: string): boolean {
  const folded = foldLetters(name);
  return (
    folded.length > 1 &&
    name.length <= LONGEST_NAME &&
    !/[\d?!=<>{}\\]|:\S|\.(?:com|org|net)\b/u.test(name.replace(/\d$/, '')) &&
    !NO_AUTHORS.has(folded) &&
    !NO_AUTHOR.test(name)
  );
}

function nameKind(
  name: string,
  isSite: (name: string) => boolean,
  isAlone: boolean,
  before: readonly Name[],
): 'person' | 'other' | 'nothing' {
  const words = name.split(/\s+/);
  if (isSite(name) || AGENCIES.test(name) || SURE_ORGANISATION.test(name)) return 'other';
  if (ORGANISATION.test(name) && (words.length > 2 || !isAlone || words.length === 1)) return 'other';
  if (/^(?:the|a|an|our)\s/i.test(name)) return isAlone ? 'other' : 'nothing';
  const isWritten = words.every(
    (word) =>
      /^[\p{Lu}\p{Lo}'’]|^\p{Ll}{1,2}['’-]\p{Lu}/u.test(word) ||
      PERSON_PARTICLES.has(word) ||
      SMALL.test(word),
  );
  if (!isWritten && (words.length > 1 || !isAlone))
    return isAlone && before.length === 0 && words.length <= 3 ? 'other' : 'nothing';
  if (words.length > 6) return isAlone ? 'other' : 'nothing';
  // A place, a paper: names of one word do not follow others without a conjunction.
  const isShort = words.length === 1 && !/\p{Lo}/u.test(name);
  if (isShort && !isAlone && before.some((one) => one.name.includes(' '))) return 'nothing';
  return 'person';
}

const SMALL =
  /^(?:van|von|zu|zum|zur|der|den|af|av|ten|ter|do|dos|das|della|degli|mc|bin|binti|abd|ibn|al|el|y|e|i|auf|'t|of)$/;
const SURE_ORGANISATION =
  /\b(?:LLC|Inc|Ltd|GmbH|News|Media|Staff|Desk|Newsroom|Editorial|Editors|Team|Bureau|Agencies|Redaktion|Redacción|Redação|Rédaction|Redazione|Redactie)\b|\.(?:com|org|net|de|co|tv|info|fr|es|it|nl)$/;

/** `浜田美波 大橋健` are two; `浜田 美波` is one. */
function splitHan(name: string): readonly string[] {
  if (
    !/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,6}(?:[\s・][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,6})+$/u.test(
      name,
    )
  )
    return [name];
  const parts = name.split(/[\s・]/);
  return parts.some((part) => part.length > 3) || parts.join('').length > 5 ? parts : [name];
}

function listOnce(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [foldLetters(name), name])).values()];
}
