import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../model.ts';
import { type Decisions, NO_DECISIONS } from './decisions.ts';
import { readDecisions } from './read-decisions.ts';

/** The archive's own decisions on its entities, beside its articles. */
const DECISIONS_FILE = 'entities.yaml';

/** Reads the decisions of a folder of articles; none where it has no `entities.yaml`. */
export function loadDecisions(folder: string): {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
} {
  const path = `${folder.replace(/[\\/]+$/, '').replaceAll('\\', '/')}/${DECISIONS_FILE}`;
  let source: string;
  try {
    source = readFileSync(join(folder, DECISIONS_FILE), 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return { decisions: NO_DECISIONS, problems: [] };
    const message = `The decisions on entities cannot be read (${code}).`;
    const hint = 'Make it a file that you may read.';
    const problem: Problem = {
      path,
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'entities/unreadable',
      message,
      hint,
    };
    return { decisions: NO_DECISIONS, problems: [problem] };
  }
  return readDecisions(source, path);
}
