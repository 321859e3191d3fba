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
      title: NAMES.text,
      description: 'Names that may be one, and names that may be two, as lines for entities.yaml.',
      position: below(ABOUT),
      duplicates,
      mixtures,
    },
  ];
}
