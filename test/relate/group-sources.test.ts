import { describe, expect, it } from 'vitest';
import { groupSources } from '../../src/relate/group-sources.ts';
import { Interned } from '../../src/tools/columns/interned.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';

/** Names, sizes and former addresses of the sources of articles, each of which has one. */
function group(sources: readonly string[]): readonly string[] {
  const names = new Interned();
  const named = raggedOf(sources.map((name) => [names.numberOf(name)]));
  return groupSources(named, names.finish()).map(
    ({ slug, name, articles, formerSlugs }) => `${slug} ${articles.length} ${name}: ${formerSlugs.join(' ')}`,
  );
}

describe('one paper is one source', () => {
  it.each([
    [['Euronews', 'euronews', 'euronews.com'], ['euronews 3 Euronews: euronews-com']],
    [['euronews', 'euronews', 'Euronews'], ['euronews 3 Euronews: ']],
    [
      ['The Guardian', 'the Guardian', 'theguardian.com', 'Guardian'],
      ['the-guardian 4 The Guardian: guardian theguardian-com'],
    ],
    [['Küsten-Bote', 'kuestenbote.example'], ['kusten-bote 2 Küsten-Bote: kuestenbote-example']],
    [
      ['Sahel Courier', 'www.sahel-courier.example'],
      ['sahel-courier 2 Sahel Courier: www-sahel-courier-example'],
    ],
  ])('%j', (sources, groups) => {
    expect(group(sources)).toEqual(groups);
    expect(group([...sources].reverse())).toEqual(groups);
  });
});

describe('others are not', () => {
  it.each([
    // Which of the sites is the paper's?
    [['The Guardian', 'guardian.ng', 'theguardian.com']],
    // A name that many papers have.
    [['The Nation', 'nation.africa']],
    [['Euronews', 'euronews-deals.com']],
    [['herald.example', 'herald.test']],
    [['Theatre News', 'Atre News']],
  ])('%j', (sources) => expect(group(sources)).toHaveLength(sources.length));
});
