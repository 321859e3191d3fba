import { describe, expect, test } from 'vitest';
import type { GroupingRule } from '../../../src/model/model.ts';
import { arrangeArchive } from '../../../src/relate/groupings/arrange-groupings.ts';
import { acceptGroupings } from '../../../src/settings/grouping-rules.ts';
import { archiveOf } from '../../plan/archive-of.ts';
import { columnArchive } from '../../plan/column-archive.ts';

const TAGS = [['acq'], ['acq', 'M&A'], ['M&A'], ['Takeovers'], ['earn'], ['C'], ['C#']];
const { archive } = archiveOf(TAGS.map((tags, at) => ({ path: `${at}.md`, tags })));

function readRules(written: Readonly<Record<string, unknown>>): readonly GroupingRule[] {
  const verdict = acceptGroupings(written, (name) => ({ path: name, line: 1, column: 1 }));
  if (!('value' in verdict)) throw new Error(verdict.repair);
  expect(verdict.faults).toBeUndefined();
  return verdict.value;
}

/** Topics as `address size label < former addresses`, and what was reported, with the name that it is about. */
function arrange(written: Readonly<Record<string, unknown>>) {
  const arranged = arrangeArchive(columnArchive(archive), { topics: readRules(written), sources: [] });
  return {
    topics: arranged.archive.topics.map(
      ({ slug, name, articles, formerSlugs }) =>
        `${slug} ${articles.length} ${name}${formerSlugs.map((one) => ` < ${one}`).join('')}`,
    ),
    problems: arranged.problems.map(({ path, rule, message, hint }) => `${path} ${rule}: ${message} ${hint}`),
  };
}

describe('a topic', () => {
  test.each([
    ['with a label keeps its address', { acq: 'Acquisitions' }, 'acq 2 Acquisitions'],
    ['is named in any spelling', { ACQ: 'Acquisitions' }, 'acq 2 Acquisitions'],
    [
      'that another is joined into has the articles of both, each once',
      { 'M&A': { into: 'acq' } },
      'acq 3 acq < m-a',
    ],
    [
      'may be named by its label',
      { 'M&A': { into: 'Acquisitions' }, acq: { label: 'Acquisitions' } },
      'acq 3 Acquisitions < m-a',
    ],
    [
      'has what is joined into what is joined into it',
      { Takeovers: { into: 'M&A' }, 'M&A': { into: 'acq' } },
      'acq 4 acq < m-a < takeovers',
    ],
    ['may be joined with one that differs by a sign', { 'C#': { into: 'C' } }, /^c-\w{8} 2 C < c-\w{8}$/],
  ])('%s', (_, rules, topic) => {
    const { topics, problems } = arrange(rules);
    expect(topics).toContainEqual(typeof topic === 'string' ? topic : expect.stringMatching(topic));
    expect(problems).toEqual([]);
  });
});

test.each([
  [
    'a name that no article has',
    { ack: 'Acquisitions' },
    ['ack topics/no-article: No article has the topic "ack". Did you mean "acq"?'],
  ],
  [
    'one to be joined into',
    { earn: { into: 'Results of companies' } },
    ['earn topics/no-article: No article has the topic "Results of companies". Write it as articles do.'],
  ],
  [
    'two rules of one topic',
    { earn: 'Earnings', Earn: 'Results' },
    ['Earn topics/contradiction: "Earn" and "earn" are one topic. Keep one of the two: the first counts.'],
  ],
  [
    'a circle',
    { acq: { into: 'M&A' }, 'M&A': { into: 'Takeovers' }, Takeovers: { into: 'acq' } },
    [
      'Takeovers topics/contradiction: "Takeovers" is joined into "acq", and that into "Takeovers". Keep one of the two: the first counts.',
    ],
  ],
  [
    'two topics of one label',
    { acq: 'Deals', Takeovers: 'Deals' },
    [
      'acq topics/same-label: Two topics are called "Deals": "acq" and "Takeovers". To make them one, write "acq": {"into": "Takeovers"}.',
    ],
  ],
])('%s is told of', (_, rules, problems) => expect(arrange(rules).problems).toEqual(problems));

test.each([
  [{ acq: 3 }, '"acq": neither a label nor an object with one.'],
  [{ acq: {} }, '"acq": neither a label nor an object with one.'],
  [{ acq: { name: 'x' } }, '"acq": there is no "name", but label, description and into.'],
  [{ acq: { label: 'a\nb' } }, '"acq": the label is no text of at most 120 characters.'],
  [
    { acq: { label: 'x', into: 'earn' } },
    '"acq": what is joined into "earn" is shown as that, and has no label of its own.',
  ],
])('%j is left out alone, and told of', (wrong, message) => {
  const verdict = acceptGroupings({ ...wrong, earn: 'Earnings' }, () => ({ path: '', line: 1, column: 1 }));
  expect(verdict).toMatchObject({ value: [{ name: 'earn', label: 'Earnings' }], faults: [{ message }] });
});
