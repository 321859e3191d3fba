import { partLines } from '../sections/part-lines.ts';
import type { SourceFile } from '../sections/section.ts';
import type { FileParts } from './format.ts';
import { FORMATS, type KnownFormat, type KnownWholeFormat } from './formats.ts';

interface SplitFile extends FileParts {
  /** What reads the sections; `null` where each is to be told by its text. */
  readonly format: KnownWholeFormat | null;
}

/** Parts a file's text into its articles, as the first format does that knows how. */
export function splitFile(text: string, file: SourceFile): SplitFile {
  const formats: readonly KnownFormat[] = FORMATS;
  for (const format of formats) {
    const parts = format.split?.(text, file) ?? null;
    if (parts !== null && parts.sections.length > 0)
      return { ...parts, format: format.whole ? format : null };
  }
  return { sections: partLines(text.split('\n'), [], file), format: null };
}
