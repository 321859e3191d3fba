import type { GroupingSection } from '../../model/entity-sections.ts';
import type { Entity } from '../../model/model.ts';
import type { EntityRows, GroupingRows } from '../../outline/archive-columns.ts';
import type { Settings } from '../../settings/settings.ts';

/** So many times as many articles make sure of a name that few tell in full: `Suharto`. */
const WITHOUT_FULL = 3;

/**
 * Who gets a page: see the settings. Without the rule, a large archive would be mostly pages of one line each; and of
 * those that few articles name in full, half hold what is somebody else's, or a piece of another name.
 *
 * @param articles so many are in the archive
 */
export function hasPage(entity: EntityRows, articles: number, settings: Settings): boolean {
  if (entity.provisional || settings.leaveOut.includes('names')) return false;
  if (entity.named || articles < settings.smallArchive) return true;
  const from = settings.entityPageFrom;
  return entity.inFull >= from || entity.articles.length >= from * WITHOUT_FULL;
}

/** Authors have pages, and feeds, by the same rule. */
export function hasAuthorPage(author: GroupingRows, articles: number, settings: Settings): boolean {
  return articles < settings.smallArchive || author.articles.length >= settings.entityPageFrom;
}

/** Whether the page of an entity, or of an author, has feeds beside it. */
export function hasFeeds(of: EntityRows | GroupingRows, settings: Settings): boolean {
  return !settings.leaveOut.includes('feeds') && of.articles.length >= settings.entityFeedFrom;
}

/** Whether the pages of topics, or of sources, have feeds beside them. */
export function haveFeeds(section: GroupingSection, settings: Settings): boolean {
  return section === 'topics' && !settings.leaveOut.includes('feeds');
}

/** Names beyond this stand in lists by their acronym, where they have one. */
const LONG_NAME = 32;

/** @example shortName(ecowas) // 'ECOWAS' */
export function shortName({ name, acronym }: Pick<Entity, 'name' | 'acronym'>): string {
  return acronym !== null && name.length > LONG_NAME ? acronym : name;
}
