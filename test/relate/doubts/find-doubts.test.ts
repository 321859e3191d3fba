import { expect, test } from 'vitest';
import type { AnnotatedArticle, ArticleId } from '../../../src/model/model.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { findDoubts } from '../../../src/relate/doubts/find-doubts.ts';
import { formatDoubts } from '../../../src/relate/doubts/format-doubts.ts';
import { quoteName } from '../../../src/relate/doubts/write-decision.ts';
import { outlineAll } from '../outlined.ts';
import { readLinkedNews, readMarked } from '../resolve/linked-news.ts';
import { resolveAll } from '../resolve/list-resolved.ts';

function doubtsOf(annotated: readonly AnnotatedArticle[], decisions = ''): string {
  const { outlines } = outlineAll(annotated);
  const { inTime, resolved } = resolveAll(outlines, readDecisions(decisions, 'entities.yaml').decisions);
  return formatDoubts(findDoubts(resolved, inTime.outlines));
}

const read = (text: string, id: string, date: string) => readMarked(text, { id, date }).annotated;

const DUPLICATES = [
  read(
    '[[Bernard Ingham=p]] spoke to [[Ida Holm=p]], [[Jan Kral=p]] and [[Juan Paz=p]].',
    'a.md',
    '2001-05-01',
  ),
  read(
    '[[Bernard Ingram=p]] spoke to [[Omar Said=p]], [[Lena Ost=p]] and [[Piet Bak=p]].',
    'b.md',
    '2001-05-02',
  ),
];
const MIXTURE = [
  read('[[Anna Roth=p]] of the [[Harbour Council=o]] spoke.', 'a.md', '2001-05-01'),
  read('[[Anna Roth=p]] left the [[Harbour Council=o]].', 'b.md', '2001-05-02'),
  read('[[Anna Roth=p]] won the tennis final in [[Oslo=l]], a tennis upset.', 'sport/c.md', '2009-05-02'),
];

test('names that may be one are merges of the rarer into the more frequent', () => {
  expect(doubtsOf(DUPLICATES)).toMatchInlineSnapshot(`
    "# Possible duplicates

    # Bernard Ingram (1 article, like b.md) and Bernard Ingham (1 article, like a.md) differ by one letter.
    - {merge: Bernard Ingram, into: Bernard Ingham}
    "
  `);
});

test('names that may be two are splits, by time or article by article', () => {
  expect(doubtsOf(MIXTURE)).toMatchInlineSnapshot(`
    "# Possible mixtures

    # Anna Roth may be two: of 3 articles, 1 (like sport/c.md) are about sport, the others about news (like a.md), and no name is in both.
    - {split: Anna Roth, articles: "2009-05-02", as: Anna Roth (sport)}
    "
  `);
  const among = MIXTURE.map((one, i) =>
    i === 2 ? { ...one, article: { ...one.article, date: MIXTURE[0]!.article.date } } : one,
  );
  expect(doubtsOf(among)).toContain('- {split: Anna Roth, articles: "sport/c.md", as: Anna Roth (sport)}');
});

test('what is pasted is understood, does what it says, and settles the doubt', () => {
  for (const articles of [DUPLICATES, MIXTURE, readLinkedNews().map(({ annotated }) => annotated)]) {
    const lines = doubtsOf(articles);
    expect(lines).toMatch(/^- \{/m);
    const { decisions, problems } = readDecisions(lines, 'entities.yaml');
    const resolved = resolveAll(outlineAll(articles).outlines, decisions);
    expect([...problems, ...resolved.problems]).toEqual([]);
    expect(doubtsOf(articles, lines)).toBe('# No doubtful names were found.\n');
  }
});

test('says so where there is nothing', () => {
  expect(doubtsOf([])).toBe('# No doubtful names were found.\n');
});

test.each([
  ['Mohamed Bazoum', 'Mohamed Bazoum'],
  ["Miles O'Brien (poet)", "Miles O'Brien (poet)"],
  ['Barlow, Sons: "all" {x} # y', '"Barlow, Sons: \\"all\\" {x} # y"'],
  ['No', '"No"'],
  ['1984', '"1984"'],
  ['*a', '"*a"'],
])('%s stands in a line as %s, and is read as it was', (name, written) => {
  expect(quoteName(name)).toBe(written);
  const { decisions } = readDecisions(`- {hide: ${quoteName(name)}}`, 'x');
  expect(decisions.list.map((decision) => decision.name)).toEqual([name]);
});

test('an article’s name cannot end a comment', () => {
  const evil = DUPLICATES.map((one, i) =>
    i === 0 ? { ...one, article: { ...one.article, id: 'a\n- {hide: X}.md' as typeof one.article.id } } : one,
  );
  expect(readDecisions(doubtsOf(evil), 'x').decisions.list.map(({ kind }) => kind)).toEqual(['merge']);
});

test('names of files that turn the reading direction do nothing where they are shown, and can be pasted', () => {
  const [one, other, third] = MIXTURE;
  const date = one!.article.date;
  const odd = { ...third!, article: { ...third!.article, date, id: 'a\u202e\n\u009b\\b.md' as ArticleId } };
  const shown = doubtsOf([one!, other!, odd]);
  expect(shown).toContain('1 (like a \\b.md) are about sport');
  expect(shown).toContain('articles: "a\\u202e\\n\\u009b\\\\b.md", as: Anna Roth (sport)}');
  const { decisions, problems } = readDecisions(shown, 'entities.yaml');
  expect(problems).toEqual([]);
  expect(decisions.list).toMatchObject([{ kind: 'split', articles: odd.article.id }]);
});
