import type { Description } from '../../../model/model.ts';
import { listWords } from '../../../tools/text/word-set.ts';
import { headOf, quote, type Said } from './said.ts';

/** Of an organisation in more articles than this, two must agree: one of them may mean something else by the name… */
const MANY_ARTICLES = 100;
/** …and of whose it is sooner: whom `a unit of` is said of is less sure. */
const MANY_OF_UNITS = 50;

/** Heads that say the same. */
const SAME_KIND: ReadonlyMap<string, string> = new Map(
  [
    'company firm giant group concern corporation conglomerate',
    'maker manufacturer producer',
    'unit subsidiary affiliate arm division',
    'brokerage broker house',
    'association organisation organization body',
    'union confederation federation',
    'bank lender',
    'newspaper daily weekly',
  ].flatMap((line) => {
    const heads = listWords(line);
    return heads.map((head) => [head, heads[0]!] as const);
  }),
);

/** A description, taken apart. */
interface Parts {
  readonly said: Said;
  readonly kind: string;
  readonly words: readonly string[];
}

/** Words that descriptions of quite other organisations share. */
const COMMON = /^(?:of|the|and|an?|in|largest|biggest|inc|corp|co|ltd)$/;

/**
 * Organisations are seldom described twice in the same words: of these the description with which most articles agree
 * in what it is (`world's largest oil company`, `oil giant`), one of them being enough where the name is rare.
 *
 * @param said in one language
 */
export function chooseOfOrganisation(
  said: readonly Said[],
  name: string,
  articles: number,
): readonly Description[] {
  // `unit of Bell Canada Enterprises` is not itself.
  const own = name.toLowerCase();
  const parts = said.filter(({ text }) => !text.toLowerCase().includes(own)).map(takeApart);
  let [best, most] = [null as Parts | null, 0];
  for (const one of parts) {
    const agreeing = parts.filter((other) => agree(one, other));
    const support = new Set(agreeing.map((other) => other.said.row)).size;
    const exact = parts.filter((other) => other.said.key === one.said.key).length;
    // Articles count most, then how many say it just so, then how much is said.
    const score = support * 10_000 + exact * 100 + Math.min(one.words.length, 99);
    if (score > most || (score === most && one.said.key < best!.said.key)) [best, most] = [one, score];
  }
  const fewest = articles > (best?.kind === 'unit' ? MANY_OF_UNITS : MANY_ARTICLES) ? 2 : 1;
  return best === null || most < fewest * 10_000 ? [] : [quote(said, best.said.key, null)];
}

function takeApart(said: Said): Parts {
  const before = said.key.split(' of ', 1)[0]!;
  const head = headOf(before, said.language);
  const words = listWords(said.key).filter((word) => word !== head && !COMMON.test(word));
  return { said, kind: SAME_KIND.get(head) ?? head, words };
}

function agree(one: Parts, other: Parts): boolean {
  if (one.said.key === other.said.key) return true;
  return one.words.some((word) => other.words.includes(word));
}
