import { visitWords } from '../../../src/search/text/words.ts';

/** Words as they are looked for; one that `*` ends is the beginning of some. */
function makeTest(marks: readonly string[]): (word: string) => boolean {
  const whole = new Set(marks);
  const beginnings = marks.filter((mark) => mark.endsWith('*')).map((mark) => mark.slice(0, -1));
  return (word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** Marks words in the texts below an element. */
export function markWords(root: Element, marks: readonly string[]): void {
  const isMarked = makeTest(marks);
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const spans: (readonly [number, number])[] = [];
    visitWords(text.data, (word, start, end) => isMarked(word) && spans.push([start, end]));
    for (const [start, end] of spans.reverse()) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      range.surroundContents(document.createElement('mark'));
    }
  }
}
