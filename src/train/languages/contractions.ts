import type { SetSentence } from '../training-set.ts';

const ARTICLES = { o: 'o', a: 'a', os: 'os', as: 'as' } as const;
const PREPOSITIONS: Readonly<Record<string, string>> = { de: 'd', em: 'n', por: 'pel' };

/** The word that Portuguese makes of two, `do` of `de o`; `null` where it leaves them as they are. */
function joinWords(first: string, second: string): string | null {
  if (!Object.hasOwn(ARTICLES, second)) return null;
  const stem = PREPOSITIONS[first];
  if (stem !== undefined) return stem + second;
  if (first !== 'a') return null;
  return second === 'a' ? 'à' : second === 'as' ? 'às' : `a${second}`;
}

/** A sentence of a set that takes contractions apart, as Portuguese is written: `do governo` for `de o governo`. */
export function contract({ t, y, sp }: SetSentence): SetSentence {
  const joined = { t: [] as string[], y: [] as string[], sp: [] as number[] };
  for (let i = 0; i < t.length; i++) {
    const next = y[i + 1];
    const isOneName = next === y[i] || (y[i] !== 'O' && next === `I${y[i]!.slice(1)}`);
    const one = isOneName && i + 1 < t.length ? joinWords(t[i]!, t[i + 1]!) : null;
    joined.t.push(one ?? t[i]!);
    joined.y.push(y[i]!);
    if (one !== null) i++;
    joined.sp.push(sp?.[i] ?? 1);
  }
  return joined;
}
