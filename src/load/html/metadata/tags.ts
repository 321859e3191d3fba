import { tidyText } from '../dom.ts';

const LONGEST_TAG = 80;
const MOST_TAGS = 50;

/** Tags that stand one in a value or several, parted by commas, semicolons or bars; each once. */
export function splitTags(values: readonly (string | null)[]): readonly string[] {
  const tags = values.flatMap((value) => (value ?? '').split(/[,;|]/));
  return listOnce(tags)
    .filter((tag) => tag.length <= LONGEST_TAG)
    .slice(0, MOST_TAGS);
}

function listOnce(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => tidyText(value) ?? []))];
}
