import { readBodiesIn } from '../cache/body-store.ts';
import { RecordStore } from '../cache/record-store.ts';
import type { SharedFiles } from '../model/bodies.ts';
import type { OutlinedArchive } from './outline-archive.ts';
import { BODIES } from './outline-store.ts';

/**
 * The bodies that a build of the same articles has kept.
 *
 * @param shared files of theirs that are read already
 */
export function reopenBodies(
  folder: string,
  shared?: SharedFiles,
): Pick<OutlinedArchive, 'bodies' | 'close'> {
  const source = { folder, ...BODIES };
  const store = new RecordStore({ source, fresh: false, readOnly: true, ...(shared && { shared }) });
  return { bodies: readBodiesIn(store), close: () => store.close() };
}
