import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadBodyText } from '../../model/bodies.ts';
import { readTextOf } from '../../search/write/block/index-range.ts';
import type { IndexPart } from '../../search/write/index-part.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import { escapeMarkup } from '../../tools/text/character-references.ts';

/** So many pages lie in one folder. */
const TOGETHER = 1000;

/**
 * Writes a page with the headline and the text of each article: just what the index is made from, and nothing around it.
 *
 * @param folder that the pages go into
 */
export function layOutPages(parts: Iterable<IndexPart>, readText: ReadBodyText, folder: string): void {
  let number = 0;
  for (const part of parts) {
    const { bodies, bodyStarts, titles, languages, languageNames } = part.make();
    const titleAt = readTexts(titles);
    for (const [row, body] of bodies.entries()) {
      const text = readTextOf(readText(body));
      const start = bodyStarts[row]!;
      const place = join(folder, String(Math.floor(number / TOGETHER)));
      mkdirSync(place, { recursive: true });
      const headline = titleAt(row) || text.slice(0, start).trim();
      const page = writePage(languageNames[languages[row]!]!, headline, text.slice(start));
      writeFileSync(join(place, `${number++}.html`), page);
    }
  }
}

const writePage = (language: string, headline: string, text: string): string =>
  `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head><meta charset="utf-8"><title>${escapeMarkup(headline)}</title></head>
<body><h1>${escapeMarkup(headline)}</h1>
${text
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => `<p>${escapeMarkup(line)}</p>`)
  .join('\n')}
</body>
</html>
`;
