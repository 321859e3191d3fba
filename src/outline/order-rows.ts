import type { Ragged } from '../tools/columns/ragged.ts';
import { takeBounds, takeTexts, takeValues } from '../tools/columns/take-rows.ts';
import type { OutlineColumns } from './columns.ts';

/**
 * The same outlines, their rows in another order.
 *
 * @param order each row once: row `order[i]` becomes row `i`
 */
export function orderRows(columns: OutlineColumns, order: Uint32Array): OutlineColumns {
  const { mentions, words } = columns;
  const takeRagged = ({ bounds, values }: Ragged): Ragged => ({
    bounds: takeBounds(bounds, order),
    values: takeValues(values, bounds, order),
  });
  return {
    count: columns.count,
    ids: takeTexts(columns.ids, order),
    heads: takeTexts(columns.heads, order),
    headlines: takeTexts(columns.headlines, order),
    leads: takeTexts(columns.leads, order),
    days: Int32Array.from(order, (row) => columns.days[row]!),
    moments: Float64Array.from(order, (row) => columns.moments[row]!),
    languages: Uint16Array.from(order, (row) => columns.languages[row]!),
    languageNames: columns.languageNames,
    sources: Uint32Array.from(order, (row) => columns.sources[row]!),
    sourceNames: columns.sourceNames,
    tags: takeRagged(columns.tags),
    tagNames: columns.tagNames,
    bodies: takeTexts(columns.bodies, order),
    bodyStarts: Uint32Array.from(order, (row) => columns.bodyStarts[row]!),
    sports: Uint8Array.from(order, (row) => columns.sports[row]!),
    mentions: {
      bounds: takeBounds(mentions.bounds, order),
      forms: takeValues(mentions.forms, mentions.bounds, order),
      starts: takeValues(mentions.starts, mentions.bounds, order),
      beside: takeValues(mentions.beside, mentions.bounds, order),
    },
    forms: columns.forms,
    words: takeRagged(words),
    wordCounts: takeValues(columns.wordCounts, words.bounds, order),
    wordNames: columns.wordNames,
    sketches: takeRagged(columns.sketches),
    sketchDigests: takeTexts(columns.sketchDigests, order),
    relatedLines: takeTexts(columns.relatedLines, order),
  };
}
