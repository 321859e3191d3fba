import { readDate } from '../dates/edition-date.ts';
import {
  findField,
  isArticleField,
  isEventField,
  isSideField,
  mayBeginArticle,
} from '../metadata/article-fields.ts';
import { type FrontMatterBlock, findFrontMatter } from '../metadata/front-matter-block.ts';
import { isForwardMark } from '../metadata/header/find-header.ts';
import type { HeaderField } from '../metadata/header/header-forms.ts';
import { isMailHeader } from '../metadata/header/mail-header.ts';
import { findWithholding, mayWithhold } from '../metadata/left-out/withheld.ts';
import { type Field, type Metadata, normaliseFieldName } from '../metadata/metadata.ts';
import { readBlock } from '../metadata/read-block.ts';
import { findEnclosures } from './enclosures.ts';
import { isBetween, isBlank, leadsOn } from './rule-line.ts';
import type { SourceFile } from './section.ts';

/** No front matter of a later article is longer. */
const LONGEST_BLOCK = 200;

/**
 * Lines at which further articles of a file begin, each with front matter of its own: between fences, and in a file
 * that begins with lines like `Title: …` at further lines like them.
 * @param first the front matter at the beginning of the file
 */
export function* findFrontMatterStarts(
  lines: readonly string[],
  first: FrontMatterBlock | null,
  file: Pick<SourceFile, 'syntax' | 'settings'>,
): Generator<number> {
  const findEnclosed = findEnclosures(lines, file.syntax);
  for (let index = first?.bodyLine ?? 0; index < lines.length; index += 1) {
    const enclosed = findEnclosed(index);
    const block = enclosed === null && index > 0 ? readLaterBlock(lines, index, first, file) : null;
    if (block) yield index;
    index = enclosed ?? (block ? index + block.bodyLine - 1 : index);
  }
}

/** The front matter of a later article; `null` where none begins: a rule stays a rule. */
function readLaterBlock(
  lines: readonly string[],
  index: number,
  first: FrontMatterBlock | null,
  file: Pick<SourceFile, 'settings'>,
): FrontMatterBlock | null {
  const isFence = /^(?:---|\+\+\+)/.test(lines[index] ?? '');
  const block = isFence
    ? readFenced(lines, index, first)
    : first?.language === 'header'
      ? readHeader(lines, index, first, file)
      : null;
  return block && isQuoted(lines, index) ? null : block;
}

/** An article shows front matter below a colon, and a reply the mail that it answers below a mark; one that is sent on is read. */
function isQuoted(lines: readonly string[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && index - at < MOST_BLANK && isBlank(lines[at] ?? '')) at -= 1;
  const above = lines[at] ?? '';
  if (!isForwardMark(lines[index] ?? '') && !isForwardMark(above)) return leadsOn(above);
  const subject = lines
    .slice(Math.max(0, index - LONGEST_REPLY), index)
    .findLast((line) => SUBJECT.test(line));
  return subject !== undefined && REPLY.test(subject);
}

const LONGEST_REPLY = 200;
const SUBJECT = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|тема)\s?:/i;
const REPLY = /^[^:]{4,9}:\s{0,4}(?:re|aw|sv|rif|antw|odp|ответ)\s?[:：]/i;
const MOST_BLANK = 4;
function readFenced(
  lines: readonly string[],
  index: number,
  first: FrontMatterBlock | null,
): FrontMatterBlock | null {
  if (!mayHoldBeginning(lines, index)) return null;
  const block = findFrontMatter(lines.slice(index, index + LONGEST_BLOCK));
  // Where the first one has an end, each has.
  if (!block || block.language === 'code' || (!block.closed && first?.closed !== false)) return null;
  const source = block.source.split('\n');
  // Among articles that begin with a header, a rule is what parts them.
  if (first?.language === 'header' && source.some(isBlank)) return null;
  if (!source.some((line) => mayBeginArticle(line) || mayWithhold(line))) return null;
  const { date, headline, isWithheld } = readBeginnings(block);
  return date || headline || isWithheld ? block : null;
}

/** What ends a block, by what opens it. */
const ENDS = new Map([
  ['---', /^(?:---|\.\.\.)\s*$/],
  ['+++', /^\+\+\+\s*$/],
]);
/** A text of several lines in TOML may hold what looks like an end. */
const TEXT_MARK = /"{3}|'{3}/;

/** A file may be of nothing but rules, and to read front matter takes a hundred times as long as a line. */
function mayHoldBeginning(lines: readonly string[], index: number): boolean {
  const end = ENDS.get((lines[index] ?? '').trimEnd());
  for (let at = index + 1; at < Math.min(index + LONGEST_BLOCK, lines.length); at += 1) {
    const line = lines[at] ?? '';
    if (end?.test(line)) return false;
    if (mayBeginArticle(line) || mayWithhold(line) || TEXT_MARK.test(line)) return true;
  }
  return false;
}

/** A header that has a day, where the first one has: the title of a book and its year begin no article. */
function readHeader(
  lines: readonly string[],
  index: number,
  first: FrontMatterBlock,
  { settings }: Pick<SourceFile, 'settings'>,
): FrontMatterBlock | null {
  const line = lines[index] ?? '';
  const above = lines[index - 1] ?? '';
  const mayBegin = isArticleField(line) || isSideField(line) || /^from:|^(?:title|headline):\S/i.test(line);
  if (!mayBegin || !isBetween(above)) return null;
  const block = findFrontMatter(lines.slice(index, index + LONGEST_BLOCK));
  if (block?.language !== 'header' || !isAlike(block, first)) return null;
  if (isEvent(lines, index, block) && !isEvent(lines, 0, first)) return null;
  const { date, headline, isWithheld } = readBeginnings(block);
  if (isWithheld) return block;
  const firstDate = readBeginnings(first).date;
  const namesDay = (field: Field | null) =>
    /^(?:day|invalid)$/.test(readDate(field?.values[0] ?? '', settings).kind);
  const isLike = firstDate ? date !== null && (namesDay(date) || !namesDay(firstDate)) : headline !== null;
  return isLike && (headline !== null || hasTextFrom(lines, index + block.bodyLine)) ? block : null;
}

/** What is on, in an article, has a day too, and a place or an hour below it. */
function isEvent(
  lines: readonly string[],
  index: number,
  { kept = [], bodyLine }: FrontMatterBlock,
): boolean {
  return [...kept, lines[index + bodyLine] ?? ''].some(isEventField);
}

/** A letter that an article quotes has a header too, and a mail that another quotes mostly has one of other fields. */
function isAlike(block: FrontMatterBlock, first: FrontMatterBlock): boolean {
  const names = listFieldNames(block);
  const firstNames = listFieldNames(first);
  if (isMailHeader(block.fields ?? [])) return names.join() === firstNames.join();
  // The maker of a film, beside its title and day, begins no article.
  const isOwn = ({ name, value }: HeaderField, index: number) =>
    isArticleField(`${name}: ${value}`) || isSideField(`${name}:`) || firstNames.includes(names[index] ?? '');
  const fields = block.fields ?? [];
  return fields.every(isOwn) || fields.some(({ name }) => mayWithhold(`${name}:`));
}

function listFieldNames({ fields = [] }: FrontMatterBlock): readonly string[] {
  return fields.map(({ name }) => normaliseFieldName(name));
}

interface Beginnings {
  readonly date: Field | null;
  readonly headline: Field | null;
  readonly isWithheld: boolean;
}

function readBeginnings(block: FrontMatterBlock): Beginnings {
  const metadata: Metadata = readBlock(block, 1)?.metadata ?? new Map();
  return {
    date: findField(metadata, 'date'),
    headline: findField(metadata, 'headline'),
    isWithheld: findWithholding(metadata) !== null,
  };
}

/** What stands below the last article of a file, such as its source and date, is no article of its own. */
function hasTextFrom(lines: readonly string[], from: number): boolean {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isBetween(line)) return !isArticleField(line);
  }
  return false;
}
