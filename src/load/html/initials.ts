/** Large initials, which pages set in elements of their own, become the first letters of their words. */
import type { PageDocument, PageElement, PageNode } from './dom.ts';

const NAMED = ['drop', 'initial', 'letter', 'lettrine', 'capitular']
  .map((name) => `[class*="${name}" i]`)
  .join(', ');
const INITIAL = /(?:^|[\s_-])(?:drop-?cap|initial|first-?letter|lettrine|capitular|initiale)s?(?:$|[\s_-])/i;
const LONGEST = 2;

export function joinInitials(document: PageDocument, language: string | null): void {
  for (const element of document.querySelectorAll(NAMED)) {
    const letter = element.textContent?.trim() ?? '';
    if (letter === '' || letter.length > LONGEST || !INITIAL.test(element.getAttribute('class') ?? ''))
      continue;
    const next = findNextText(element);
    if (next === null) continue;
    const rest = next.textContent ?? '';
    const isOfWord = /^\s*\p{Ll}/u.test(rest) && !isWord(letter, language);
    next.textContent = letter + (isOfWord ? rest.trimStart() : rest);
    element.replaceWith();
  }
}

/** Letters that are words by themselves; of a language that is not known, those of all. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['en', 'AI'],
  ['de', ''],
  ['fr', 'AÀYÔ'],
  ['es', 'AEOUY'],
  ['pt', 'AEOÀÉ'],
  ['it', 'AEIOÈ'],
]);
const ANY_WORD = 'AIEOUYÀÉÈÔ';

function isWord(letter: string, language: string | null): boolean {
  return (WORDS.get(language?.slice(0, 2).toLowerCase() ?? '') ?? ANY_WORD).includes(letter);
}

const MOST_AROUND = 3;

/** The text that follows an element, in its own block or in the next one. */
function findNextText(element: PageElement): PageNode | null {
  let at: PageElement | null = element;
  for (let around = 0; at !== null && around < MOST_AROUND; around += 1) {
    for (let next: PageNode | null = at.nextSibling; next !== null; next = next.nextSibling) {
      const text = findFirstText(next);
      if (text !== null) return text;
    }
    at = at.parentElement;
  }
  return null;
}

function findFirstText(node: PageNode): PageNode | null {
  if (node.nodeType === 3) return (node.textContent ?? '').trim() === '' ? null : node;
  for (const child of Array.from(node.childNodes)) {
    const text = findFirstText(child);
    if (text !== null) return text;
  }
  return null;
}
