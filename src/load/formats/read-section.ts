import type { Draft } from '../draft.ts';
import type { FileSection } from '../sections/section.ts';
import { FORMATS, type KnownFormat } from './formats.ts';
import { takeOutUnshown } from './unshown.ts';

/** An article, and the format that it was read in. */
export interface FormattedDraft extends Draft {
  readonly format: KnownFormat['name'];
}

/**
 * Reads a section in the first format that recognises it.
 * @param own the format whose sections these are, where they are of one
 */
export function readSection(section: FileSection, own: KnownFormat | null): FormattedDraft {
  const draft = own?.read(section) ?? null;
  return own !== null && draft !== null ? { ...draft, format: own.name } : readText(section);
}

function readText(section: FileSection): FormattedDraft {
  const shown = takeOutUnshown(section);
  const formats: readonly KnownFormat[] = FORMATS;
  for (const { name, whole, read } of formats) {
    const draft = whole === true ? null : read(shown.section);
    if (draft) return { ...draft, format: name, problems: [...draft.problems, ...shown.problems] };
  }
  throw new Error(`no format reads ${section.file.path}`);
}
