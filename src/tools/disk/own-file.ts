import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../model/model.ts';
import { problemAt } from '../../model/problem.ts';
import { holds } from './disk-path.ts';
import { readBytes } from './read-bytes.ts';
import { describeSystemError } from './system-error.ts';

/** Settings and decisions that lie among the articles: what they say, or why they are not read. */
type OwnFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly problem: Problem };

type Reason = Pick<Problem, 'rule' | 'message' | 'hint'>;

const OUTSIDE: Reason = {
  rule: 'file/outside',
  message: 'this link leads out of the folder and was not followed.',
  hint: 'Copy the file into the folder.',
};

const NO_FILE: Reason = {
  rule: 'file/unsupported',
  message: 'this is no file, and was not read.',
  hint: 'Remove it from the folder, or make a file of it.',
};

/**
 * Reads a file of Dateline's own at the root of an article folder. It comes from whoever made the archive, as the
 * articles do: so it passes the same gate. Nothing outside the folder is read, nothing is waited for, and there is an
 * end to how much is read.
 *
 * @param path as problems name it
 * @param largest in bytes
 */
export function readOwnFile(folder: string, name: string, path: string, largest: number): OwnFile {
  const refuse = ({ rule, message, hint }: Reason): OwnFile => ({
    kind: 'refused',
    problem: problemAt({ path, line: 1, column: 1 }, 'warning', rule, message, hint),
  });
  const given = join(folder, name);
  try {
    if (lstatSync(given, { throwIfNoEntry: false }) === undefined) return { kind: 'none' };
    const real = realpathSync(given);
    if (!holds(realpathSync(folder), real)) return refuse(OUTSIDE);
    const bytes = readBytes(real, largest);
    if (bytes === 'no-file') return refuse(NO_FILE);
    if (bytes !== 'too-large') return { kind: 'text', text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
    const message = `this file is larger than ${largest / 1000} kB, and was not read.`;
    return refuse({ rule: 'file/too-large', message, hint: 'Leave out what is not needed.' });
  } catch (error) {
    const message = `this file cannot be read: ${describeSystemError(error)}.`;
    return refuse({ rule: 'file/unreadable', message, hint: 'Give yourself the right to read it.' });
  }
}
