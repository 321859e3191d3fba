import type { Card } from '../../../model/page-parts.ts';
import type { ChoicePage } from '../../../model/pages.ts';
import { countOf } from '../../../words/count-text.ts';
import type { Marked } from '../../marked.ts';
import { below } from '../parts/position.ts';

/** Articles that share a URL, or other pages that do. */
interface ChoiceInputs extends Pick<ChoicePage, 'url' | 'title' | 'links'> {
  readonly choices: readonly Marked<Card>[];
}

/** A page that lists what could have its URL. */
export function makeChoice({ url, title, choices, links }: ChoiceInputs): readonly [ChoicePage] {
  const counted = choices.length > 0 ? countOf(choices.length, 'article') : countOf(links.length, 'page');
  return [
    {
      kind: 'choice',
      url,
      title,
      description: `${counted} of this name.`,
      position: below(),
      choices: choices.map(({ value }) => value),
      links,
    },
  ];
}
