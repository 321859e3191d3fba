import { expect, test } from 'vitest';
import { addChanges, NO_CHANGES, sortChange } from '../../src/serve/changes.ts';

test.each([
  ['content/2023/a.md', 'articles'],
  ['content/entities.yaml', 'articles'],
  ['content/dateline.config.json', 'articles'],
  ['layouts/home.11ty.ts', 'layouts'],
  ['layouts/parts/footer.js', 'layouts'],
  ['layouts/parts/card.css', 'styles'],
  ['layouts/assets/icon.svg', 'styles'],
  ['layouts/pages/about.md', 'program'],
  ['layouts/pages/team.11ty.js', 'program'],
  ['src/plan/plan.ts', 'program'],
  ['.eleventy.ts', 'program'],
  ['dateline.config.ts', 'program'],
  ['art/sign.svg', 'program'],
])('a change of %s is one of the %s', (path, kind) => {
  expect(sortChange(`/project/${path}`, '/project/content', '/project')).toEqual({
    ...NO_CHANGES,
    [kind]: true,
  });
});

test('code among the articles is code', () => {
  expect(sortChange('/project/src/plan.ts', '/project', '/project').program).toBe(true);
  expect(sortChange('/project/a.md', '/project', '/project').articles).toBe(true);
});

test('changes add up', () => {
  const articles = { ...NO_CHANGES, articles: true };
  expect(addChanges(articles, { ...NO_CHANGES, styles: true })).toEqual({ ...articles, styles: true });
});
