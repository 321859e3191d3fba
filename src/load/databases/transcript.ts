import { findDate } from '../dates/find-date.ts';
import { type DatabaseExport, type ExportedArticle, UNSAID } from './export.ts';
import { readLabels, readValue } from './labelled-lines.ts';

const LABELS: ReadonlySet<string> = new Set(
  `show|program|programme|network|station|date|time|segment|headline|byline|anchor|anchors|host|hosts|reporter|reporters|guest|guests|
   producer|producers`
    .split('|')
    .map((label) => label.trim()),
);
const RIGHTS = /^\s*(?:\(c\)|©|Copyright\b)/i;
/** Lines of a head. */
const MOST_LINES = 24;

/** What was said in a broadcast: the network, `SHOW: …`, the day, `HEADLINE: …`, `REPORTERS: …`, the text, its rights. */
export const TRANSCRIPT: DatabaseExport = {
  sign: /(?:^|\n)[^\S\n]*(?:SHOW|PROGRAM(?:ME)?): \S/,
  findStarts: () => [],
  read: readTranscript,
};

function readTranscript(lines: readonly string[]): ExportedArticle | null {
  const read = readLabels(lines, LABELS);
  const head = read.slice(0, MOST_LINES);
  const last = head.findLastIndex(({ label }) => label !== null);
  const bare = head.slice(0, last).filter(({ label, text }) => label === null && text.trim() !== '');
  const day =
    head.find(({ label }) => label === 'date') ??
    bare.find(({ text }) => findDate(text.trim(), 'month-first')?.start === 0);
  const headline = readValue(head, 'headline', 'segment');
  const network = bare.find((line) => line !== day);
  // More lines without a label are a text.
  if (headline === null || !day || bare.length > 2) return null;
  const body = read.slice(last + 1).map(({ text }) => text);
  return {
    ...UNSAID,
    headline,
    date: { written: day.text.trim(), index: day.index },
    byline: readValue(head, 'byline', 'reporter', 'reporters'),
    source: readValue(head, 'network', 'station') ?? network?.text.trim() ?? null,
    body: body.filter((line) => !RIGHTS.test(line)),
  };
}
