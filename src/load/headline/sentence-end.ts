import { isAbbreviation } from '../../knowledge/abbreviations.ts';

const ENDS = /[.!?]["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{Lo}\d])|[。！？]["'”’」』）]*/gu;

/** The first sentence of a text, with its end punctuation. */
export function endSentence(text: string): string {
  for (const match of text.matchAll(ENDS)) {
    const before = text.slice(0, match.index);
    const word =
      before
        .slice(-40)
        .split(/[^\p{L}\p{N}.'’]/u)
        .at(-1) ?? '';
    const end = match.index + match[0].length;
    const next = /[\p{L}\p{N}]+/u.exec(text.slice(end, end + 40))?.[0] ?? '';
    if (match[0].startsWith('.') && isAbbreviation(word, next)) continue;
    if (end >= 12 && !hasOpenQuotation(text.slice(0, end))) return text.slice(0, end);
  }
  return text;
}

const OPENINGS = /["“«([‘']/;

/** A quotation or a bracket is open at the end of a text. */
export function hasOpenQuotation(text: string): boolean {
  if (!OPENINGS.test(text)) return false;
  if (
    count(text, /“/g) > count(text, /”/g) ||
    count(text, /«/g) > count(text, /»/g) ||
    count(text, /[([]/g) > count(text, /[)\]]/g)
  )
    return true;
  const singles = count(text, /(?<![\p{L}\d])[‘'](?=\S)/gu) - count(text, /(?<=\S)[’'](?![\p{L}\d])/gu);
  return count(text, /"/g) % 2 === 1 || singles > 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
