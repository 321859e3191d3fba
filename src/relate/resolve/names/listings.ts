import { isOneSlip } from '../../../annotate/slip.ts';
import type { NameForm } from '../../../model/model.ts';
import type { NameEvidence } from '../../../model/name-account.ts';
import { NONE, type OutlineColumns } from '../../../outline/columns.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import type { GatheredNames, NameGroup } from './name-group.ts';
import { hasLegalForm } from './name-key.ts';

/** A name before the sign of a share. */
interface Listing {
  readonly group: NameGroup;
  readonly sign: string;
  /** Articles that have it so. */
  readonly articles: number;
  /** One of them has it with its legal form: there it is all of the company's name. */
  readonly isWhole: boolean;
}

interface Noted extends Listing {
  articles: number;
  isWhole: boolean;
}

/** A sign that a name stands before in so many times as many articles as before others is its usual one, whatever they are. */
export const SIGN_LEAD = 3;
/** A name with its legal form says so many times as surely whose sign it is. */
const WHOLE_COUNTS = 3;

/** The signs of shares that names of organisations stand before, `BAKER <BKO>`: evidence of which company is meant. */
export class ListingIndex {
  /** By group, the most frequent first; most names have none. */
  readonly #byGroup = new Map<number, Noted[]>();
  readonly #bySign = new Map<string, Listing[]>();
  /** By group and article; `null` where the article has several. */
  readonly #here = new Map<number, Map<number, string | null>>();
  readonly #gathered: GatheredNames;
  readonly #formOf: Uint32Array;
  readonly #forms: readonly NameForm[];

  /** @param forms by their numbers */
  constructor({ mentions, shareSigns }: OutlineColumns, forms: readonly NameForm[], gathered: GatheredNames) {
    this.#gathered = gathered;
    this.#formOf = mentions.forms;
    this.#forms = forms;
    const signs = listTexts(shareSigns);
    if (signs.length === 0) return;
    for (let article = 0; article + 1 < mentions.bounds.length; article++)
      for (let at = mentions.bounds[article]!; at < mentions.bounds[article + 1]!; at++) {
        const sign = mentions.shareSigns[at]!;
        if (sign !== NONE) this.#note(at, article, signs[sign]!);
      }
    for (const listings of this.#byGroup.values()) listings.sort(compareListings);
  }

  /** Names by the signs that they stand before, in the order of their first mentions. */
  get bySign(): ReadonlyMap<string, readonly Listing[]> {
    return this.#bySign;
  }

  /** The signs that a name stands before, the most frequent first. */
  signsOf({ index }: NameGroup): readonly Listing[] {
    return this.#byGroup.get(index) ?? [];
  }

  /** The sign that a name stands before in an article; `null` where there is none, or several. */
  signIn({ index }: NameGroup, article: number): string | null {
    return this.#here.get(index)?.get(article) ?? null;
  }

  /** The sign that a name stands before in most of the articles where it has one. */
  usualSignOf(group: NameGroup): string | null {
    const [first, ...others] = this.signsOf(group);
    if (first === undefined) return null;
    return countListed(others) < first.articles ? first.sign : null;
  }

  /** Whether several companies are called by a name: it stands before signs of theirs, and before none far more often. */
  isShared(group: NameGroup): boolean {
    const [first, ...others] = this.signsOf(group);
    if (first === undefined || others.length === 0) return false;
    const usual = this.bearerOf(first.sign);
    const strange = others.filter(({ sign }) => ![usual, null].includes(this.bearerOf(sign)));
    return first.articles < SIGN_LEAD * countListed(strange);
  }

  /** The name whose company a sign is of: it stands before it most often, a name with its legal form before others. */
  bearerOf(sign: string): NameGroup | null {
    const may = (this.#bySign.get(sign) ?? []).filter(
      ({ group, isWhole }) => !group.vague && (isWhole || this.usualSignOf(group) === sign),
    );
    return may.sort((a, b) => weigh(b) - weigh(a) || compareListings(a, b))[0]?.group ?? null;
  }

  /**
   * Tells that two names are of two companies: where each has a sign, it is mostly another one, and of the same exchange. Signs
   * of two exchanges say nothing, `BP` and `BP.L`, and neither does one that is mistyped once.
   */
  tellApart(a: NameGroup, b: NameGroup): NameEvidence | null {
    const [one, other] = [this.usualSignOf(a), this.usualSignOf(b)];
    if (one === null || other === null || one === other || exchangeOf(one) !== exchangeOf(other)) return null;
    const isOnce = [a, b].some((group) => this.signsOf(group)[0]!.articles === 1);
    return isOnce && isOneSlip(one, other) ? null : { kind: 'two-listings', signs: [one, other] };
  }

  /** Whether an article has a name with its legal form. */
  isWholeIn({ index }: NameGroup, article: number): boolean {
    const { bounds, groupOf } = this.#gathered;
    for (let at = bounds[article]!; at < bounds[article + 1]!; at++)
      if (groupOf[at] === index && this.#isWhole(at)) return true;
    return false;
  }

  #isWhole(mention: number): boolean {
    const { name, text } = this.#forms[this.#formOf[mention]!]!;
    if (hasLegalForm(name)) return true;
    // The gazetteer's name for it has none: `Texaco Inc`.
    const { fixedName } = this.#gathered.groups[this.#gathered.groupOf[mention]!]!;
    return fixedName !== null && hasLegalForm(text);
  }

  #note(mention: number, article: number, sign: string): void {
    const group = this.#gathered.groups[this.#gathered.groupOf[mention]!]!;
    if (group.kind !== 'organisation' || group.split || group.sport !== null) return;
    const isWhole = this.#isWhole(mention);
    const here = this.#here.get(group.index) ?? new Map<number, string | null>();
    this.#here.set(group.index, here);
    const known = here.get(article);
    here.set(article, known === undefined || known === sign ? sign : null);
    const listings = this.#byGroup.get(group.index) ?? [];
    this.#byGroup.set(group.index, listings);
    const listing = listings.find((one) => one.sign === sign);
    if (listing !== undefined) {
      listing.isWhole ||= isWhole;
      if (known !== sign) listing.articles++;
      return;
    }
    const first: Noted = { group, sign, articles: 1, isWhole };
    listings.push(first);
    const names = this.#bySign.get(sign);
    if (names === undefined) this.#bySign.set(sign, [first]);
    else names.push(first);
  }
}

/** In how many articles names stand before signs. */
export function countListed(listings: readonly { readonly articles: number }[]): number {
  return listings.reduce((sum, { articles }) => sum + articles, 0);
}

function weigh({ articles, isWhole }: Listing): number {
  return articles * (isWhole ? WHOLE_COUNTS : 1);
}

function compareListings(a: Listing, b: Listing): number {
  return (
    b.articles - a.articles ||
    b.group.words.length - a.group.words.length ||
    a.group.index - b.group.index ||
    (a.sign < b.sign ? -1 : 1)
  );
}

/** The exchange that a sign says it is of: `.L` of `BP.L`, `NYSE` of `NYSE:DE`; none of `BP`, which is of the one that an archive mostly writes of. */
export function exchangeOf(sign: string): string {
  const [colon, dot] = [sign.indexOf(':'), sign.lastIndexOf('.')];
  return colon >= 0 ? sign.slice(0, colon) : dot < 0 ? '' : sign.slice(dot);
}
