/** The article's text as the page's metadata give it: a witness of what the page should show. */
import { decodeReferences } from '../../../tools/text/character-references.ts';
import type { PageDocument } from '../dom.ts';
import { listDataScripts } from '../metadata/json-ld.ts';

/** Found in data that cannot be read as a whole, too. */
const BODY = /"articleBody"\s{0,9}:\s{0,9}("(?:[^"\\]|\\.)*")/gs;
const SHORTEST = 300;
const LONGEST = 1_000_000;

/** Its paragraphs, where it has them; `null`: the page says nothing of the kind, or hardly more than a teaser. */
export function readStatedBody(document: PageDocument): readonly string[] | null {
  let longest = '';
  for (const script of listDataScripts(document))
    for (const [, written = ''] of (script.textContent ?? '').slice(0, LONGEST).matchAll(BODY)) {
      const text = readString(written);
      if (text.length > longest.length) longest = text;
    }
  return longest.length < SHORTEST ? null : splitBody(longest);
}

/** The paragraphs of a text from metadata, which may have markup. */
export function splitBody(text: string): readonly string[] {
  const lines = takeOutTags(text)
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(lines)].flatMap(splitParagraph);
}

function readString(written: string): string {
  try {
    const text: unknown = JSON.parse(
      written.replace(/[\u0000-\u001f]/g, (control) => (control === '\n' ? '\\n' : ' ')),
    );
    return typeof text === 'string' ? text.trim() : '';
  } catch {
    return '';
  }
}

function takeOutTags(text: string): string {
  const plain = /<[a-z/!]/i.test(text)
    ? text.replace(/<\/?(?:p|br|div|h[1-6]|li)\b[^<>]{0,500}>/gi, '\n').replace(/<[a-z/!][^<>]{0,500}>/gi, '')
    : text;
  return decodeReferences(plain).trim();
}

/** From so many characters on, a paragraph is the whole text without its paragraphs. */
const LONGEST_PARAGRAPH = 1500;
const PARAGRAPH = 350;
const SENTENCE_BREAK = /(?<=[.!?…]["”’»)]?) (?=["“‘«(]?\p{Lu})/gu;

function splitParagraph(line: string): readonly string[] {
  if (line === '') return [];
  if (line.length <= LONGEST_PARAGRAPH) return [line];
  const paragraphs: string[] = [];
  let start = 0;
  for (const { index } of line.matchAll(SENTENCE_BREAK)) {
    if (index - start < PARAGRAPH) continue;
    paragraphs.push(line.slice(start, index));
    start = index + 1;
  }
  return [...paragraphs, line.slice(start)];
}

/** Its sentences, as far as a look at their marks tells. */
export function splitStated(paragraph: string): readonly string[] {
  return paragraph.split(SENTENCE_BREAK);
}

const RUN = 4;

/** Runs of four words, for a look at which of a text's words stand in another. */
export function listRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length <= RUN) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(RUN - 1).map((_word, index) => words.slice(index, index + RUN).join(' '));
}

/** Share of the runs that stand among the others, from 0 to 1; 1 where there are none. */
export function shareRuns(runs: readonly string[], others: ReadonlySet<string>): number {
  return runs.length === 0 ? 1 : runs.filter((run) => others.has(run)).length / runs.length;
}
