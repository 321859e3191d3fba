interface FigureWords {
  readonly source?: string;
  readonly alt?: string;
  readonly caption?: string;
}

/** A tag that is longer is not read. */
const LONGEST = 800;

/** Writes a picture with its words as the tag that is read for a figure, whatever stands in its words. */
export function writeFigureTag({ source = '', alt = '', caption = '' }: FigureWords): string {
  const address = source.trim().replace(/["{}\s]/g, encodeURIComponent);
  return `{% figure src="${address}" alt="${writeWords(alt)}" caption="${writeWords(caption)}" %}`;
}

function writeWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/["{}]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
