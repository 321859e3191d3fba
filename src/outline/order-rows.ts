import { orderBounds, orderTexts, orderValues } from '../tools/columns/order-values.ts';
import type { Ragged } from '../tools/columns/ragged.ts';
import type { OutlineColumns } from './columns.ts';

/**
 * The same outlines, their rows in another order.
 *
 * @param order each row once: row `order[i]` becomes row `i`
 */
export function orderRows(columns: OutlineColumns, order: Uint32Array): OutlineColumns {
  const { mentions, words } = columns;
  const takeRagged = ({ bounds, values }: Ragged): Ragged => ({
    bounds: orderBounds(bounds, order),
    values: orderValues(values, bounds, order),
  });
  return {
    count: columns.count,
    ids: orderTexts(columns.ids, order),
    digests: orderTexts(columns.digests, order),
    heads: orderTexts(columns.heads, order),
    headlines: orderTexts(columns.headlines, order),
    headlinesDerived: Uint8Array.from(order, (row) => columns.headlinesDerived[row]!),
    leads: orderTexts(columns.leads, order),
    days: Int32Array.from(order, (row) => columns.days[row]!),
    moments: Float64Array.from(order, (row) => columns.moments[row]!),
    times: Uint16Array.from(order, (row) => columns.times[row]!),
    languages: Uint16Array.from(order, (row) => columns.languages[row]!),
    languageNames: columns.languageNames,
    formats: Uint16Array.from(order, (row) => columns.formats[row]!),
    formatNames: columns.formatNames,
    sources: Uint32Array.from(order, (row) => columns.sources[row]!),
    sourceNames: columns.sourceNames,
    tags: takeRagged(columns.tags),
    tagNames: columns.tagNames,
    bodies: orderTexts(columns.bodies, order),
    bodyStarts: Uint32Array.from(order, (row) => columns.bodyStarts[row]!),
    sports: Uint8Array.from(order, (row) => columns.sports[row]!),
    mentions: {
      bounds: orderBounds(mentions.bounds, order),
      forms: orderValues(mentions.forms, mentions.bounds, order),
      starts: orderValues(mentions.starts, mentions.bounds, order),
      beside: orderValues(mentions.beside, mentions.bounds, order),
    },
    forms: columns.forms,
    words: takeRagged(words),
    wordCounts: orderValues(columns.wordCounts, words.bounds, order),
    wordNames: columns.wordNames,
    sketches: takeRagged(columns.sketches),
    sketchDigests: orderTexts(columns.sketchDigests, order),
    relatedLines: orderTexts(columns.relatedLines, order),
  };
}
