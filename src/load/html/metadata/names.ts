/** Lists of names as metadata has them: `By Jane Doe and John Roe`, `Niger; ECOWAS`. */
import { tidyText } from '../dom.ts';

const NO_NAME =
  /^(?:https?:|www\.|@|\/)|^(?:admin|administrator|editor|staff|webmaster|unknown|null|undefined)$/i;
const LONGEST_NAME = 80;
const MOST_TAGS = 50;

/** Names of authors, each once. Addresses and accounts are no names. */
export function listNames(values: readonly (string | null)[]): readonly string[] {
  const names = values.flatMap((value) => (value ?? '').split(/\s*(?:[,;|]|\s(?:and|&)\s)\s*/i));
  return listOnce(names.map((name) => name.replace(/^(?:written )?by:?\s+/i, ''))).filter(
    (name) => !NO_NAME.test(name) && name.length <= LONGEST_NAME,
  );
}

/** Tags that stand one in a value or several, parted by commas, semicolons or bars; each once. */
export function splitTags(values: readonly (string | null)[]): readonly string[] {
  const tags = values.flatMap((value) => (value ?? '').split(/[,;|]/));
  return listOnce(tags)
    .filter((tag) => tag.length <= LONGEST_NAME)
    .slice(0, MOST_TAGS);
}

function listOnce(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => tidyText(value) ?? []))];
}
