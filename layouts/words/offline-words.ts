import type { Words } from '../../src/words/words.ts';
import type { OfflineTexts } from '../scripts/offline/words.ts';

const [DONE, OF, SIZE, TITLE] = ['{done}', '{of}', '{size}', '{title}'] as const;

/** What `assets/offline.js` says, as it reads it from its page. */
export function packOfflineWords({ offline }: Words): string {
  const texts: OfflineTexts = {
    progress: offline.progress(DONE, OF),
    kept: offline.isKept(SIZE),
    megabytes: offline.megabytes(SIZE),
    remove: offline.remove,
    removeOf: offline.removeOf(TITLE),
    failed: offline.failed,
    again: offline.again,
    nothing: offline.nothing,
  };
  return JSON.stringify(texts);
}
