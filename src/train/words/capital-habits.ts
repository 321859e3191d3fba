import { tokensOf } from '../../annotate/tagger/words/tokenize.ts';
import { hasCapital, MATTER, matterOf, spellingOf } from '../../annotate/tagger/words/word-form.ts';

/** Shares of capitals from which the next habit begins. */
const STEPS = [0.02, 0.1, 0.3, 0.6, 0.85, 0.98];
/** Fewer occurrences say nothing. */
const FEWEST = 3;
const FEWEST_WORDS = 4;
/** After these a word has a capital for another reason. */
const OPENS = /^[.?!:"“‘'(-]/;

interface Counts {
  capital: number;
  small: number;
}

/** Counts, inside the sentences of texts, how often each word has a capital; lines of capitals are left out. */
export class CapitalHabits {
  readonly #counts = new Map<string, Counts>();

  add(paragraph: string): void {
    const spans = tokensOf(paragraph, { start: 0, end: paragraph.length });
    const tokens = spans.map(({ start, end }) => paragraph.slice(start, end));
    const words = tokens.filter((token) => matterOf(token) === MATTER.word);
    const capitals = words.filter((word) => hasCapital(word)).length;
    if (words.length < FEWEST_WORDS || capitals > words.length / 2) return;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (matterOf(token) !== MATTER.word || OPENS.test(tokens[i - 1]!)) continue;
      const spelling = spellingOf(token);
      const counts = this.#counts.get(spelling) ?? { capital: 0, small: 0 };
      this.#counts.set(spelling, counts);
      if (!hasCapital(token)) counts.small++;
      else counts.capital++;
    }
  }

  /** Habits of lower-case spellings: 1 is never a capital, 7 always. */
  list(): ReadonlyMap<string, number> {
    const habits = new Map<string, number>();
    for (const [word, { capital, small }] of this.#counts) {
      if (capital + small < FEWEST) continue;
      const share = capital / (capital + small);
      habits.set(word, 1 + STEPS.filter((step) => share >= step).length);
    }
    return habits;
  }
}
