import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { listElements } from './list-elements.ts';

interface Crawled {
  /** `from → link: fault`, in the order of the pages. */
  readonly faults: readonly string[];
  readonly links: number;
  /** Pages that no other page leads to, the first page aside. */
  readonly orphans: readonly string[];
}

/** By which attributes elements lead somewhere. */
const ADDRESSES: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  form: 'action',
};

/**
 * Follows every link of every page on the disk, as a browser would that opened it from there.
 *
 * @param files of the site, from its root
 */
export function checkLinks(root: string, files: readonly string[]): Crawled {
  const pages = new Map<string, ReturnType<typeof readPage>>();
  for (const file of files) if (file.endsWith('.html')) pages.set(file, readPage(join(root, file)));
  const faults: string[] = [];
  const reached = new Set<string>(['index.html', '404.html']);
  let links = 0;
  for (const [from, { addresses }] of pages) {
    for (const address of addresses) {
      if (/^(https?|mailto):/.test(address)) continue;
      links++;
      const [file = '', fragment = ''] = address.split('#');
      // What a search is asked for is no part of the path.
      const [path = ''] = file.split('?');
      const to = path === '' ? from : posix.join(posix.dirname(from), decodeURI(path));
      if (to !== from) reached.add(to);
      const fault = findFault(root, to, decodeURIComponent(fragment), pages.get(to)?.ids);
      if (fault !== null) faults.push(`${from} → ${address}: ${fault}`);
    }
  }
  return { faults, links, orphans: [...pages.keys()].filter((page) => !reached.has(page)) };
}

function readPage(path: string) {
  const ids = new Set<string>();
  const addresses: string[] = [];
  for (const { name, attributes } of listElements(readFileSync(path, 'utf8'))) {
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
    const address = attributes.get(ADDRESSES[name] ?? '');
    if (address !== undefined) addresses.push(address);
  }
  return { ids, addresses };
}

function findFault(
  root: string,
  to: string,
  fragment: string,
  ids: ReadonlySet<string> | undefined,
): string | null {
  if (to.startsWith('..') || to.startsWith('/')) return 'leads out of the site';
  if (to.endsWith('/')) return 'names a folder, not a file';
  if (!existsSync(join(root, to))) return 'leads to nothing';
  if (fragment !== '' && ids !== undefined && !ids.has(fragment))
    return 'names a place that the page does not have';
  return null;
}
