import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Spent } from '../model/stages.ts';
import { listFiles } from '../tools/disk/list-files.ts';
import { PROJECT } from '../tools/disk/project.ts';
import type { Cost } from './cost.ts';
import type { Peer } from './peers/peer.ts';
import { addCosts, runTimed } from './run-timed.ts';

/** What `--json` says of a build, and nobody else's does. */
export interface Answer extends Spent {
  readonly articles: number;
  readonly pages: number;
  readonly written: number;
  readonly unchanged: number;
}

export interface Run extends Cost {
  /** Of Dateline's. */
  readonly answer: Answer | null;
}

/** A generator with a site of its own to build, time and again. */
export interface Builder {
  readonly name: string;
  /** The folder of the articles that it builds. */
  readonly articles: string;
  /** Where its site goes. */
  readonly site: string;
  /** Whether it keeps anything for the next build. Who does not does all of it each time. */
  readonly remembers: boolean;
  /** Drops what it has of builds before: all of it, or only what it knows of pages. */
  forget(what: 'all' | 'pages'): void;
  build(): Run;
}

/**
 * Dateline, as a user runs it.
 *
 * @param home where output and cache go
 */
export function openDateline(articles: string, home: string): Builder {
  const [site, cache] = [join(home, 'site'), join(home, 'cache')];
  const places = ['--output', site, '--cache', cache];
  const command = ['npm', 'run', '--silent', 'build', '--', articles, ...places, '--json', '--quiet'];
  return {
    name: 'Dateline',
    articles,
    site,
    remembers: true,
    forget(what) {
      rmSync(site, { recursive: true, force: true });
      if (what === 'all') rmSync(cache, { recursive: true, force: true });
      else
        for (const file of readdirSync(cache))
          if (file.startsWith('site-')) rmSync(join(cache, file), { recursive: true });
    },
    build() {
      const { printed, ...cost } = runTimed(command, PROJECT);
      return { ...cost, answer: JSON.parse(printed) as Answer };
    },
  };
}

/** @param home an empty folder, or none yet, in which the peer's site is laid out */
export function openPeer(peer: Peer, articles: string, home: string): Builder {
  const site = join(home, 'public');
  mkdirSync(home, { recursive: true });
  peer.layOut(articles, home);
  return {
    name: peer.name,
    articles: join(home, peer.content),
    site,
    remembers: false,
    forget: () => rmSync(site, { recursive: true, force: true }),
    build: () => ({ ...addCosts(peer.commands.map((command) => runTimed(command, home))), answer: null }),
  };
}

/** Files of a site, and their bytes. */
export function weighSite(site: string): { readonly files: number; readonly bytes: number } {
  const files = listFiles(site);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0),
  };
}
