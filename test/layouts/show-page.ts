import type { LayoutTools } from '../../layouts/layout.ts';
import type { Site } from '../../src/model/page-parts.ts';
import type { HtmlPage } from '../../src/model/pages.ts';
import { LAYOUT_OF } from '../../src/render/layouts.ts';

type Render = (
  this: LayoutTools,
  data: { item: HtmlPage; dateline: { site: Site } },
) => string | Promise<string>;

/** The page as Eleventy would write it. */
export function showPage(page: HtmlPage, site: Site): string {
  const { render } = LAYOUT_OF[page.kind] as { render: Render };
  const shown = render.call({}, { item: page, dateline: { site } });
  if (typeof shown !== 'string') throw new Error('a layout of Dateline’s own waits for nothing');
  return shown;
}
