/** Who wrote a letter to a paper: it is addressed above its text, and signed below. */
import { isPersonName, isShoutedName } from '../person-name.ts';
import { isAuthorLine } from '../sections/author-line.ts';

const ADDRESSED =
  /^\W{0,3}(?:to the editor|editor[:,]|dear (?:sir|editor|madam)|sirs?[,.;:—–-]|madam[,.]|mr\.? editor|sehr geehrte|(?:monsieur|messieurs)[, ]|monsieur le rédacteur|señor (?:director|redactor)|sr\.? director|senhor (?:director|diretor|redactor|redator)|egregio direttore|caro direttore|geachte redactie|szanowna redakcjo|уважаемая редакция)/iu;
/** `J. R. Corrigan` */
const INITIALS = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+$/u;
const MOST_BELOW = 3;
const LONGEST = 60;

/** @param lines of the text alone */
export function readLetterWriter(lines: readonly string[]): string | null {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (!ADDRESSED.test(filled[0]?.slice(0, 80) ?? '')) return null;
  const signed = filled
    .slice(1)
    .slice(-MOST_BELOW)
    .toReversed()
    .filter((line) => line.length <= LONGEST && !/\d/.test(line))
    .map(
      (line) =>
        line
          .split(',', 1)[0]
          ?.replace(/^[—–-]{1,2}\s?|\.$/g, '')
          .trim() ?? '',
    );
  return (
    signed.find(
      (name) => INITIALS.test(name) || [isPersonName, isShoutedName, isAuthorLine].some((is) => is(name)),
    ) ?? null
  );
}
