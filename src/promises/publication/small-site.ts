import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ArchiveReport,
  formerSiteOf,
  type PublishedFile,
  readPublishedSite,
  writePublishedSite,
} from '../../cache/published-site.ts';
import type { Url } from '../../model/model.ts';
import type { PlacedFile } from '../../model/placed-file.ts';
import { formatManifest } from '../../publish/manifest.ts';
import { publish } from '../../publish/publish.ts';
import { closeStaging, openStaging } from '../../publish/staging.ts';
import { SiteWriter } from '../../render/site-writer.ts';

type Files = Readonly<Record<string, string>>;

/** Sites that follow each other: what changes, goes, comes and stays, with folders and without. */
const EDITIONS = [
  { 'index.html': '1', 'same.html': 'same', '2023/08/a.html': 'a', 'people/a.html': 'a' },
  { 'index.html': '2', 'same.html': 'same', '2023/08/b.html': 'b', 'people/a.html': 'a' },
  { 'index.html': '3', 'same.html': 'same', '2023/08/a.html': 'a', 'people/a.html': 'a+' },
] as const satisfies readonly Files[];
export type Edition = 0 | 1 | 2;

/** What somebody else has put there. */
const FOREIGN = {
  CNAME: 'archive.example',
  '.git/HEAD': 'ref: refs/heads/main',
  '.git/refs/heads/main': 'c0ffee',
  'own/page.html': 'mine',
  'people/portrait.jpg': 'jpg',
} as const satisfies Files;
const LINK = { name: 'link', to: 'CNAME' } as const;

/** What a build tells of an archive; nothing here asks for it. */
const REPORT: ArchiveReport = {
  published: true,
  articles: 0,
  undated: 0,
  skipped: 0,
  first: null,
  last: null,
  entities: { person: 0, place: 0, organisation: 0 },
  entityPages: 0,
  pages: 0,
  size: null,
  problems: [],
};

/** A site of a few files that is published as a build does it: staged, whole, put in its place, and remembered. */
export class SmallSite {
  readonly home: string;
  readonly output: string;
  readonly #cache: string;

  /** @param home a folder with nothing else in it */
  constructor(home: string) {
    this.home = home;
    this.output = join(home, 'site');
    this.#cache = join(home, 'cache');
  }

  /** As it is before the publication that is to be tried: there is a former site, and what is not Dateline's. */
  layOut(): void {
    rmSync(this.home, { recursive: true, force: true });
    mkdirSync(join(this.home, 'articles'), { recursive: true });
    this.publish(0);
    for (const [path, text] of Object.entries(FOREIGN)) {
      mkdirSync(dirname(join(this.output, path)), { recursive: true });
      writeFileSync(join(this.output, path), text);
    }
    symlinkSync(LINK.to, join(this.output, LINK.name));
    this.publish(1);
  }

  /** @param pause what happens between the opening and the publication */
  publish(edition: Edition, pause: () => void = () => {}): void {
    const { output } = this;
    const staging = openStaging(output, join(this.home, 'articles'), join(this.home, 'project'), (site) =>
      formerSiteOf(this.#cache, site),
    );
    try {
      pause();
      const last = readPublishedSite(this.#cache, output);
      const writer = new SiteWriter(staging.folder, last === null ? null : output);
      const placed = Object.entries(EDITIONS[edition]).map(([url, text]) =>
        recognise(writer.put(url as Url, text), last?.files ?? []),
      );
      const { files, generations } = publish(staging, placed, last);
      const sources = { paths: [], digest: null };
      const site = { inputs: null, sources, report: REPORT, files, rows: [], ...generations };
      writePublishedSite(this.#cache, output, site);
    } finally {
      closeStaging(staging);
    }
  }

  /**
   * What a reader, and whoever put something beside the site, misses or finds that is of no site.
   *
   * @param editions those that it may be
   * @returns `null` where all is well
   */
  findFault(editions: readonly Edition[]): string | null {
    const found = new Map(listAll(this.output));
    for (const [path, text] of [...Object.entries(FOREIGN), [LINK.name, `→ ${LINK.to}`] as const]) {
      if (found.get(path) !== text)
        return `${path}, which is not Dateline's, is ${found.get(path) ?? 'gone'}`;
      found.delete(path);
    }
    const isThere = editions.some((edition) => isSame(found, EDITIONS[edition]));
    return isThere ? null : `the site is ${JSON.stringify([...found])}`;
  }

  /** What lies beside the site and should not; `null` where nothing does. */
  findLeft(): string | null {
    const beside = readdirSync(this.home).filter((name) => !['articles', 'cache', 'site'].includes(name));
    const kept = readdirSync(this.#cache).filter((name) => !/^site-[\da-f]+(?:\.blocks|-former)$/.test(name));
    const left = [...beside, ...kept];
    return left.length === 0 ? null : `left: ${left.join(', ')}`;
  }
}

/** As a page that is taken over unread, since it still is what it was. */
function recognise(placed: PlacedFile, last: readonly PublishedFile[]): PublishedFile {
  const { url, size, modified, inode } = placed;
  const before = last.find((file) => file.url === url);
  const isKnown = before?.inode === inode && before.modified === modified && before.size === size;
  return { ...placed, isKnown, digest: null, inputs: null };
}

/** All that is not a folder, by path, with what is in it. */
function listAll(site: string): readonly (readonly [path: string, text: string])[] {
  const names = readdirSync(site, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const text = entry.isSymbolicLink() ? `→ ${readlinkSync(path)}` : readFileSync(path, 'utf8');
      return [path.slice(site.length + 1), text];
    });
}

function isSame(found: ReadonlyMap<string, string>, edition: Files): boolean {
  const sums = Object.entries(edition).map(([url, text]) => ({ url, sha256: hash('sha256', text) }));
  const lists = formatManifest(sums);
  const expected = [...Object.entries(edition), ...lists.map(({ url, text }) => [url, text] as const)];
  return found.size === expected.length && expected.every(([path, text]) => found.get(path) === text);
}
