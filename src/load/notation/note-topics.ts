/** Lines of hashtags at the top and at the end of a note, which are its topics and no text: `#ferry #harbour/pier`. */

const LABEL = String.raw`(?:[-*][ \t]+)?(?:\*\*|__)?(?:[Tt]ags?|TAGS?|[Kk]eywords|[Tt]opics?|[Ss]chlagw[oö]rte|[Ee]tiquetas|标签|標籤|タグ|태그)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*`;
/** Bear sets a sign behind a topic of several words, too: `#old ferries#`. */
const TAG = String.raw`#[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_/-]{0,60}(?: [\p{L}\p{M}\p{N}_/-]{1,40}){0,4}#(?![\p{L}\p{N}#])|[\p{L}\p{M}\p{N}_/-]{0,60})`;
const LABELLED = new RegExp(`^${LABEL}(?:${TAG}[,;]?[ \\t]*){1,40}$`, 'u');
const SEVERAL = new RegExp(`^[ \\t]{0,3}${TAG}[,;]?(?:[ \\t]+${TAG}[,;]?){1,40}[ \\t]*$`, 'u');
/** One alone may be a heading that lost its blank, but for one in small Latin letters. */
const SINGLE = /^#(?:[a-z][a-z\d_/-]{1,60}|[\p{L}\p{N}_/-]{1,60}(?: [\p{L}\p{N}_/-]{1,40}){0,4}#)[ \t]*$/u;
/** As HackMD has them: ``###### tags: `light` `sea` ``. */
const MARKED = /^#{1,6}[ \t]+tags?[ \t]*[:：][ \t]*(?:`[^`\n]{1,60}`[ \t,]*){1,40}$/i;
const TAGS = new RegExp(`${TAG}|\`[^\`\\n]{1,60}\``, 'gu');

/** Lines with text that count as the top, and as the end. */
const NEAR = 5;

interface NoteTopics {
  readonly lines: readonly string[];
  readonly topics: readonly string[];
}

/** @param lines of a body; where topics stood, empty ones stand */
export function takeNoteTopics(lines: readonly string[]): NoteTopics {
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const near = new Set([...filled.slice(0, NEAR), ...filled.slice(-NEAR)]);
  const topics: string[] = [];
  const kept = lines.map((line, index) => {
    if (!near.has(index) || !isTopicLine(line)) return line;
    for (const [tag] of line.matchAll(TAGS)) topics.push(tag.replace(/^#|#$|^`|`$/g, '').trim());
    return '';
  });
  return { lines: kept, topics };
}

export function mayHoldTopics(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes('#') && isTopicLine(line));
}

function isTopicLine(written: string): boolean {
  const line = written.trimEnd();
  return (
    line.length < 1000 &&
    (SEVERAL.test(line) || SINGLE.test(line) || LABELLED.test(line) || MARKED.test(line))
  );
}
