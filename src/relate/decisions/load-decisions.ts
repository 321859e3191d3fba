import type { Problem } from '../../model/model.ts';
import { readOwnFile } from '../../tools/disk/own-file.ts';
import { trimEndOf } from '../../tools/text/cut.ts';
import { type Decisions, NO_DECISIONS } from './decisions.ts';
import { readDecisions } from './read-decisions.ts';

/** The archive's own decisions on its entities, beside its articles. */
const DECISIONS_FILE = 'entities.yaml';
/** Some thirty thousand lines, in bytes. */
const LARGEST = 2_000_000;

/** Reads the decisions of a folder of articles; none where it has no `entities.yaml`. */
export function loadDecisions(folder: string): {
  readonly decisions: Decisions;
  readonly problems: readonly Problem[];
} {
  const path = `${trimEndOf(folder, /[\\/]/).replaceAll('\\', '/')}/${DECISIONS_FILE}`;
  const file = readOwnFile(folder, DECISIONS_FILE, path, LARGEST);
  if (file.kind === 'text') return readDecisions(file.text, path);
  return { decisions: NO_DECISIONS, problems: file.kind === 'refused' ? [file.problem] : [] };
}
