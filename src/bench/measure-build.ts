import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Seconds } from '../model/stages.ts';
import { PROJECT } from '../tools/disk/project.ts';

export interface Measured {
  /** Articles in the archive. */
  readonly size: number;
  readonly pages: number;
  readonly seconds: Seconds;
  readonly peakMemoryMB: number;
  /** Total seconds of a second build, with nothing changed. */
  readonly again: number;
}

/** Of what `--json` says. */
interface Answer extends Omit<Measured, 'size' | 'again'> {
  readonly articles: number;
  readonly written: number;
  readonly unchanged: number;
}

/**
 * Builds an archive twice, each time in a process of its own.
 *
 * @param home where output and cache go
 */
export function measureBuild(articles: string, home: string): Measured {
  const first = measureRun(articles, home);
  const { pages, seconds, peakMemoryMB } = first;
  return {
    size: first.articles,
    pages,
    seconds,
    peakMemoryMB,
    again: measureRun(articles, home).seconds.total,
  };
}

/** Builds as a user does; the cache and the site are in `home`. */
export function measureRun(articles: string, home: string): Answer {
  const places = ['--output', join(home, 'site'), '--cache', join(home, 'cache')];
  const args = ['run', '--silent', 'build', '--', articles, ...places, '--json', '--quiet'];
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: PROJECT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`a build of ${articles} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as Answer;
}
