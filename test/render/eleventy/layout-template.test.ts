import { expect, test } from 'vitest';
import { addLayouts, listLayouts } from '../../../src/render/eleventy/layout-template.ts';

test('layouts without pages in a lot are left alone, and found again for another', () => {
  const templates: Record<string, unknown> = {};
  addLayouts({
    addTemplate(path, content) {
      templates[path] = content;
    },
  });
  listLayouts(templates, (kind) => kind === 'day' || kind === 'not-found');
  expect(Object.keys(templates)).toEqual(['dateline/not-found.11ty.js', 'dateline/day.11ty.js']);
  listLayouts(templates, (kind) => kind === 'article');
  expect(Object.keys(templates)).toEqual(['dateline/article.11ty.js']);
  expect(templates['dateline/day.11ty.js']).toBeDefined();
});
