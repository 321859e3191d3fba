import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../model/model.ts';
import { problemAt } from '../model/problem.ts';
import { holds } from '../tools/disk/disk-path.ts';
import { followLinks } from '../tools/disk/follow-links.ts';

/** Why code that lies in the project is not run. */
type CodeRefusal = 'among-articles' | 'open-to-others';

/** Bit of a file's mode: everybody may write. */
const EVERYBODY = 0o002;

/**
 * Code of the project is run only where it can have come from nobody but whoever keeps the project: not where the
 * project, or what it links to, lies among the articles, and not from a folder in which everybody may write.
 *
 * @param path of the code, a file or a folder that is there
 * @param project the root of the project
 * @param articles the folder of the articles; `null` where single files are looked at
 * @returns `null` where it may be run
 */
export function refuseCode(path: string, project: string, articles: string | null): CodeRefusal | null {
  const real = followLinks(path);
  const home = followLinks(project);
  const among = articles === null ? null : followLinks(articles);
  if (among !== null && (holds(among, home) || holds(among, real))) return 'among-articles';
  return [home, dirname(real), real].some(isOpenToAll) ? 'open-to-others' : null;
}

const REASONS = {
  'among-articles': {
    message: 'Code that lies among the articles is not run.',
    hint: 'Keep the articles in a folder of their own.',
  },
  'open-to-others': {
    message: 'Code that everybody may change is not run.',
    hint: 'Take the right to write from others: chmod o-w, for the folder, too.',
  },
} as const satisfies Record<CodeRefusal, Pick<Problem, 'message' | 'hint'>>;

/** @param path of the code, as it is shown */
export function reportCodeNotRun(path: string, refusal: CodeRefusal): Problem {
  const { message, hint } = REASONS[refusal];
  return problemAt({ path, line: 1, column: 1 }, 'warning', 'settings/not-run', message, hint);
}

function isOpenToAll(path: string): boolean {
  // Windows has other rights, and says nothing of them here.
  return process.getuid !== undefined && (statSync(path).mode & EVERYBODY) !== 0;
}
