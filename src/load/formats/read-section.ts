import type { Draft } from '../draft.ts';
import type { Section } from '../sections/section.ts';
import { FORMATS, type FormatName } from './formats.ts';
import { takeOutUnshown } from './unshown.ts';

/** An article, and the format that it was read in. */
export interface FormattedDraft extends Draft {
  readonly format: FormatName;
}

/** Reads a section in the first format that recognises it. */
export function readSection(section: Section): FormattedDraft {
  const shown = takeOutUnshown(section);
  for (const { name, read } of FORMATS) {
    const draft = read(shown.section);
    if (draft) return { ...draft, format: name, problems: [...draft.problems, ...shown.problems] };
  }
  throw new Error(`no format reads ${section.file.path}`);
}
