import { partLines } from '../sections/part-lines.ts';
import type { SourceFile } from '../sections/section.ts';
import type { FileParts, Format } from './format.ts';
import { FORMATS } from './formats.ts';

/** Parts a file's text into its articles, as the first format does that knows how. */
export function splitFile(text: string, file: SourceFile): FileParts {
  const formats: readonly Format[] = FORMATS;
  for (const { split } of formats) {
    const parts = split?.(text, file) ?? null;
    if (parts !== null && parts.sections.length > 0) return parts;
  }
  return { sections: partLines(text.split('\n'), [], file) };
}
