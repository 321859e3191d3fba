import type { OutlineColumns } from '../../../outline/columns.ts';
import { listForms } from '../../../outline/read-outlines.ts';
import { isBareName } from '../names/bare-name.ts';
import { Buckets } from '../names/buckets.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { hasLegalForm, keyOfOrganisation } from '../names/name-key.ts';
import type { ShortFormLink } from './choose-bearer.ts';

/** A firm of two names without a legal form, which two people may be that some headline has beside each other, is in so many articles. */
const FEWEST_ARTICLES = 4;
/** UTF-16 units between its names: ` and `, ` & `. */
const GAPS: ReadonlySet<number> = new Set([5, 3]);

/** A firm, and the other of its names. */
interface Partner {
  readonly firm: NameGroup;
  readonly word: string;
}

/**
 * Finds the firm that a bare name is one half of, where its article has the other half beside it: `Wagner` and `Brown`,
 * who are nobody by themselves.
 */
export function indexPartners(
  outlines: OutlineColumns,
  { groups, bounds, groupOf }: Pick<GatheredNames, 'groups' | 'bounds' | 'groupOf'>,
): (group: NameGroup) => ((article: number) => ShortFormLink | null) | null {
  const partners = new Buckets<Partner>();
  for (const firm of groups) {
    const [first = '', and, second = ''] = firm.words;
    if (firm.kind !== 'organisation' || firm.words.length !== 3 || and !== 'and' || first === second)
      continue;
    if (firm.articleCount < FEWEST_ARTICLES && !firm.names.some(hasLegalForm)) continue;
    partners.add(first, { firm, word: second });
    partners.add(second, { firm, word: first });
  }
  const forms = listForms(outlines);
  const { forms: numbers, starts } = outlines.mentions;
  const wordOf = (group: NameGroup): string => keyOfOrganisation(group.names[0]!);
  const isBeside = (at: number): boolean =>
    GAPS.has(starts[at + 1]! - starts[at]! - forms[numbers[at]!]!.text.length);
  const isPartner = (mention: number, word: string): boolean => {
    const group = groups[groupOf[mention]!]!;
    return isBareName(group) && wordOf(group) === word;
  };
  return (group) => {
    const likely = partners.get(wordOf(group));
    if (likely.length === 0) return null;
    return (article) => {
      const [from, to] = [bounds[article]!, bounds[article + 1]!];
      for (let at = from; at < to; at++) {
        if (groupOf[at] !== group.index) continue;
        const found = likely.find(
          ({ word }) =>
            (at + 1 < to && isBeside(at) && isPartner(at + 1, word)) ||
            (at > from && isBeside(at - 1) && isPartner(at - 1, word)),
        );
        if (found === undefined) continue;
        const { index, articleCount } = found.firm;
        const why = [
          { kind: 'short-form', as: 'word' },
          { kind: 'near', articles: articleCount, days: null },
        ] as const;
        return { bearer: index, tell: () => ({ why, refused: [] }) };
      }
      return null;
    };
  };
}
