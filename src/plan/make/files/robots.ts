import type { Url } from '../../../model/model.ts';

interface RobotsInputs {
  /** The site's address, and the sitemap's in it. */
  readonly siteUrl: string | null;
  readonly sitemap: Url;
}

/** What robots may read: all, and where the list of it is. */
export function writeRobots({ siteUrl, sitemap }: RobotsInputs): readonly string[] {
  const line = siteUrl === null ? '' : `\nSitemap: ${siteUrl}${sitemap}\n`;
  return [`User-agent: *\nAllow: /\n${line}`];
}
