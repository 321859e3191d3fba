import type { EditionDate, Url } from '../../model/model.ts';
import type { Feeds } from '../../model/page-parts.ts';

export const siteFeeds: Feeds = { atom: 'feed.xml' as Url, json: 'feed.json' as Url };

/** The feeds of a page stand beside it: `people/x.xml` and `people/x.json`. */
export function feedsBeside(url: Url): Feeds {
  const stem = url.replace(/\.html$/, '');
  return { atom: `${stem}.xml` as Url, json: `${stem}.json` as Url };
}

/** The feed's entries of a period: `feeds/1987-03.xml`. */
export const feedsOfPeriod = (period: EditionDate): Feeds => feedsBeside(`feeds/${period}.html` as Url);
