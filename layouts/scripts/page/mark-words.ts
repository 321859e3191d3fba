import { visitWords } from '../../../src/search/text/words.ts';
import { matchMarks } from './match-marks.ts';

/** Marks words in the texts below an element. */
export function markWords(root: Element, marks: readonly string[]): void {
  const match = matchMarks(marks);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const spans: (readonly [number, number])[] = [];
    visitWords(text.data, (word, start, end) => match(word) !== null && spans.push([start, end]));
    for (const [start, end] of spans.reverse()) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      range.surroundContents(document.createElement('mark'));
    }
  }
}
