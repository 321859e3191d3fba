import { describe, expect, it } from 'vitest';
import { groupSources } from '../../../src/relate/groupings/group-sources.ts';
import { Interned } from '../../../src/tools/columns/interned.ts';
import { raggedOf } from '../../../src/tools/columns/ragged.ts';

/**
 * Names, sizes and former addresses of the sources of articles, each of which has one.
 *
 * @param articles sources, some with a blank and the address where the article stood
 */
function group(articles: readonly string[]): readonly string[] {
  const names = new Interned();
  const parts = articles.map((article) => article.split(' http'));
  const named = raggedOf(parts.map(([name]) => [names.numberOf(name!)]));
  const addressOf = (row: number) => (parts[row]![1] === undefined ? null : `http${parts[row]![1]}`);
  return groupSources(named, names.finish(), addressOf).map(
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

describe('a paper is one with the site at which its articles stand', () => {
  it.each([
    [
      [...stood('Le Monde', 3, 'https://www.lemonde.fr/a'), 'lemonde.fr'],
      ['le-monde 4 Le Monde: lemonde-fr'],
    ],
    // Of those that say where they stood, most.
    [
      [
        ...stood('Daily Post', 3, 'http://m.dpost.example/a'),
        ...stood('Daily Post', 2, 'http://x.example/a'),
        'dpost.example',
        'Daily Post',
      ],
      ['daily-post 7 Daily Post: dpost-example'],
    ],
    [
      [...stood('Reuters', 3, 'https://www.reuters.com/a'), 'reuters.com'],
      ['reuters 4 Reuters: reuters-com'],
    ],
  ])('%j', (sources, groups) => {
    expect(group(sources)).toEqual(groups);
    expect(group([...sources].reverse())).toEqual(groups);
  });

  it.each([
    ['where they are few', [...stood('Le Monde', 2, 'https://lemonde.fr/a'), 'lemonde.fr']],
    [
      'where another’s stand there, too',
      [...stood('Le Monde', 9, 'https://lemonde.fr/a'), 'Le Fleuve https://lemonde.fr/b', 'lemonde.fr'],
    ],
    [
      'where more of its articles stand elsewhere',
      [
        ...stood('Daily Post', 3, 'https://p.example/a'),
        ...stood('Daily Post', 4, 'https://q.example/a'),
        'p.example',
      ],
    ],
    ['an agency, at a paper’s', [...stood('Reuters', 9, 'https://portal.example/a'), 'portal.example']],
  ])('but not %s', (_, sources) => {
    expect(group(sources)).toHaveLength(new Set(sources.map((one) => one.split(' http')[0])).size);
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

function stood(name: string, count: number, address: string): readonly string[] {
  return Array.from({ length: count }, (_, at) => `${name} ${address}${at}`);
}
