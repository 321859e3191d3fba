import { partShareCodes } from '../../../../src/plan/share-codes.ts';
import type { Hit } from '../../../../src/search/read/answer.ts';
import { visitWords } from '../../../../src/search/text/words.ts';
import { type Excerpt, MARKED } from '../../page/excerpt.ts';
import { matchMarks } from '../../page/match-marks.ts';
import { element, linkTo } from '../say/element.ts';
import type { Speech } from '../say/speech.ts';

/** An address names so many words that are to be marked: it is to be sent on, too. */
const MOST_MARKS = 8;

/** A hit as it is shown, and what it still waits for. */
export interface ShownHit {
  readonly url: string;
  readonly item: HTMLLIElement;
  /** @param excerpt `null`: there is none */
  readonly fill: (excerpt: Excerpt | null) => void;
}

/** Shows hits in their list, without their excerpts. */
export function showHits(
  list: HTMLOListElement,
  hits: readonly Hit[],
  from: number,
  marks: readonly string[],
  speech: Speech,
): readonly ShownHit[] {
  const shown = hits.map((hit) => showHit(hit, marks, speech));
  list.start = from + 1;
  list.replaceChildren(...shown.map(({ item }) => item));
  return shown;
}

function showHit(hit: Hit, marks: readonly string[], speech: Speech): ShownHit {
  const link = element('a', {
    href: addressOf(hit.url, marks, null),
    lang: hit.language,
    dir: hit.direction,
  });
  link.append(...showHeadline(setApostrophes(hit.headline), marks));
  const excerpt = element('p', { class: 'hit-excerpt' });
  const item = element(
    'li',
    { class: 'hit' },
    // The line begins where the page's lines do, whichever way the headline runs.
    element('h2', { class: 'hit-headline' }, link),
    describe(hit, speech),
    excerpt,
  );
  return {
    url: hit.url,
    item,
    fill: (found) => {
      if (found === null || found.parts.length === 0) {
        excerpt.remove();
        return;
      }
      link.href = addressOf(hit.url, marks, found.anchor);
      if (found.language !== null) excerpt.lang = found.language;
      if (found.direction !== null) excerpt.dir = found.direction;
      excerpt.append(
        ...found.parts.map(({ text, isMarked }) => (isMarked ? element('mark', {}, text) : text)),
      );
    },
  };
}

function describe({ date, source, authors }: Hit, speech: Speech): HTMLElement | null {
  const facts = [
    date === null ? null : element('time', { datetime: date }, speech.date(date)),
    source === null ? null : element('span', {}, source),
    authors.length === 0 ? null : element('span', {}, authors.join(', ')),
  ];
  return facts.every((fact) => fact === null) ? null : element('p', { class: 'meta' }, ...facts);
}

/** Of an article, with the words that are to be marked in it, and the paragraph that is to be shown. */
function addressOf(url: string, marks: readonly string[], anchor: string | null): string {
  const query = marks.slice(0, MOST_MARKS).map((mark) => `${MARKED}=${encodeURIComponent(mark)}`);
  const fragment = anchor === null ? '' : `#${encodeURIComponent(anchor)}`;
  return `${linkTo(url)}${query.length > 0 ? '?' : ''}${query.join('&')}${fragment}`;
}

/** Apostrophes as the pages set them. */
const setApostrophes = (text: string): string => text.replace(/(\p{L})'(?=\p{L})/gu, '$1’');

/** With codes of shares set small, as the pages do. */
function showHeadline(headline: string, marks: readonly string[]): readonly (Node | string)[] {
  return partShareCodes(headline).flatMap((part, at) =>
    at % 2 === 1 ? [element('small', {}, ...markText(part, marks))] : markText(part, marks),
  );
}

function markText(text: string, marks: readonly string[]): readonly (Node | string)[] {
  const match = matchMarks(marks);
  const parts: (Node | string)[] = [];
  let at = 0;
  visitWords(text, (word, start, end) => {
    if (start < at || match(word) === null) return;
    parts.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  });
  return [...parts, text.slice(at)];
}
