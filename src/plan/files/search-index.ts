import { markText } from '../../knowledge/languages/text-language.ts';
import type { ArchiveArticle, Url } from '../../model/model.ts';
import type { Card } from '../../model/page-parts.ts';
import type { DataFile } from '../../model/pages.ts';
import { pageLanguage } from '../../words/words-of.ts';
import { type Catalogue, lookUp } from '../catalogue.ts';

const indexUrl = (name: string): Url => `search/${name}.js` as Url;

/** Articles by the script of the search index that they stand in: one for each year, so that past years' stay. */
function shards(catalogue: Catalogue): readonly (readonly [Url, readonly ArchiveArticle[]])[] {
  const undated = catalogue.archive.articles.filter(({ article }) => article.date === null);
  return [
    ...[...catalogue.days.byYear].map(([year, entries]) => [indexUrl(year), entries] as const),
    ...(undated.length > 0 ? [[indexUrl('undated'), undated] as const] : []),
  ];
}

export function searchIndexUrls(catalogue: Catalogue): readonly Url[] {
  return shards(catalogue).map(([url]) => url);
}

/** Engines take some 65,000 arguments in a call: rows come in lots. */
const LOT = 1000;

/** What an article is found by beside its headline and day: names in full and for short, source and topics. */
function wordsOf({ article, entities }: ArchiveArticle, catalogue: Catalogue): string {
  const names = entities.flatMap((id) => {
    const { name, acronym } = lookUp(catalogue.entities, id);
    return acronym === null ? [name] : [name, acronym];
  });
  return [...names, ...(article.source === null ? [] : [article.source.name]), ...article.tags].join(', ');
}

/** Language and direction of a headline, at the end of its row; left out where they are those of the page. */
function marksOf({ headline, language }: Card, around: string): readonly (string | null)[] {
  const { lang, dir } = markText(headline, language, around);
  if (dir !== null) return [lang, dir];
  return lang === null ? [] : [lang];
}

/** A row for each article: URL, headline, day, other words it is found by, language, direction. */
function* rowsOf(entries: readonly ArchiveArticle[], catalogue: Catalogue): Iterable<string> {
  const around = pageLanguage(catalogue.settings.language);
  for (const [index, entry] of entries.entries()) {
    const card = lookUp(catalogue.cards, entry.article.id);
    const row = [card.url, card.headline, card.day, wordsOf(entry, catalogue), ...marksOf(card, around)];
    if (index % LOT === 0) yield `${index === 0 ? '' : ');\n'}(globalThis.datelineIndex ??= []).push(\n`;
    yield `${JSON.stringify(row)},\n`;
  }
  yield ');\n';
}

/** Scripts rather than data, because a page opened from a disk may load scripts and nothing else. */
export function planSearchIndex(catalogue: Catalogue): readonly DataFile[] {
  return shards(catalogue).map(([url, entries]) => ({
    url,
    inputs: null,
    content: () => rowsOf(entries, catalogue),
  }));
}
