/** How far from a headline who wrote the article may be named. */
import { endsSentence } from '../../../../tools/sentences/ends-sentence.ts';
import type { PageOutline } from '../outline/page-outline.ts';

/** Characters between the headline and a byline, such as a standfirst has. */
export const MOST_TEXT = 700;
/** Of a short article more are its text, and what stands below them is of others. */
export const MOST_PARAGRAPHS = 2;
/** Lines above the headline. */
export const MOST_ABOVE = 2;

/** Characters of the article between two lines; Chinese, Japanese and Korean say as much in a third of them. */
export function countLetters(outline: PageOutline, from: number, to: number): number {
  return outline.lines
    .slice(from + 1, to)
    .reduce((sum, { text, isAside }) => (isAside ? sum : sum + countOf(text)), 0);
}

function countOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Sentences of the article between two lines that are lines of their own. */
export function countParagraphs({ lines }: PageOutline, from: number, to: number): number {
  return lines
    .slice(from + 1, to)
    .filter(({ text, isAside }) => !isAside && countOf(text) >= SENTENCE && endsSentence(text)).length;
}

const SENTENCE = 60;
