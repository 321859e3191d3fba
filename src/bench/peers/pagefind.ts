import { join } from 'node:path';
import { WANTED } from './libraries.ts';
import type { Peer } from './peer.ts';

/**
 * A peer with a search: Pagefind reads all its pages once they are there.
 *
 * @param libraries the folder in which Pagefind is installed
 */
export function addPagefind(peer: Peer, libraries: string): Peer {
  const search = [process.execPath, join(libraries, 'pagefind/lib/runner/bin.cjs'), '--site', 'public'];
  return {
    ...peer,
    name: `${peer.name} + Pagefind ${WANTED.pagefind}`,
    commands: [...peer.commands, search],
  };
}
