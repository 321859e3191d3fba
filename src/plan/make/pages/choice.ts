import type { Card } from '../../../model/page-parts.ts';
import type { ChoicePage } from '../../../model/pages.ts';
import type { MarkedRows } from '../../told.ts';
import { below } from '../parts/position.ts';

/** Articles that share a URL, or other pages that do. */
interface ChoiceInputs extends Pick<ChoicePage, 'url' | 'name' | 'links'> {
  readonly choices: MarkedRows<Card>;
}

/** A page that lists what could have its URL. */
export function makeChoice({ url, name, choices, links }: ChoiceInputs): readonly [ChoicePage] {
  return [
    {
      kind: 'choice',
      url,
      position: below(),
      name,
      choices: choices.values,
      links,
    },
  ];
}
