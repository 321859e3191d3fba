import type { Draft } from './draft.ts';
import { findFrontMatter } from './metadata/front-matter-block.ts';
import { isListName } from './metadata/left-out/page-names.ts';
import { nameWorkingPaper } from './metadata/left-out/working-paper.ts';
import type { FileSection } from './sections/section.ts';

/**
 * What a file is that has a title and nothing to read: a page to come, or a note of links to others and of tasks.
 * @returns for a message; `null` where there is something to read
 */
export function nameWithoutText({ body, date, url, headline }: Draft, section: FileSection): string | null {
  if (body.text === '')
    return headline !== null && date === null && url === null && body.pictures.length === 0
      ? 'a title without a text'
      : null;
  const hasSentences = body.blocks.some(
    ({ kind, start, end }) => !OF_LISTS.has(kind) || (kind === 'paragraph' && end - start > LONGEST_LINK),
  );
  const mayBeList = date === null || isListName(section.file.relativePath);
  if (section.file.syntax === 'plain')
    return mayBeList && isLinkList(section.lines)
      ? 'a list of links'
      : nameWorkingPaper(section.lines, date !== null);
  if (hasSentences) return null;
  if (leadsElsewhere(section.lines)) return 'a list of other notes and of tasks';
  return mayBeList && holdsLinks(section.lines) ? 'a list of links' : null;
}

/** Blocks without a sentence of their own; a lone link may be a paragraph. */
const OF_LISTS: ReadonlySet<string> = new Set(['list', 'subheadline', 'paragraph', 'related']);
const LONGEST_LINK = 200;
const MOST_LINES = 2000;

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const TASK = /^\s{0,40}(?:[-*+]|\d{1,3}[.)])\s{1,4}\[[ xX/>-]\](?:\s|$)/;
/** `- read [[The ferry stays]]`; on the web only what the note's own folder has is no text. */
const LINK_ITEM =
  /^\s{0,40}(?:[-*+]|\d{1,3}[.)])\s{1,4}[^[\]]{0,40}(?:!?\[\[[^[\]]{1,300}\]\]|\[[^[\]]{1,300}\]\((?!\w{2,9}:)[^()\s]{1,500}\))[^[\]]{0,60}$/;
const LINK_LINE =
  /^\s{0,3}(?:(?:\[\[[^[\]]{1,300}\]\]|\[[^[\]]{1,300}\]\((?!\w{2,9}:)[^()\s]{1,500}\))[\s,·|•]{0,5}){1,9}$/;

/** A task is told in a few words; steps of a recipe and what to take along are told in sentences. */
const TOLD = /^.{48,}[.!?…。！？।][)"”’»]?\s*$/u;
const MOST_TOLD = 0.25;

/** Each line is a heading, a task, or a link to another note, and no title is stated for it. */
function leadsElsewhere(lines: readonly string[]): boolean {
  const block = findFrontMatter(lines);
  if (block && /^["']?(?:title|headline)["']?\s{0,4}[:=]/im.test(block.source)) return false;
  const shown = dropCode(lines.slice(block?.bodyLine ?? 0, MOST_LINES)).filter((line) => line.trim() !== '');
  const isLeading = (line: string) => TASK.test(line) || LINK_ITEM.test(line) || LINK_LINE.test(line);
  const leading = shown.filter(isLeading);
  return (
    leading.length > 0 &&
    shown.every((line) => HEADING.test(line) || isLeading(line)) &&
    leading.filter((line) => TOLD.test(line)).length <= leading.length * MOST_TOLD
  );
}

const ADDRESS = /(?:https?:\/\/|www\.)\S{4,500}/i;
const FEWEST_LINKS = 3;
const LONGEST_LINE = 700;
const LONGEST_BESIDE = 110;
const MOST_WORDS = 5;
const SHORTEST_UNBROKEN = 12;
const SENTENCE_END =
  /(?:[^\s.!?…]{2}|\s[ap]\.m)[)"”’»]?[.!?]["”’»)]?\s{0,8}$|[。！？।॥؟۔።։၊။]["”’»)]?\s{0,8}$/;

/** Most lines lead elsewhere on the web, and none says anything in a sentence. */
function isLinkList(lines: readonly string[]): boolean {
  let [links, filled] = [0, 0];
  for (const line of lines) {
    if (line.length > LONGEST_LINE || filled > MOST_LINES) return false;
    const beside = line.replace(ADDRESS, '').trim();
    if (beside.length > LONGEST_BESIDE) return false;
    if (isSentence(beside)) return false;
    filled += line.trim() === '' ? 0 : 1;
    links += ADDRESS.test(line) ? 1 : 0;
  }
  return links >= FEWEST_LINKS && links * 2 > filled;
}

/** Of writing without blanks, by its length. */
function isSentence(text: string): boolean {
  if (!SENTENCE_END.test(text)) return false;
  const isUnbroken = /[\u3040-\u30ff\u3400-\u9fff]/.test(text);
  return isUnbroken ? text.length > SHORTEST_UNBROKEN : text.split(/\s+/).length > MOST_WORDS;
}

const WEB_ITEM =
  /^\s{0,40}(?:(?:[-*+]|\d{1,3}[.)])\s{1,4})?(?:\[[^[\]]{1,300}\]\([^()\s]{1,1000}\)[^[\]]{0,60}|<?https?:\/\/\S{4,1000}(?:\s[^[\]]{0,59})?)$/;

/** Nothing but links to the web, below headings or not, of which no sentence says anything. */
function holdsLinks(lines: readonly string[]): boolean {
  const shown = lines
    .slice(findFrontMatter(lines)?.bodyLine ?? 0)
    .filter((line) => line.trim() !== '' && !HEADING.test(line));
  return (
    shown.length >= FEWEST_LINKS &&
    shown.length <= MOST_LINES &&
    shown.every((line) => WEB_ITEM.test(line) && !isSentence(line.slice(line.lastIndexOf(')') + 1)))
  );
}

function dropCode(lines: readonly string[]): readonly string[] {
  let inside = false;
  return lines.filter((line) => {
    const isFence = /^\s{0,3}(?:`{3}|~{3})/.test(line);
    if (isFence) inside = !inside;
    return !isFence && !inside;
  });
}
