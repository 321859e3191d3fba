import type { OfflinePage } from '../../../model/pages.ts';
import { below } from '../parts/position.ts';
import { OFFLINE } from '../parts/site-links.ts';

/** The page that lists what is kept: the same in every archive. */
export function makeOffline(_: null): readonly [OfflinePage] {
  return [{ kind: 'offline', url: OFFLINE, position: below() }];
}
