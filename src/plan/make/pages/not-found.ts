import type { Url } from '../../../model/model.ts';
import type { NotFoundPage } from '../../../model/pages.ts';
import { below } from '../parts/position.ts';

/** The page for addresses that do not exist: the same in every archive. */
export function makeNotFound(_: null): readonly [NotFoundPage] {
  return [
    {
      kind: 'not-found',
      url: '404.html' as Url,
      position: below(),
    },
  ];
}
