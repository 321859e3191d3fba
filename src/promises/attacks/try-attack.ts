import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SRC } from '../../tools/disk/places.mjs';
import { type Attack, withFields } from './attack.ts';

/** What a build took, and what became of its articles. */
export interface Tried {
  readonly cpuSeconds: number;
  /** At most, for the whole program. */
  readonly megabytes: number;
  /** That were published. */
  readonly articles: number;
  readonly outcome: string;
  /** Why the site is not what it should be, however long it took; `null` where it is. */
  readonly fault: string | null;
}

/** Milliseconds, also of a busy machine: past these, whatever it will have taken is too much. */
const PATIENCE = 600_000;
const GOOD = 'good.md';
/** Rules of problems that an outcome names. */
const NAMED = 5;

/** The part of a build's answer that is looked at. */
interface Answer {
  readonly articles: number;
  readonly skipped: number;
  readonly problems: readonly { readonly path: string; readonly rule: string }[];
  readonly cpuSeconds: { readonly total: number };
  readonly peakMemoryMB: number;
  readonly writtenFiles: readonly string[];
}

/** Builds an archive of a good article and what the attack writes. */
export function tryAttack(home: string, { files }: Attack): Tried {
  const [folder = '', output = '', cache = ''] = ['articles', 'site', 'cache'].map((name) =>
    join(home, name),
  );
  const written = { [GOOD]: withFields('').replace('Storm', 'Calm'), ...files() };
  for (const [path, content] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const words = ['build', folder, '--output', output, '--cache', cache, '--json', '--jobs', '1'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(SRC, 'start.mjs'), ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  for (const place of [folder, output, cache]) rmSync(place, { recursive: true, force: true });
  if (status !== 0) {
    const fault =
      status === null ? 'it was not done after ten minutes' : `it ended with ${status}: ${stderr}`;
    return { cpuSeconds: 0, megabytes: 0, articles: 0, outcome: 'no site', fault };
  }
  return judgeAnswer(JSON.parse(stdout) as Answer);
}

function judgeAnswer({ articles, skipped, problems, writtenFiles, ...cost }: Answer): Tried {
  const rules = [...new Set(problems.map(({ rule }) => rule))];
  const failed = rules.find((rule) => rule.endsWith('/failed'));
  const isGoodThere = writtenFiles.includes('2023/08/04/calm.html');
  const fault = failed ?? (isGoodThere ? null : 'the article beside it is missing');
  return {
    cpuSeconds: cost.cpuSeconds.total,
    megabytes: cost.peakMemoryMB,
    articles,
    outcome: `${articles} articles, ${skipped} left out: ${rules.slice(0, NAMED).join(', ')}`,
    fault,
  };
}
