import { type DatabaseExport, UNSAID } from './export.ts';

const CUE =
  /^\s*(?:\d{1,2}:)?(\d{1,2}):(\d{2})[,.]\d{1,3}\s{1,3}-->\s{1,3}(?:\d{1,2}:)?(\d{1,2}):(\d{2})[,.]\d{1,3}/;
const COUNT = /^\s*\d{1,5}\s*$/;
const HEAD = /^\s*(?:WEBVTT|NOTE|Kind:|Language:)/;
/** Between two speakers, or two scenes, nobody speaks for so many seconds. */
const PAUSE = 3;

/** Subtitles (SRT, WebVTT): what was said, without counts and times; a pause parts two paragraphs. */
export const SUBTITLES: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*(?:\d{1,2}:)?\d{1,2}:\d{2}[,.]\d{1,3}\s{1,3}-->\s/,
  findStarts: () => [],
  read: (lines) => {
    const first = lines.findIndex((line) => CUE.test(line));
    return first === -1 ? null : { ...UNSAID, body: readCues(lines, first) };
  },
};

function readCues(lines: readonly string[], first: number): readonly string[] {
  const paragraphs: string[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const [, minutes, seconds, endMinutes, endSeconds] = CUE.exec(line) ?? [];
    if (minutes !== undefined) {
      const start = 60 * Number(minutes) + Number(seconds);
      if (start - end >= PAUSE || start < end) paragraphs.push([]);
      end = 60 * Number(endMinutes) + Number(endSeconds);
    }
    const isText = index > first && minutes === undefined && line.trim() !== '' && !HEAD.test(line);
    const isCount = COUNT.test(line) && CUE.test(lines[index + 1] ?? '');
    if (isText && !isCount) addWords(paragraphs, line.replace(/<\/?[a-z][^<>]{0,40}>/gi, '').trim());
  }
  return paragraphs.flatMap((words) => [words.join(' '), '']);
}

/** `- Why now?`, `>> Good evening.`: another speaks. */
function addWords(paragraphs: string[][], words: string): void {
  const last = paragraphs.at(-1);
  const own = words.replace(/^(?:[-–—]|>>)\s?(?=\S)/u, '');
  if (last === undefined || (own !== words && last.length > 0)) paragraphs.push([own]);
  else last.push(own);
}
