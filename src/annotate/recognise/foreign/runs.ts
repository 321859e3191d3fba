import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import { COMPANY_TAILS } from '../../../knowledge/organisations/legal-forms.ts';
import { PERSON_PARTICLES } from '../../../knowledge/people/particles.ts';
import { isCapital, type Token } from '../../../tools/text/tokens.ts';
import { NAME_ENDINGS, ORGANISATION_HEADS, ORGANISATION_TAILS, PLACE_HEADS_OF } from '../cues.ts';

/** In tokens; longer ones are lists or shouting. */
const LONGEST_RUN = 30;
const INITIAL = /^\p{Lu}$/u;

/** Words that follow `and` in names of companies: `Dillon Read and Co Inc`. */
const AFTER_AND = new Set(['co', 'sons', 'brothers', 'bros', 'company', 'associates', 'partners']);

/**
 * Index after the run of capitalised words that begins at `from`, with the small words, hyphens, initials and
 * ampersands that belong inside names.
 *
 * @example `Ministry of Health and Population`, `Ursula von der Leyen`, `J. K. Rowling`, `Guinea-Bissau`
 */
export function endRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to - from < LONGEST_RUN) {
    const token = tokens[to];
    const next = tokens[to + 1];
    if (token === undefined) return to;
    if (isCapital(token) && token.spaced) to++;
    else if (
      token.text === '.' &&
      !token.spaced &&
      INITIAL.test(tokens[to - 1]?.text ?? '') &&
      isCapital(next)
    )
      to += 2;
    else if ((token.text === '-' || token.text === '–') && !token.spaced && joinsName(tokens, to, from))
      to += 2;
    else if (token.text === '&' && isCapital(next)) to += 2;
    else if (token.text === '.' && ['st', 'mt', 'ft'].includes(tokens[to - 1]?.key ?? '') && isCapital(next))
      to += 2;
    else if (token.text === ',' && next !== undefined && COMPANY_TAILS.has(next.key) && isCapital(next))
      to += 2;
    else if (token.shape === 'lower' && token.spaced) {
      const joined = skipJoiner(tokens, to, from);
      if (joined === null) return to;
      to = joined + 1;
    } else if (
      token.shape === 'number' &&
      token.spaced &&
      token.text.length < 3 &&
      isCapital(next) &&
      next.spaced
    )
      to += 2;
    else return to;
  }
  return to;
}

/** `Telephone and Telegraph Co`, `Defence and Security Forces`: words of the language on both sides, then a form. */
function joinsCompany(tokens: readonly Token[], and: number): boolean {
  const [left, right, form] = [tokens[and - 1], tokens[and + 1], tokens[and + 2]];
  if (!isCapital(left) || !isCapital(right)) return false;
  if (AFTER_AND.has(right.key)) return true;
  const formed = isCapital(form) && form.spaced && ORGANISATION_TAILS.has(form.key);
  return formed && isCommonWord(left.key) && isCommonWord(right.key);
}

/** Whether a hyphen is followed by the second half of a name, `Oyun-Erdene`, `Ing-wen`. */
function joinsName(tokens: readonly Token[], hyphen: number, first: number): boolean {
  const [left, right] = [tokens[hyphen - 1], tokens[hyphen + 1]];
  if (left === undefined || right === undefined || right.spaced) return false;
  if (right.shape === 'capitalised' || right.shape === 'upper') return left.text.length > 1;
  // `Prayut Chan-o-cha`: the word before is capitalised, or itself joined by a hyphen.
  const joined = left.shape === 'capitalised' || (left.shape === 'lower' && !left.spaced);
  const inName = hyphen - first > 1 && joined && right.shape === 'lower';
  return (
    inName &&
    !(left.spaced && isCommonWord(left.key)) &&
    (NAME_ENDINGS.has(right.key) || !isCommonWord(right.key))
  );
}

/** Index after small words that lead on to a capital, `of the …`; `null` where they do not. */
function skipJoiner(tokens: readonly Token[], at: number, first: number): number | null {
  const word = tokens[at]?.text;
  const heads = tokens.slice(first, at).some(({ key }) => ORGANISATION_HEADS.has(key));
  const before = tokens[at - 1]?.key ?? '';
  let next = at + 1;
  if (word === 'of' || word === 'for') {
    if (!(heads || (word === 'of' && PLACE_HEADS_OF.has(before)))) return null;
    if (tokens[next]?.text === 'the') next++;
  } else if (word === 'and') {
    const listed = tokens.slice(first, at).some(({ text }) => text === 'of' || text === 'for');
    if (!(heads && listed) && !joinsCompany(tokens, at)) return null;
  } else if (word === undefined || !PERSON_PARTICLES.has(word)) return null;
  for (let steps = 0; steps < 2 && PERSON_PARTICLES.has(tokens[next]?.text ?? ''); steps++) next++;
  // `Abdel Fattah al-Burhan`
  if (
    tokens[next]?.text === '-' &&
    !tokens[next]?.spaced &&
    PERSON_PARTICLES.has(tokens[next - 1]?.text ?? '')
  ) {
    return isCapital(tokens[next + 1]) && !tokens[next + 1]?.spaced ? next + 1 : null;
  }
  return isCapital(tokens[next]) && tokens[next]?.spaced ? next : null;
}
