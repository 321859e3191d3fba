import { BESIDE_TEXT, type BlockKind, type Span } from '../../model/model.ts';
import { cleanLine } from '../../tools/text/clean-text.ts';
import type { ParsedBody } from '../body/body.ts';
import { endSentence } from './sentence-end.ts';

/** The beginning of a text, where it stands for a headline. */
interface Opening {
  /** The first sentence, whole, without what leads to it, such as a dateline. */
  readonly sentence: string;
  /** Where it stands in the text, what leads to it included; `null` where it is of no paragraph. */
  readonly span: Span | null;
}

/** Kinds of blocks that say nothing of what the article is about. */
const UNSAID: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'dateline', 'credit', ...BESIDE_TEXT]);

/** No sentence is longer: in a text without any full stop, such as a table, it is cut. */
const LONGEST = 1000;

/** The first sentence of a body; empty where the body is. */
export function findOpening({ text, blocks }: Pick<ParsedBody, 'text' | 'blocks'>): Opening {
  const block =
    blocks.find(({ kind }) => kind === 'paragraph') ??
    blocks.find(({ kind }) => !UNSAID.has(kind)) ??
    blocks[0];
  if (!block) return { sentence: '', span: null };
  const start = block.datelineEnd ?? block.start;
  const lead = text.slice(start, Math.min(block.end, start + LONGEST)).replace(/[\uD800-\uDBFF]$/, '');
  const sentence = endSentence(lead.slice(measureApproach(lead)));
  const end = start + measureApproach(lead) + sentence.length;
  return {
    sentence: cleanLine(sentence),
    span: block.kind === 'paragraph' ? { start: block.start, end } : null,
  };
}

/** `afrol News - `, `afrol News / Africa Renewal, 5 November - `: an agency, with what follows it up to a dash. */
const AGENCY_LINE = /^\p{L}{2,12} News(?: \/ [\p{L} ]{2,30})?(?:, \d{1,2} \p{L}{3,9})? ?[-–—] (?=\S)/u;

/**
 * `Le Sahel, 26 March - `, `Nairobi, May 6 2022 (IPS) - `, `Nairobi — `: capitalised words before a dash. A slash stands
 * between words only: if one could begin a word too, a row of them would be parted in more ways than can be tried.
 */
const PLACE_LINE =
  /^(?:\p{Ll}+\s)?(?:[\p{Lu}\d&(/][\p{L}\p{M}\d.'’)&-]*|and|of|the|de|la|al)(?:[\s,:/]+(?:[\p{Lu}\d&(][\p{L}\p{M}\d.'’)&-]*|and|of|the|de|la|al)){0,9}[\s,:/]*$/u;
/** It ends with a day or in a bracket, has few words, or no small letter. */
const LINE_END = /[\d),:]\s*$|^\S+(?:,\s\S+)?\s*$|^\S+(?:\s\S+){1,2}\s+$|^\P{Ll}+$/u;
const DASH = /(?:[-–—]{1,2}|:)\s+(?=[\p{Lu}\d"'“‘])/gu;

function measurePlaceLine(text: string): number {
  const dash = [...text.matchAll(DASH)].findLast(({ index }) => {
    const line = text.slice(0, index);
    return PLACE_LINE.test(line) && LINE_END.test(line);
  });
  return dash === undefined ? 0 : dash.index + dash[0].length;
}

const measure =
  (approach: RegExp) =>
  (text: string): number =>
    approach.exec(text)?.[0].length ?? 0;

/** What leads to the sentence: where and when it was filed, by whom. */
const APPROACHES: readonly ((text: string) => number)[] = [
  measure(AGENCY_LINE),
  measurePlaceLine,
  measure(/^\d{1,2} \p{L}{3,12}(?: \d{4})?\s?[:–—-]\s+/u),
  measure(/^[\s–—:;,.-]+(?=\S)/),
];

function measureApproach(lead: string): number {
  const blanks = lead.length - lead.trimStart().length;
  return APPROACHES.reduce((length, approach) => length + approach(lead.slice(length)), blanks);
}
