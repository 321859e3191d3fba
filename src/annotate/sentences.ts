import type { Article, Block, Span } from '../model.ts';

/** Abbreviations that stand before a name or a number: no sentence ends with them. */
const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx dr prof gen col lt sgt cpl capt cmdr maj adm brig rep sen gov pres st rev hon fr sr ' +
    'engr messrs mt ft no nos vs fig vol pp op cf ca approx dep asst supt insp det'
  ).split(' '),
);
/** Abbreviations that may end a sentence: the next word decides. */
const ANYWHERE = new Set(
  (
    'inc corp ltd co cos bros jr dept univ assn etc est al a.m p.m am pm jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind ' +
    'kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph.d m.d'
  ).split(' '),
);
/** Words that begin sentences far more often than names. */
const STARTERS = new Set(
  (
    'the a an in on at by for from with as to of and but or so yet if when while after before since until ' +
    'he she it they we you i his her its their our this that these those there here however meanwhile ' +
    'although though because despite during under over what who why how where some many most all both each ' +
    'several one two also now then no not'
  ).split(' '),
);

/** Bounded, so that long rows of stops cost no more than other text. */
const END = /[.!?…。！？]{1,8}["'”’»)\]]{0,4}\s/gu;
const LAST_WORD = /[\p{L}\p{N}.'’]+$/u;
const FIRST_WORD = /^\s*['"‘“«([¿¡]*([\p{L}\p{N}]+)/u;
const LONGEST_WORD = 40;
/** Kinds of block whose lines are items of their own. */
const LINE_BY_LINE: ReadonlySet<Block['kind']> = new Set(['list', 'code', 'table']);

/** Whether the full stop that ends at `stop` (exclusive) ends a sentence that `after` follows. */
function endsSentence(text: string, stop: number, mark: string, after: number): boolean {
  const next = FIRST_WORD.exec(text.slice(after, after + LONGEST_WORD))?.[1];
  if (next === undefined) return true;
  const first = next.charAt(0);
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false;
  if (mark !== '.') return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - LONGEST_WORD), stop))?.[0].toLowerCase();
  if (word === undefined) return true;
  if (BEFORE_NAME.has(word)) return false;
  const initials = /^\p{L}$|\.\p{L}$/u.test(word);
  if (initials || ANYWHERE.has(word)) return STARTERS.has(next.toLowerCase()) && word.length > 1;
  return true;
}

function splitPart(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  const close = (to: number): void => {
    let [first, last] = [from, to];
    while (first < last && /\s/.test(text.charAt(first))) first++;
    while (last > first && /\s/.test(text.charAt(last - 1))) last--;
    if (first < last) into.push({ start: first, end: last });
    from = to;
  };
  const part = text.slice(start, end);
  for (const match of part.matchAll(END)) {
    const stop = start + match.index;
    const after = stop + match[0].length;
    const mark = match[0].trimEnd().replace(/['"’”»)\]]+$/u, '');
    if (endsSentence(text, stop, mark, after)) close(after);
  }
  close(end);
}

/**
 * The sentences of an article's text, in order: each inside the headline or inside one block, without white
 * space at its ends.
 */
export function splitSentences(article: Article): readonly Span[] {
  const { text, blocks } = article;
  const sentences: Span[] = [];
  splitPart(text, 0, blocks[0]?.start ?? text.length, sentences);
  for (const block of blocks) {
    if (!LINE_BY_LINE.has(block.kind)) {
      splitPart(text, block.start, block.end, sentences);
      continue;
    }
    let from = block.start;
    while (from < block.end) {
      const newline = text.indexOf('\n', from);
      const to = newline < 0 || newline >= block.end ? block.end : newline + 1;
      splitPart(text, from, to, sentences);
      from = to;
    }
  }
  return sentences;
}
