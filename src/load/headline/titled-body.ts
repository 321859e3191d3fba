import { parseBody } from '../body/body.ts';
import type { Draft } from '../draft.ts';
import type { FileSection } from '../sections/section.ts';
import { takeTitle } from './take-title.ts';

/** The body of a text that states nothing about itself, and its title line. */
export function readTitledBody(
  section: FileSection,
  lines: readonly string[],
): Pick<Draft, 'headline' | 'body'> {
  const { title, lines: rest } = takeTitle(lines, section.file.syntax);
  return { headline: title, body: parseBody(rest.join('\n'), section.file.syntax) };
}
