/** The source of a page before it is parsed: is it one, may it be parsed, what can be left out at once. */

const FIRST_TAG = /^<(?:!doctype\s+html|html|head|body|title|meta)\b/i;
const BEFORE_FIRST_TAG = /^(?:\uFEFF|\s+|<\?[^>]*>|<!--(?:(?!-->)[\s\S]){0,5000}-->)/;

/** Whether the text is a page of HTML: it begins as one, after comments and processing instructions. */
export function looksLikeHtml(source: string): boolean {
  let start = source.slice(0, 20_000);
  for (let match = BEFORE_FIRST_TAG.exec(start); match !== null; match = BEFORE_FIRST_TAG.exec(start)) {
    start = start.slice(match[0].length);
  }
  return FIRST_TAG.test(start);
}

/** Elements whose content no reader sees; JSON-LD is kept, for its metadata. */
const UNSEEN = [
  'script',
  'style',
  'svg',
  'iframe',
  'object',
  'template',
  'noscript',
  'textarea',
  'select',
] as const;

/** Leaves out comments, scripts and the like, which make up most of a page of today. */
export function stripUnseen(source: string): string {
  const opening = new RegExp(`<!--|<(${UNSEEN.join('|')})(?=[\\s/>])`, 'gi');
  let kept = '';
  let from = 0;
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    const name = match[1]?.toLowerCase();
    const end =
      name === undefined ? findAfter(source, '-->', match.index) : findEndTag(source, name, match.index);
    const isMetadata =
      name === 'script' &&
      /ld\+json/i.test(source.slice(match.index, match.index + 300).split('>', 1)[0] ?? '');
    kept += source.slice(from, isMetadata ? end : match.index);
    if (!isMetadata) kept += ' ';
    from = end;
    opening.lastIndex = end;
  }
  return kept + source.slice(from);
}

function findAfter(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}

function findEndTag(source: string, name: string, from: number): number {
  const endTag = new RegExp(`</${name}(?![a-z])`, 'gi');
  endTag.lastIndex = from;
  const match = endTag.exec(source);
  return match === null ? source.length : findAfter(source, '>', match.index);
}

/** The part of a page before its text. */
export function cutHead(markup: string): { head: string; rest: string } {
  const end = /<(?:\/head|body)(?=[\s>])/i.exec(markup)?.index;
  return end === undefined
    ? { head: '', rest: markup }
    : { head: markup.slice(0, end), rest: markup.slice(end) };
}

/** Limits within which linkedom and Readability take seconds at most; real pages stay far below them. */
const LONGEST = 2_000_000;
const MOST_MARKS = 30_000;
/** Spaces and equals signs inside tags: the parser's time grows with the square of the attributes of one. */
const MOST_ATTRIBUTE_MARKS = 60_000;
const DEEPEST = 150;
/** Readability looks at every element once for each of its ancestors. */
const MOST_MARKS_TIMES_DEPTH = 1_000_000;

/** Elements that have no content, or that the next of their kind closes: they do not nest by themselves. */
const NOT_NESTING = new Set(
  `area base br col embed hr img input link meta param source track wbr
   html head body p li dt dd tr td th thead tbody tfoot option rt rp`.split(/\s+/),
);

/** Whether a page can be parsed in time: not for one of 100,000 nested elements, where the parser takes hours. */
export function isParseable(markup: string): boolean {
  if (markup.length > LONGEST) return false;
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  let marks = 0;
  for (const [mark, slash, tag] of markup.matchAll(/&|<(\/?)([a-z][^\s/>]{0,40})?/gi)) {
    marks += 1;
    if (marks > MOST_MARKS) return false;
    if (mark === '&' || tag === undefined) continue;
    const name = tag.toLowerCase();
    if (NOT_NESTING.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '/' && count === 0) continue;
    const step = slash === '/' ? -1 : 1;
    open.set(name, count + step);
    depth += step;
    deepest = Math.max(deepest, depth);
    if (deepest > DEEPEST) return false;
  }
  if (marks * deepest > MOST_MARKS_TIMES_DEPTH) return false;
  return countAttributeMarks(markup) <= MOST_ATTRIBUTE_MARKS;
}

function countAttributeMarks(markup: string): number {
  let count = 0;
  for (const part of markup.split('<')) {
    const [tag = ''] = part.replace(/"[^"]*"|'[^']*'/g, '').split('>', 1);
    count += tag.match(/[\s=]/g)?.length ?? 0;
  }
  return count;
}
