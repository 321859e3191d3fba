import type { EntityKind } from '../../model.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { loadGazetteer, matchKnown } from '../gazetteer/gazetteer.ts';
import { isCapital, type Token } from '../tokens.ts';
import type { Candidate } from './candidate.ts';
import { NEVER, ORGANISATION_TAILS, PERSON_PARTICLES, TITLES } from './cues.ts';

/** Longest name that is looked for again, in tokens. */
const LONGEST = 8;

/** The names of one article, for finding their short forms and their forms in capitals. */
export interface Lexicon {
  readonly add: (tokens: readonly Token[], candidate: Candidate) => void;
  readonly addForm: (tokens: readonly Token[], kind: EntityKind, weight: number) => void;
  /** The longest known form that begins at a token and ends before `limit`. */
  readonly match: (
    tokens: readonly Token[],
    from: number,
    limit: number,
  ) => { kind: EntityKind; to: number } | null;
}

const WEIGHT = { whole: 4, surname: 2, part: 1 } as const;
const KINDS = ['person', 'organisation', 'place'] as const;

function keyOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}

/** An empty lexicon for one article. */
export function newLexicon(): Lexicon {
  const votes = new Map<string, Record<EntityKind, number>>();
  const firsts = new Set<string>();
  const { givenNames } = loadGazetteer();

  const addForm = (tokens: readonly Token[], kind: EntityKind, weight: number): void => {
    const first = tokens[0]?.key;
    if (first === undefined || tokens.length > LONGEST || first.length < 2 || NEVER.has(keyOf(tokens)))
      return;
    const key = keyOf(tokens);
    const vote = votes.get(key) ?? { person: 0, place: 0, organisation: 0 };
    vote[kind] += weight;
    votes.set(key, vote);
    firsts.add(first);
  };

  const addShort = (tokens: readonly Token[], kind: EntityKind, weight: number): void => {
    const [first] = tokens;
    if (first === undefined || !isCapital(first)) return;
    const known = matchKnown(tokens, 0, tokens.length, false);
    if (known !== null && known.to === tokens.length) {
      const rival = !known.known.firm && first.shape !== 'upper';
      if (kind !== 'person' || !rival) return;
    }
    const lone = tokens.length === 1;
    if (
      lone &&
      (TITLES.has(first.key) || ORGANISATION_TAILS.has(first.key) || PERSON_PARTICLES.has(first.key))
    )
      return;
    addForm(tokens, kind, weight);
  };

  return {
    addForm,
    add: (all, { from, to, kind, known, sure }) => {
      if (known?.form === 'demonym') return;
      const tokens = all.slice(from, to);
      addForm(tokens, kind, sure && known?.firm !== false ? WEIGHT.whole : WEIGHT.part);
      if (!sure || known !== null || tokens.length < 2) return;
      if (kind === 'person') {
        addShort(tokens.slice(-1), kind, WEIGHT.surname);
        if (tokens.length > 2) addShort(tokens.slice(-2), kind, WEIGHT.part);
        if (PERSON_PARTICLES.has(tokens.at(-2)?.key ?? '')) addShort(tokens.slice(-2), kind, WEIGHT.surname);
        if (!givenNames.has(tokens[0]?.key ?? '')) addShort(tokens.slice(0, 1), kind, WEIGHT.part);
      } else if (kind === 'organisation') {
        let end = tokens.length;
        while (end > 1 && (ORGANISATION_TAILS.has(tokens[end - 1]?.key ?? '') || !isCapital(tokens[end - 1])))
          end--;
        const short = tokens.slice(0, end);
        const plain = short.length === 1 && isCommonWord(short[0]?.key ?? '');
        if (end < tokens.length && !plain) addShort(short, kind, WEIGHT.part);
      }
    },
    match: (tokens, from, limit) => {
      if (!firsts.has(tokens[from]?.key ?? '')) return null;
      for (let to = Math.min(limit, from + LONGEST); to > from; to--) {
        const vote = votes.get(keyOf(tokens.slice(from, to)));
        if (vote === undefined) continue;
        const kind = KINDS.reduce((best, next) => (vote[next] > vote[best] ? next : best));
        return { kind, to };
      }
      return null;
    },
  };
}
