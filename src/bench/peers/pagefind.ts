import { join } from 'node:path';
import { WANTED } from './libraries.ts';
import type { Peer } from './peer.ts';

/**
 * Pagefind, and what has it index a site: the folder of that follows.
 *
 * @param libraries the folder in which Pagefind is installed
 */
export function findPagefind(libraries: string): {
  readonly name: string;
  readonly command: readonly string[];
} {
  return {
    name: `Pagefind ${WANTED.pagefind}`,
    command: [process.execPath, join(libraries, 'pagefind/lib/runner/bin.cjs'), '--site'],
  };
}

/** A peer with a search: Pagefind reads all its pages once they are there. */
export function addPagefind(peer: Peer, libraries: string): Peer {
  const { name, command } = findPagefind(libraries);
  return {
    ...peer,
    name: `${peer.name} + ${name}`,
    commands: [...peer.commands, [...command, 'public']],
  };
}
