import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineArchive } from '../../../../src/parallel/outline-archive.ts';
import { relateOnce } from '../../../../src/pipeline/relate-once.ts';
import { NO_DECISIONS } from '../../../../src/relate/decisions/decisions.ts';
import { createSilentReporter } from '../../../../src/report/reporter.ts';
import { DEFAULT_SETTINGS } from '../../../../src/settings/defaults.ts';
import { groupBy } from '../../../../src/tools/collections/group.ts';
import { listTexts } from '../../../../src/tools/columns/texts.ts';

/** One of 386 reports on 60 events, of which each two are of one kind: ferries, earthquakes, takeovers, by-elections. */
interface Report {
  readonly topic: number;
  readonly event: string;
  /** Days after the event. */
  readonly day: number;
  /** Empty: none. */
  readonly headline: string;
  readonly text: string;
}

const REPORTS = readFileSync(new URL('reports.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Report);
const eventOf = ({ topic, event }: Report): string => `${topic}${event}`;
const FIRST_DAY = Date.UTC(2008, 0, 3);
const MS_PER_DAY = 86_400_000;

/**
 * The stories that are found in the reports: of each report the name of its story; of one in no story, its own.
 *
 * @param dayOf days from the first one, of the report that is so many-th of its event
 */
async function findStories(dayOf: (report: Report, nth: number) => number): Promise<readonly string[]> {
  const home = mkdtempSync(join(tmpdir(), 'dateline-look-alikes-'));
  const folder = join(home, 'articles');
  mkdirSync(folder);
  const counts = new Map<string, number>();
  const nameOf = (at: number): string => `${String(at).padStart(3, '0')}.md`;
  for (const [at, report] of REPORTS.entries()) {
    const nth = counts.get(eventOf(report)) ?? 0;
    counts.set(eventOf(report), nth + 1);
    const date = new Date(FIRST_DAY + dayOf(report, nth) * MS_PER_DAY).toISOString().slice(0, 10);
    const title = report.headline === '' ? '' : `title: ${JSON.stringify(report.headline)}\n`;
    writeFileSync(join(folder, nameOf(at)), `---\n${title}date: ${date}\n---\n${report.text}\n`);
  }
  const use = { cache: null, fresh: true, jobs: 1 };
  const outlined = await outlineArchive(folder, DEFAULT_SETTINGS, use, createSilentReporter());
  const { outlines, storyOf, stories } = relateOnce(outlined, NO_DECISIONS, use);
  outlined.close();
  rmSync(home, { recursive: true });
  const rows = new Map(listTexts(outlines.ids).map((id, row) => [id, row]));
  return REPORTS.map((_, at) => stories[storyOf[rows.get(nameOf(at))!]!]?.slug ?? nameOf(at));
}

/** B-cubed F: how far, of each report, its story is its event, and its event its story. */
function measure(found: readonly string[]): number {
  const [ofStory, ofEvent] = [
    groupBy(REPORTS.keys(), (at) => found[at]!),
    groupBy(REPORTS.keys(), (at) => eventOf(REPORTS[at]!)),
  ];
  let [precision, recall] = [0, 0];
  for (const [at, report] of REPORTS.entries()) {
    const [story, event] = [ofStory.get(found[at]!)!, ofEvent.get(eventOf(report))!];
    const both = story.filter((other) => event.includes(other)).length;
    precision += both / story.length / REPORTS.length;
    recall += both / event.length / REPORTS.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

/** In no order that means anything. */
const placeOf = (topic: number): number => (topic * 7) % 31;

test('events of one kind, a month apart, are stories of their own', async () => {
  const found = await findStories(
    ({ topic, event, day }) => placeOf(topic) * 60 + (event === 'b' ? 31 : 0) + day,
  );
  expect(measure(found)).toBeGreaterThan(0.93);
});

test('and so they are on the same two days', async () => {
  const found = await findStories(({ topic }, nth) => placeOf(topic) * 20 + (nth % 2));
  expect(measure(found)).toBeGreaterThan(0.9);
});
