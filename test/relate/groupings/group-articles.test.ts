import { describe, expect, it } from 'vitest';
import { makePages, planSite } from '../../../src/plan/plan.ts';
import { archiveOf, articleOf, groupHeads, settings } from '../../plan/archive-of.ts';
import { columnArchive } from '../../plan/column-archive.ts';

/** Slugs and names of the topics of articles, each of which has one. */
function group(names: readonly string[]): readonly (readonly [slug: string, name: string, count: number])[] {
  const articles = names.map((name, index) => articleOf({ path: `${index}.md`, tags: [name] }));
  return groupHeads(articles, ({ tags }) => tags).map(({ slug, name, articles: of }) => [
    slug,
    name,
    of.length,
  ]);
}

describe('spellings of one name share a page, whose address is the bare name', () => {
  it.each([
    [['Same', 'same', 'SAME'], 'same'],
    [['Café', 'cafe', 'cafe\u0301'], 'cafe'],
    [['Malmö', 'Malmø'], 'malmo'],
    [['Burkina Faso', 'Burkina-Faso', 'burkina_faso'], 'burkina-faso'],
    [['Coup d’État', "coup d'etat"], 'coup-detat'],
    [['#Niger', 'Niger'], 'niger'],
    [['Sports & Leisure', 'Sports, Leisure'], 'sports-leisure'],
    [['Королёв', 'королев'], 'korolev'],
    [['C++', 'Ｃ＋＋', 'c++'], 'c'],
  ])('%j', (names, slug) => {
    expect(group(names).map(([own, , count]) => [own, count])).toEqual([[slug, names.length]]);
  });
});

describe('names that only their letters in an address have in common have a page each', () => {
  it.each([
    [['信報', '新報']],
    [['新闻', '新聞']],
    [['C', 'C++', 'C#']],
    [['NET', '.NET']],
    [['Europa', '+Europa']],
    [['Нигер', 'Niger']],
    [['おうさま', 'オウサマ']],
    [[`${'word '.repeat(20)}one`, `${'word '.repeat(20)}two`]],
  ])('%j', (names) => {
    const slugs = group(names).map(([slug]) => slug);
    expect(new Set(slugs).size).toBe(names.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]{1,71}-[0-9a-f]{8}$/);
    expect(group([...names].reverse())).toEqual(group(names));
  });

  it('even where a name looks like the address of another', () => {
    const names = ['C', 'C++'];
    const [[slug]] = group(names) as [[string, string, number]];
    const slugs = group([...names, slug]).map(([own]) => own);
    expect(new Set(slugs).size).toBe(3);
    expect(slugs).not.toContain('c');
  });

  it('and the feeds that one may have had before have the articles of all', () => {
    const drafts = ['C', 'C++', 'Ships'].map((tag, index) => ({
      path: `${index}.md`,
      headline: `On ${tag}`,
      tags: [tag],
    }));
    const { archive, bodies } = archiveOf(drafts);
    const { files } = planSite(columnArchive(archive), settings);
    const { inputs, content } = [...files].find(({ url }) => url === 'topics/c.xml')!;
    expect([...content(inputs, bodies)].join('').match(/(?<=<title>)On [^<]+/g)).toEqual(['On C++', 'On C']);
  });

  it('and the address that one may have had before lists them', () => {
    const drafts = ['C', 'C++', 'C++', 'Ships'].map((tag, index) => ({
      path: `${index}.md`,
      tags: [tag],
      source: tag,
    }));
    const { archive } = archiveOf(drafts);
    const choices = [...makePages(planSite(columnArchive(archive), settings))].flatMap((page) =>
      page.kind === 'choice' && page.links.length > 0 ? [page] : [],
    );
    expect(
      choices.map(({ url, name, links }) => [url, name, links.map(({ text, count }) => [text, count])]),
    ).toEqual([
      [
        'topics/c.html',
        'C++',
        [
          ['C++', 2],
          ['C', 1],
        ],
      ],
      [
        'sources/c.html',
        'C++',
        [
          ['C++', 2],
          ['C', 1],
        ],
      ],
    ]);
  });
});
