import { LISTS } from './lists.ts';
import type { Runs } from './runs.ts';
import { CASING, type TokenTable } from './token-table.ts';
import { CAPITAL, MATTER, type WordForm } from './word-form.ts';

/**
 * What an article says of each of its words in other places (Ratinov and Roth 2009, “context aggregation”;
 * Krishnan and Manning 2006), by the number of the word's lower-case spelling.
 */
export interface Evidence {
  /** Times in small letters, and with a capital inside a sentence, up to 255. */
  readonly small: Uint8Array;
  readonly capital: Uint8Array;
  /** Bits of `SEEN`. */
  readonly seen: Uint8Array;
  /** The word before and after it in the longest run that it is part of. */
  readonly before: ReadonlyMap<number, WordForm>;
  readonly after: ReadonlyMap<number, WordForm>;
  /** The article is about sport: share of its words, in steps from 0 to 3. */
  readonly sport: number;
  /** How it is written: `U.S.` or `US`, straight or curly quotation marks; sets of articles that are marked by other rules differ in that. */
  readonly style: number;
}

export const SEEN = {
  afterTitle: 1,
  afterGivenName: 2,
  beforeSpeech: 4,
  beforeCompanyForm: 8,
  afterPlaceWord: 16,
  alone: 32,
  asAcronym: 64,
  beforeOrganisationWord: 128,
} as const;

const CURLY = new Set(['“', '”', '’', '‘', '’s']);
const SPEECH = new Set(
  'said says told added warned asked wrote thinks believes insisted argued explained noted'.split(' '),
);
const PLACE_WORDS = new Set(
  'in near outside around across from throughout inside northern southern eastern western central'.split(' '),
);
const SPORT_WORDS = new Set(
  'cup league match matches goal goals scored championship innings wicket wickets tournament semifinal semifinals quarterfinal final finals striker midfielder goalkeeper coach season team teams player players runs beat win wins points round batting bowling referee soccer football rugby cricket tennis basketball baseball hockey golf halftime standings seeded olympic medal draw fixtures'.split(
    ' ',
  ),
);

export function readEvidence(
  { forms, sentences }: TokenTable,
  { starts, ends }: Runs,
  words: number,
): Evidence {
  const small = new Uint8Array(words);
  const capital = new Uint8Array(words);
  const seen = new Uint8Array(words);
  const longest = new Uint8Array(words);
  const before = new Map<number, WordForm>();
  const after = new Map<number, WordForm>();
  let [sport, total, dotted, plain, curly] = [0, 0, 0, 0, 0];
  for (const { from, to, casing } of sentences) {
    for (let i = from; i < to; i++) {
      const form = forms[i]!;
      if (form.matter === MATTER.mark && CURLY.has(form.text)) curly = 1;
      if (form.matter !== MATTER.word) continue;
      if (form.text === 'U.S.' || form.text === 'U.N.') dotted = 1;
      else if (form.text === 'US' || form.text === 'UN' || form.text === 'UK') plain = 1;
      total++;
      const id = form.lowerId;
      if (SPORT_WORDS.has(form.text)) sport++;
      if (casing !== CASING.normal) continue;
      if (form.capital === CAPITAL.none) {
        if (small[id]! < 255) small[id]!++;
        continue;
      }
      if (i > from && forms[i - 1]!.matter !== MATTER.mark && capital[id]! < 255) capital[id]!++;
      if (starts[i]! < 0) continue;
      if (form.capital === CAPITAL.upper) seen[id]! |= SEEN.asAcronym;
      const length = ends[i]! - starts[i]!;
      if (length === 1) seen[id]! |= SEEN.alone;
      const previous = i > from ? forms[i - 1]! : null;
      const next = i + 1 < to ? forms[i + 1]! : null;
      if (previous !== null) {
        if (previous.lists & LISTS.title) seen[id]! |= SEEN.afterTitle;
        if (previous.lists & LISTS.given && previous.capital !== CAPITAL.none)
          seen[id]! |= SEEN.afterGivenName;
        if (PLACE_WORDS.has(previous.text)) seen[id]! |= SEEN.afterPlaceWord;
      }
      if (next !== null) {
        if (SPEECH.has(next.text)) seen[id]! |= SEEN.beforeSpeech;
        if (next.lists & LISTS.companyForm) seen[id]! |= SEEN.beforeCompanyForm;
        if (next.lists & LISTS.organisationWord && next.capital !== CAPITAL.none)
          seen[id]! |= SEEN.beforeOrganisationWord;
      }
      if (length > longest[id]! && length < 255) {
        longest[id] = length;
        if (i > starts[i]!) before.set(id, forms[i - 1]!);
        else before.delete(id);
        if (i + 1 < ends[i]!) after.set(id, forms[i + 1]!);
        else after.delete(id);
      }
    }
  }
  const share = total === 0 ? 0 : sport / total;
  return {
    small,
    capital,
    seen,
    before,
    after,
    sport: share > 0.03 ? 3 : share > 0.015 ? 2 : share > 0.005 ? 1 : 0,
    style: dotted + 2 * plain + 4 * curly,
  };
}
