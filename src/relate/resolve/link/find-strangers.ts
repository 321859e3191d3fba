import { isOneSlip } from '../../../annotate/slip.ts';
import type { OutlineColumns } from '../../../outline/columns.ts';
import { listForms } from '../../../outline/read-outlines.ts';
import { includesSorted } from '../names/company.ts';
import { countListed, exchangeOf, type ListingIndex, SIGN_LEAD } from '../names/listings.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { hasLegalForm, keyOfName } from '../names/name-key.ts';

/** @param bearer the cluster that the name belongs to in an article otherwise */
type FindStranger = (article: number, bearer: number) => string | null;

/**
 * Finds the articles in which a word stands before the sign of another firm than the one that it belongs to otherwise:
 * `Merrill Corp <MRLL>` is not Merrill Lynch `<MER>`. Not where the article has a longer name of that one, nor where the
 * signs are alike, as a mistyped one is. That `ECOLAB <ECON>` is another than `<ECL>` takes another legal form, too.
 *
 * @returns of a name, the letters of the sign that it has as a stranger in an article; `null` where it has none
 */
export function findStrangers(
  outlines: OutlineColumns,
  { bounds, groupOf }: Pick<GatheredNames, 'bounds' | 'groupOf'>,
  namesOf: (cluster: number) => readonly NameGroup[],
  listings: ListingIndex,
): (group: NameGroup) => FindStranger | null {
  const forms = listForms(outlines);
  /** The legal forms that an article has a name with. */
  const legalFormsIn = (group: NameGroup, article: number): readonly string[] => {
    const found: string[] = [];
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++) {
      const name = groupOf[at] === group.index ? forms[outlines.mentions.forms[at]!]!.name : '';
      if (hasLegalForm(name)) found.push(keyOfName(name).split(' ').at(-1)!);
    }
    return found;
  };
  return (group) => {
    const own = group.words.length > 1 ? [] : listings.signsOf(group);
    if (own.length === 0) return null;
    return (article, bearer) => {
      const sign = listings.signIn(group, article);
      if (sign === null) return null;
      const names = namesOf(bearer);
      const known = names.flatMap((name) => listings.signsOf(name));
      const letters = lettersOf(sign);
      const same = known.filter((one) => lettersOf(one.sign) === letters);
      // Of another country's exchange, `MER.L`, a sign says nothing.
      const others = known.filter(
        (one) => lettersOf(one.sign) !== letters && isAmerican(one.sign) === isAmerican(sign),
      );
      if (others.length === 0 || countListed(others) < SIGN_LEAD * countListed(same)) return null;
      if (others.some((one) => areAlike(one.sign, sign))) return null;
      const longer = names.filter(({ words }) => words.length > 1);
      if (longer.some(({ articles }) => includesSorted(articles, article))) return null;
      if (longer.length > 0) return letters;
      const usual = new Set(
        [...group.articles]
          .filter((one) => listings.signIn(group, one) !== sign)
          .flatMap((one) => legalFormsIn(group, one)),
      );
      return usual.size > 0 && legalFormsIn(group, article).some((form) => !usual.has(form)) ? letters : null;
    };
  };
}

/** Whether two signs may be of one firm: of two classes of its shares, or mistyped. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  return one.startsWith(other) || other.startsWith(one) || isOneSlip(one, other);
}

/** Signs of New York's exchanges have none, or that of the over-the-counter market: `SFGI.O`. */
function isAmerican(sign: string): boolean {
  return ['', '.O', '.N', '.A'].includes(exchangeOf(sign));
}

/** The letters of a sign without its exchange. */
function lettersOf(sign: string): string {
  return sign.replace(/[.:].*/, '');
}
