import { BESIDE_TEXT, type BlockKind } from '../../model/model.ts';
import { cleanLine } from '../../tools/text/clean-text.ts';
import type { ParsedBody } from '../body/body.ts';
import { cutClause } from './clause.ts';
import { endSentence } from './sentence-end.ts';

/**
 * A headline for an article that has none, cut from its lead: the first clause, never in the middle of a
 * name or of a quotation; `…` marks a cut inside a clause.
 */
export function deriveHeadline(body: ParsedBody, relativePath: string): string {
  return cutClause(endSentence(findLead(body))) || nameFile(relativePath);
}

/** `afrol News - `, `afrol News / Africa Renewal, 5 November - `: an agency, with what follows it up to a dash. */
const AGENCY_LINE = /^\p{L}{2,12} News(?: \/ [\p{L} ]{2,30})?(?:, \d{1,2} \p{L}{3,9})? ?[-–—] (?=\S)/u;

/**
 * `Le Sahel, 26 March - `, `Nairobi, May 6 2022 (IPS) - `, `Nairobi — `: capitalised words before a dash. A slash stands
 * between words only: if one could begin a word too, a row of them would be parted in more ways than can be tried.
 */
const PLACE_LINE =
  /^(?:\p{Ll}+\s)?(?:[\p{Lu}\d&(/][\p{L}\p{M}\d.'’)&-]*|and|of|the|de|la|al)(?:[\s,:/]+(?:[\p{Lu}\d&(][\p{L}\p{M}\d.'’)&-]*|and|of|the|de|la|al)){0,9}[\s,:/]*(?<=[\d),:]\s*|^\S+(?:,\s\S+)?\s*|^\S+(?:\s\S+){1,2}\s+|^[^\p{Ll}]+)(?:[-–—]{1,2}|:)\s+(?=[\p{Lu}\d"'“‘])/u;

/** Kinds of blocks that say nothing of what the article is about. */
const UNSAID: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'dateline', 'credit', ...BESIDE_TEXT]);

/** Enough of the first paragraph to find a clause in, without its dateline. */
function findLead(body: ParsedBody): string {
  const block =
    body.blocks.find(({ kind }) => kind === 'paragraph') ??
    body.blocks.find(({ kind }) => !UNSAID.has(kind)) ??
    body.blocks[0];
  if (!block) return '';
  const start = block.datelineEnd ?? block.start;
  const lead = cleanLine(
    body.text.slice(start, Math.min(block.end, start + 1000)).replace(/[\uD800-\uDBFF]$/, ''),
  );
  return lead
    .replace(AGENCY_LINE, '')
    .replace(PLACE_LINE, '')
    .replace(/^\d{1,2} \p{L}{3,12}(?: \d{4})?\s?[:–—-]\s+/u, '')
    .replace(/^[\s–—:;,.-]+(?=\S)/, '');
}

/** `2023-08-04-niger-coup.txt` names `niger coup`. */
function nameFile(relativePath: string): string {
  const stem = relativePath.slice(relativePath.lastIndexOf('/') + 1).replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const words = stem.replace(/^\d{4}[-_]?\d{2}[-_]?\d{2}(?!\d)/, '').replace(/[-_]+/g, ' ');
  return cleanLine(words) || cleanLine(stem) || 'Untitled';
}
