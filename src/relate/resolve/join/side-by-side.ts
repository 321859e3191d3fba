import { isCommonWord } from '../../../knowledge/gazetteer/common-words.ts';
import { findOrganisation } from '../../../knowledge/gazetteer/find-organisation.ts';
import type { ShortForm } from '../../../model/name-account.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { isAcronym } from '../names/acronym.ts';
import { includesSorted } from '../names/company.ts';
import { isMostlyBare } from '../names/mostly-bare.ts';
import type { NameGroup } from '../names/name-group.ts';
import { keyOfName, keyOfOrganisation } from '../names/name-key.ts';
import { isOrdinaryOrganisation } from '../names/ordinary-organisation.ts';
import { isContraction } from '../names/shortened/contraction.ts';
import type { JoinInput, JoinRow } from './join-step.ts';

/** In so many articles, at least, the two stand side by side… */
const FEWEST = 2;
/** …which are so large a share of those that have the short name… */
const SHARE = 1 / 2;
/** …a larger one where it is a word of English, and one of those that have the long name: `Federal` is beside the Federal Reserve by chance. */
const SHARE_OF_WORD = 3 / 5;
const SHARE_OF_LONG = 1 / 3;
/** Another long name that stands in so large a share of the same articles may be meant as well. */
const RIVAL = 1 / 2;
/** Shorter words are letters of too much. */
const SHORTEST = 3;

/** A long name, by all its groups, that stands beside a short one. */
interface Companion {
  readonly group: NameGroup;
  readonly as: ShortForm;
  /** Articles that have both. */
  readonly together: ReadonlySet<number>;
  readonly articles: number;
}

/**
 * An organisation's name of one word is the longer one that stands in most of its articles, where it is the beginning of
 * that, `Airbus` of Airbus Industrie, or made of the beginnings of its words, `Amex` of the American Stock Exchange; but
 * not where another such name stands in as many of them: `Baker`, of Baker International and Baker Hughes.
 */
export const SIDE_BY_SIDE = {
  step: 'side by side',
  asksEditor: false,
  *propose({ groups, company, entityOf }) {
    const isJoined = findJoined(groups, entityOf);
    for (const short of groups) {
      if (!isShort(short) || isJoined(short)) continue;
      const { others } = company.gather(short.articles, company.without([short.index]));
      const [best, next] = findCompanions(
        short,
        others.map((other) => groups[other]!),
        entityOf,
      );
      if (best === undefined) continue;
      const { group, as, together, articles } = best;
      const isRivalled = next !== undefined && next.together.size >= together.size * RIVAL;
      const isUsual = isCommonWord(short.plainKey)
        ? together.size >= Math.max(short.articleCount * SHARE_OF_WORD, articles * SHARE_OF_LONG)
        : together.size >= short.articleCount * SHARE;
      yield {
        a: short.index,
        b: group.index,
        sure: isUsual && !isRivalled,
        why: [
          { kind: 'short-form', as },
          { kind: 'side-by-side', articles: together.size, of: short.articleCount },
          ...(isRivalled ? [{ kind: 'several-in-full', count: 2 } as const] : []),
        ],
      };
    }
  },
} as const satisfies JoinRow;

function isShort(group: NameGroup): boolean {
  const { words, plainKey, articleCount } = group;
  if (!isOrdinaryOrganisation(group) || words.length > 1) return false;
  return plainKey.length >= SHORTEST && articleCount >= FEWEST && isMostlyBare(group);
}

/** What is one with another name already, as an acronym with what articles give it for, is nothing else. */
function findJoined(
  groups: readonly NameGroup[],
  entityOf: JoinInput['entityOf'],
): (group: NameGroup) => boolean {
  const names = new Map<number, number>();
  for (const { index } of groups) countIn(names, entityOf(index));
  return ({ index }) => names.get(entityOf(index))! > 1;
}

/** Long names beside a short one, those in most of its articles first. */
function findCompanions(
  short: NameGroup,
  others: readonly NameGroup[],
  entityOf: JoinInput['entityOf'],
): readonly Companion[] {
  const found = new Map<number, Companion & { readonly together: Set<number> }>();
  for (const group of others) {
    const as = compare(short, group);
    const entity = entityOf(group.index);
    if (as === null || entity === entityOf(short.index)) continue;
    const known = found.get(entity);
    const together = known?.together ?? new Set<number>();
    for (const article of short.articles) if (includesSorted(group.articles, article)) together.add(article);
    const articles = (known?.articles ?? 0) + group.articleCount;
    found.set(entity, { group: known?.group ?? group, as: known?.as ?? as, together, articles });
  }
  return [...found.values()]
    .filter(({ together }) => together.size >= FEWEST)
    .sort((a, b) => b.together.size - a.together.size || a.group.index - b.group.index);
}

/** In what one word is like a long name; `null` where it is in nothing. */
function compare({ plainKey: word, names }: NameGroup, long: NameGroup): ShortForm | null {
  const { plainKey, fixedName } = long;
  if (!isOrdinaryOrganisation(long)) return null;
  // `BHP Gold` is a unit of BHP.
  if (plainKey.startsWith(`${word} `)) return names.every(isAcronym) ? null : 'beginning';
  // `Department of Energy` as it is written.
  const isMade = long.names.some(
    (name) => name[0]?.toLowerCase() === word[0] && isContraction(word, keyOfName(name).split(' ')),
  );
  // GEC is not the General Electric that goes by GE.
  const isTaken = (): boolean =>
    fixedName !== null && findOrganisation(fixedName, keyOfOrganisation)?.acronym != null;
  return isMade && !isTaken() ? 'contraction' : null;
}
