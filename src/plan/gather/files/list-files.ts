import { TABLE_FORMAT_NAMES } from '../../../model/data-fields.ts';
import type { EntityId, Url } from '../../../model/model.ts';
import { periodUrl } from '../../calendar.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { makeArticleLines, makeMentioningArticle } from '../../make/files/list-files.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { citationsBeside } from '../../urls/citation-urls.ts';
import { hasLists, type ListUse, tableBeside } from '../../urls/list-urls.ts';
import { sourceUrl, storyUrl, topicUrl } from '../../urls/page-urls.ts';
import { gatherReferences } from './citations.ts';

/** Rows that are remembered: an article is in the lists of all that it mentions. */
const REMEMBERED = 50_000;

/** A page whose list has files beside it. */
interface ListedPage {
  readonly page: Url;
  /** `null` where it is not an entity's. */
  readonly entity: EntityId | null;
  readonly isDay: boolean;
  readonly articles: Uint32Array;
}

/** As what the list of these articles lies beside the page of a subject, or of a story. */
export function listUseOf({ length }: ArrayLike<number>, { archive, settings }: Catalogue): ListUse {
  const tables = hasLists(length, archive.outlines.count, settings);
  return { tables, references: tables && settings.citationFiles !== 'off' };
}

/** As what they lie beside the page of a day: each date has its references. */
export function listUseOfDay(articles: Uint32Array, catalogue: Catalogue): ListUse {
  const { tables } = listUseOf(articles, catalogue);
  return { tables, references: catalogue.settings.citationFiles !== 'off' };
}

/** The pages whose lists are files, too. */
export function* listListed(catalogue: Catalogue): Iterable<ListedPage> {
  const { archive, days, entityUrls, authorUrls } = catalogue;
  function* listAll(): Iterable<ListedPage> {
    for (const [place, { id, articles }] of archive.entities.entries()) {
      const page = entityUrls[place]!;
      if (page !== null) yield { page, entity: id, isDay: false, articles };
    }
    const others = { entity: null, isDay: false };
    for (const topic of archive.topics) yield { ...others, page: topicUrl(topic), articles: topic.articles };
    for (const source of archive.sources)
      yield { ...others, page: sourceUrl(source), articles: source.articles };
    for (const [place, { articles }] of archive.authors.entries()) {
      const page = authorUrls[place]!;
      if (page !== null) yield { ...others, page, articles };
    }
    for (const story of archive.stories) yield { ...others, page: storyUrl(story), articles: story.articles };
    for (const [day, articles] of days.byDay)
      yield { page: periodUrl(day), entity: null, isDay: true, articles };
  }
  for (const listed of listAll()) if (listUseOf(listed.articles, catalogue).tables) yield listed;
}

/** The lists of pages as tables and as references, in each format. */
export function* gatherLists(catalogue: Catalogue): Iterable<SiteFile> {
  const { archive, faces } = catalogue;
  const storyOf = (row: number) => archive.stories[archive.storyOf[row]!]?.slug ?? null;
  const listed = faces.beside(storyOf).derive(null, makeArticleLines, REMEMBERED);
  const mentioning = faces.derive(null, makeMentioningArticle, REMEMBERED);
  for (const { page, entity, isDay, articles } of listListed(catalogue)) {
    for (const format of TABLE_FORMAT_NAMES) {
      const url = tableBeside(page, format);
      yield entity === null
        ? new GatheredFile('article-list', url, { format, articles: listed.of(articles) })
        : new GatheredFile('mention-list', url, { format, entity, articles: mentioning.of(articles) });
    }
    // Those of days are with those of all other dates.
    if (!isDay && listUseOf(articles, catalogue).references)
      yield* gatherReferences(citationsBeside(page), articles, catalogue);
  }
}
