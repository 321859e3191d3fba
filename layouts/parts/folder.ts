import type { Url } from '../../src/model/model.ts';
import type { Site } from '../../src/model/page-parts.ts';

/** Stands for the pages on which links to the site's menu, its rail and files are the same. */
export interface Folder {
  readonly path: string;
}

/** Pages come more or less folder by folder: so many are remembered. */
const MOST_FOLDERS = 100;

interface Folders {
  /** Pages that others link to from their frame, which differs on the page itself. */
  readonly linked: ReadonlySet<Url>;
  readonly byPath: Map<string, Folder>;
}

const sites = new WeakMap<Site, Folders>();

function openFolders(site: Site): Folders {
  const linked = new Set([...site.menu, ...site.rail].map((link) => link.url));
  const folders = { linked, byPath: new Map() };
  sites.set(site, folders);
  return folders;
}

/** Pages of the menu and the rail, and those at the top, such as the home page, are each for themselves. */
export function folderOf(url: Url, site: Site): Folder {
  const { linked, byPath } = sites.get(site) ?? openFolders(site);
  const path = url.slice(0, url.lastIndexOf('/') + 1);
  if (path === '' || linked.has(url)) return { path };
  const known = byPath.get(path);
  if (known !== undefined) return known;
  const folder = { path };
  if (byPath.size >= MOST_FOLDERS) byPath.clear();
  byPath.set(path, folder);
  return folder;
}
