import type { NamesPage } from '../../../model/pages.ts';
import { below } from '../parts/position.ts';
import { ABOUT, NAMES } from '../parts/site-links.ts';

type NamesInputs = Pick<NamesPage, 'duplicates' | 'mixtures'>;

/** The archive's doubtful names. */
export function makeNames({ duplicates, mixtures }: NamesInputs): readonly [NamesPage] {
  return [
    {
      kind: 'names',
      url: NAMES.url,
      position: below(ABOUT),
      duplicates,
      mixtures,
    },
  ];
}
