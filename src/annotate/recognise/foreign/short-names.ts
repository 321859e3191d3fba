import { matchKnown } from '../../../knowledge/gazetteer/gazetteer.ts';
import { loadGivenNames } from '../../../knowledge/gazetteer/given-names.ts';
import { PERSON_PARTICLES } from '../../../knowledge/people/particles.ts';
import { TITLES } from '../../../knowledge/people/titles.ts';
import { isCapital, type Token } from '../../../tools/text/tokens.ts';
import { NO_NAMES, ORGANISATION_TAILS } from '../cues.ts';

/** Longest name that is looked for again, in tokens. */
const LONGEST = 8;

/** Names of the people in one article, for finding their short forms: `Bazoum` after `Mohamed Bazoum`. */
export class ShortNames {
  readonly #forms = new Set<string>();
  readonly #firsts = new Set<string>();

  #addForm(form: readonly Token[]): void {
    const first = form[0]?.key ?? '';
    if (form.length > LONGEST || first.length < 2 || NO_NAMES.has(keyOf(form))) return;
    this.#forms.add(keyOf(form));
    this.#firsts.add(first);
  }

  add(name: readonly Token[]): void {
    this.#addForm(name);
    if (name.length > 1) for (const part of partsOf(name)) this.#addForm(part);
  }

  /** End of the longest name that begins at a token and ends before `limit`; `null` where none does. */
  match(tokens: readonly Token[], from: number, limit: number): number | null {
    if (!this.#firsts.has(tokens[from]?.key ?? '')) return null;
    for (let to = Math.min(limit, from + LONGEST); to > from; to--)
      if (this.#forms.has(keyOf(tokens.slice(from, to)))) return to;
    return null;
  }
}

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

/** Whether a part of a person's name can stand for the person. */
function standsAlone(part: readonly Token[]): boolean {
  const [first] = part;
  if (first === undefined || !isCapital(first)) return false;
  const known = matchKnown(part, 0, part.length, false);
  if (known?.to === part.length && (known.known.firm || first.shape === 'upper')) return false;
  const isWord =
    TITLES.has(first.key) || ORGANISATION_TAILS.has(first.key) || PERSON_PARTICLES.has(first.key);
  return part.length > 1 || !isWord;
}

/** The parts of a person's name by which later sentences may go on. */
function partsOf(name: readonly Token[]): readonly (readonly Token[])[] {
  const parts = [name.slice(-1)];
  if (name.length > 2 || PERSON_PARTICLES.has(name.at(-2)?.key ?? '')) parts.push(name.slice(-2));
  if (!loadGivenNames().has(name[0]?.key ?? '')) parts.push(name.slice(0, 1));
  return parts.filter(standsAlone);
}
