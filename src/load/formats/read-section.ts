import type { Draft } from '../draft.ts';
import type { FileSection } from '../sections/section.ts';
import { FORMATS, type KnownFormat, type KnownWholeFormat } from './formats.ts';
import { takeOutUnshown } from './unshown.ts';

/** An article, and the format that it was read in. */
export interface FormattedDraft extends Draft {
  readonly format: KnownFormat['name'];
}

/**
 * Reads a section in the first format that recognises it.
 * @param own the format whose sections these are, where they are of one
 */
export function readSection(section: FileSection, own: KnownWholeFormat | null): FormattedDraft {
  return own === null ? readText(section) : { ...own.read(section), format: own.name };
}

function readText(section: FileSection): FormattedDraft {
  const shown = takeOutUnshown(section);
  const formats: readonly KnownFormat[] = FORMATS;
  for (const { name, whole, read } of formats) {
    const draft = whole ? null : read(shown.section);
    if (draft) return { ...draft, format: name, problems: [...draft.problems, ...shown.problems] };
  }
  throw new Error(`no format reads ${section.file.path}`);
}
