import { titleOfFormat } from '../../../load/formats/formats.ts';
import type { Holdings } from '../../../model/page-parts.ts';
import type { AboutPage } from '../../../model/pages.ts';
import { DATA_PACKAGE } from '../../urls/data-urls.ts';
import { siteFeeds } from '../../urls/feed-urls.ts';
import { below } from '../parts/position.ts';
import { ABOUT, NAMES } from '../parts/site-links.ts';

interface AboutInputs {
  readonly holdings: Holdings;
  /** Number of articles in each. */
  readonly formats: readonly (readonly [format: string, number])[];
  /** Number of articles of each tag. */
  readonly languages: readonly (readonly [language: string, number])[];
  readonly data: AboutPage['data'];
  readonly version: AboutPage['version'];
}

/** The page about the archive. */
export function makeAbout({
  holdings,
  formats,
  languages,
  data,
  version,
}: AboutInputs): readonly [AboutPage] {
  return [
    {
      kind: 'about',
      url: ABOUT.url,
      position: below(),
      holdings,
      formats: formats.map(([name, count]) => ({ name, title: titleOfFormat(name), count })),
      languages: languages.map(([language, count]) => ({ language, count })),
      data,
      dataPackage: DATA_PACKAGE,
      siteFeeds,
      names: NAMES.url,
      version,
    },
  ];
}
