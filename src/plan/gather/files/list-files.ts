import { LIST_FORMAT_NAMES } from '../../../model/data-fields.ts';
import type { EntityId, Url } from '../../../model/model.ts';
import { periodUrl } from '../../calendar.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { holdsMentions, makeArticleLines, makeMentioningArticle } from '../../make/files/list-files.ts';
import { GatheredFile, type SiteFile } from '../../make/gathered-file.ts';
import { hasLists, listBeside } from '../../urls/list-urls.ts';
import { sourceUrl, storyUrl, topicUrl } from '../../urls/page-urls.ts';

/** Rows that are remembered: an article is in the lists of all that it mentions. */
const REMEMBERED = 50_000;

/** A page whose list has files beside it. */
interface ListedPage {
  readonly page: Url;
  /** `null` where it is not an entity's. */
  readonly entity: EntityId | null;
  readonly articles: Uint32Array;
}

/** Whether the list of these articles has files beside its page. */
export function isListed({ length }: Uint32Array, { archive, settings }: Catalogue): boolean {
  return hasLists(length, archive.outlines.count, settings);
}

/** The pages whose lists are files, too. */
export function* listListed(catalogue: Catalogue): Iterable<ListedPage> {
  const { archive, days, entityUrls, authorUrls } = catalogue;
  function* listAll(): Iterable<ListedPage> {
    for (const [place, { id, articles }] of archive.entities.entries()) {
      const page = entityUrls[place]!;
      if (page !== null) yield { page, entity: id, articles };
    }
    for (const topic of archive.topics)
      yield { page: topicUrl(topic), entity: null, articles: topic.articles };
    for (const source of archive.sources)
      yield { page: sourceUrl(source), entity: null, articles: source.articles };
    for (const [place, { articles }] of archive.authors.entries()) {
      const page = authorUrls[place]!;
      if (page !== null) yield { page, entity: null, articles };
    }
    for (const story of archive.stories)
      yield { page: storyUrl(story), entity: null, articles: story.articles };
    for (const [day, articles] of days.byDay) yield { page: periodUrl(day), entity: null, articles };
  }
  for (const listed of listAll()) if (isListed(listed.articles, catalogue)) yield listed;
}

/** The lists of pages as files, in each format. */
export function* gatherLists(catalogue: Catalogue): Iterable<SiteFile> {
  const { archive, faces } = catalogue;
  const storyOf = (row: number) => archive.stories[archive.storyOf[row]!]?.slug ?? null;
  const listed = faces.beside(storyOf).derive(null, makeArticleLines, REMEMBERED);
  const mentioning = faces.derive(null, makeMentioningArticle, REMEMBERED);
  for (const { page, entity, articles } of listListed(catalogue))
    for (const format of LIST_FORMAT_NAMES) {
      const url = listBeside(page, format);
      yield entity !== null && holdsMentions(format)
        ? new GatheredFile('mention-list', url, { format, entity, articles: mentioning.of(articles) })
        : new GatheredFile('article-list', url, { format, articles: listed.of(articles) });
    }
}
