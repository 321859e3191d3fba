import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { NO_DECISIONS } from '../../../src/relate/decisions/decisions.ts';
import { outlineAll } from '../outlined.ts';
import { countPairs, readLinkedNews, scorePairs } from './linked-news.ts';
import { listResolved, resolveAll } from './list-resolved.ts';

const NEWS = readLinkedNews();
const { outlines } = outlineAll(NEWS.map(({ annotated }) => annotated));
const resolved = resolveAll(outlines, NO_DECISIONS);
const { entities } = resolved;
const ALL = listResolved(outlines, resolved).flatMap((mentions, at) => {
  const { links, field } = NEWS[at]!;
  return mentions.map(({ entity, text }, i) => ({ link: links[i]!, page: entity, text, field }));
});

describe('two mentions of one real entity share a page', () => {
  test.each([
    ['all', '', 0.97],
    ['people', 'p.', 0.94],
    ['places', 'l.', 0.97],
    ['organisations', 'o.', 0.97],
  ])('%s', (_, prefix, least) => {
    const some = ALL.filter(({ link }) => link.startsWith(prefix));
    expect(some.length).toBeGreaterThan(80);
    const { precision, recall, f1 } = scorePairs(countPairs(some));
    expect(f1, `precision ${precision}, recall ${recall}`).toBeGreaterThanOrEqual(least);
  });

  test.each([...new Set(NEWS.map(({ field }) => field))])('in the field of %s', (field) => {
    const { f1 } = scorePairs(countPairs(ALL.filter((mention) => mention.field === field)));
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  test('and the measure can fail', () => {
    const { f1 } = scorePairs(countPairs(ALL.map((mention) => ({ ...mention, page: mention.text }))));
    expect(f1).toBeLessThan(0.7);
    expect(
      scorePairs(countPairs(ALL.map((mention) => ({ ...mention, page: 'one' })))).precision,
    ).toBeLessThan(0.1);
    expect(scorePairs(countPairs(ALL.map((mention) => ({ ...mention, page: null })))).f1).toBe(0);
  });
});

test('so they do where the tagger finds the names', () => {
  const tagged = outlineAll(NEWS.map(({ annotated }) => annotate(annotated.article))).outlines;
  const found = listResolved(tagged, resolveAll(tagged, NO_DECISIONS)).flatMap((mentions, article) => {
    const { annotated, links } = NEWS[article]!;
    return mentions.flatMap(({ start, end, kind, entity }) => {
      const at = annotated.mentions.findIndex(
        (mark) => mark.start === start && mark.end === end && mark.kind === kind,
      );
      return at < 0 ? [] : [{ link: links[at]!, page: entity }];
    });
  });
  expect(found.length).toBeGreaterThan(350);
  const { precision, recall, f1 } = scorePairs(countPairs(found));
  expect(f1, `precision ${precision}, recall ${recall}`).toBeGreaterThanOrEqual(0.97);
});

describe('pages are headed as newspapers would head a topic page', () => {
  test.each([
    ['people/muammar-gaddafi', 'Muammar Gaddafi'],
    ['people/boris-yeltsin', 'Boris Yeltsin'],
    ['organisations/economic-community-of-west-african-states', 'Economic Community of West African States'],
    ['organisations/chicago-white-sox', 'Chicago White Sox'],
    ['places/paris-texas', 'Paris, Texas'],
  ])('%s', (id, name) => {
    expect(entities.find((entity) => entity.id === id)?.name).toBe(name);
  });

  test('never in capitals, unless by an acronym', () => {
    const shouted = entities.filter(({ name }) => name === name.toUpperCase() && name.length > 5);
    expect(shouted.map(({ name }) => name)).toEqual([]);
  });

  test('places that the gazetteer knows have coordinates, and nothing else has', () => {
    const located = entities.filter(({ location }) => location !== null);
    expect(new Set(located.map(({ kind }) => kind))).toEqual(new Set(['place']));
    const parises = located.filter(({ name }) => name.startsWith('Paris'));
    expect(parises.map(({ name, location }) => [name, location?.country])).toEqual([
      ['Paris', 'FR'],
      ['Paris, Texas', 'US'],
    ]);
  });
});
