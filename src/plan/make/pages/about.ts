import { nameLanguage } from '../../../knowledge/languages/language-names.ts';
import { titleOfFormat } from '../../../load/formats/formats.ts';
import type { Holdings } from '../../../model/page-parts.ts';
import type { AboutPage } from '../../../model/pages.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { siteFeeds } from '../../urls/feed-urls.ts';
import { DATA_FILES } from '../files/data-files.ts';
import { below } from '../parts/position.ts';
import { ABOUT, NAMES } from '../parts/site-links.ts';

interface AboutInputs {
  readonly holdings: Holdings;
  /** Number of articles in each. */
  readonly formats: readonly (readonly [format: string, number])[];
  /** Number of articles of each tag. */
  readonly languages: readonly (readonly [language: string, number])[];
}

/** The page about the archive. */
export function makeAbout({ holdings, formats, languages }: AboutInputs): readonly [AboutPage] {
  return [
    {
      kind: 'about',
      url: ABOUT.url,
      title: 'About this archive',
      description: 'What the archive holds, how it was made, and its data.',
      position: below(),
      holdings,
      formats: countByName(formats, titleOfFormat),
      languages: countByName(languages, nameLanguage),
      data: DATA_FILES,
      siteFeeds,
      names: NAMES,
    },
  ];
}

/** Most articles first; several languages may have one name. */
function countByName<Value>(
  counts: readonly (readonly [Value, number])[],
  nameOf: (value: Value) => string,
): readonly { readonly name: string; readonly count: number }[] {
  const byName = new Map<string, number>();
  for (const [value, count] of counts) countIn(byName, nameOf(value), count);
  return [...byName]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
