import { orderBounds, orderNumbers, orderTexts, orderValues } from '../tools/columns/order-values.ts';
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
    headlinesDerived: orderNumbers(columns.headlinesDerived, order),
    readables: orderTexts(columns.readables, order),
    headlineDoubts: takeRagged(columns.headlineDoubts),
    leads: orderTexts(columns.leads, order),
    days: orderNumbers(columns.days, order),
    precisions: orderNumbers(columns.precisions, order),
    moments: orderNumbers(columns.moments, order),
    times: orderNumbers(columns.times, order),
    languages: orderNumbers(columns.languages, order),
    languageNames: columns.languageNames,
    formats: orderNumbers(columns.formats, order),
    formatNames: columns.formatNames,
    sources: orderNumbers(columns.sources, order),
    sourceNames: columns.sourceNames,
    bylines: takeRagged(columns.bylines),
    bylineNames: columns.bylineNames,
    tags: takeRagged(columns.tags),
    tagNames: columns.tagNames,
    bodies: orderTexts(columns.bodies, order),
    bodyStarts: orderNumbers(columns.bodyStarts, order),
    textBytes: orderNumbers(columns.textBytes, order),
    files: orderTexts(columns.files, order),
    sports: orderNumbers(columns.sports, order),
    sides: orderNumbers(columns.sides, order),
    mentions: {
      bounds: orderBounds(mentions.bounds, order),
      forms: orderValues(mentions.forms, mentions.bounds, order),
      starts: orderValues(mentions.starts, mentions.bounds, order),
      beside: orderValues(mentions.beside, mentions.bounds, order),
      places: orderValues(mentions.places, mentions.bounds, order),
      descriptions: orderValues(mentions.descriptions, mentions.bounds, order),
      shareSigns: orderValues(mentions.shareSigns, mentions.bounds, order),
    },
    forms: columns.forms,
    placeNotes: columns.placeNotes,
    descriptions: columns.descriptions,
    shareSigns: columns.shareSigns,
    words: takeRagged(words),
    wordCounts: orderValues(columns.wordCounts, words.bounds, order),
    wordNames: columns.wordNames,
    sketches: takeRagged(columns.sketches),
    sketchDigests: orderTexts(columns.sketchDigests, order),
    pictures: orderTexts(columns.pictures, order),
    relatedLines: orderTexts(columns.relatedLines, order),
  };
}
