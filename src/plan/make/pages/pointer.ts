import type { PointerPage } from '../../../model/pages.ts';
import { below } from '../parts/position.ts';

type PointerInputs = Pick<PointerPage, 'url' | 'to'>;

/** A page that leads on to another. */
export function makePointer({ url, to }: PointerInputs): readonly [PointerPage] {
  return [
    {
      kind: 'pointer',
      url,
      position: below(),
      to,
    },
  ];
}
