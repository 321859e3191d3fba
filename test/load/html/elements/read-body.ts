import { readHtmlPage } from '../../../../src/load/html/html.ts';
import { expectSafeBlocks, renderBlocks } from '../../body/safe-blocks.ts';

const PARAGRAPH =
  '<p>The council of Kell voted on Monday to rebuild the sea wall, which the storm of last winter had torn down.</p>';

/** What stands between the paragraphs of a page, as it is shown. */
export function renderPart(source: string, head = ''): string {
  const page = readHtmlPage(
    `<!doctype html><html><head>${head}</head><body><article>${PARAGRAPH}${PARAGRAPH}${source}${PARAGRAPH}${PARAGRAPH}</article></body></html>`,
  );
  if (page === null) throw new Error('no article');
  expectSafeBlocks(page.text, page.blocks);
  const blocks = page.blocks.filter(({ start, end }) => !PARAGRAPH.includes(page.text.slice(start, end)));
  return renderBlocks(page.text, blocks);
}
