import type { EntityKind } from './model.ts';

/** The ways in which names are joined whatever article they stand in. */
export type JoinStep =
  | 'listings'
  | 'acronyms'
  | 'side by side'
  | 'variants'
  | 'partners'
  | 'beginnings'
  | 'introduced'
  | 'same articles'
  | 'kinds'
  | 'slips'
  | 'spellings'
  | 'initials'
  | 'short names'
  | 'bare spellings';

/** All that puts names together or keeps them apart. */
export type NamingStep =
  | JoinStep
  /** Short forms of a name that their own article has in full. */
  | 'articles'
  /** Mentions that are read as one name in whatever article they stand. */
  | 'reading'
  /** A full name that its article took for a slip of another. */
  | 'undone slips'
  /** Lines of `entities.yaml`. */
  | 'decisions'
  /** Surnames that stand alone, article by article. */
  | 'people'
  /** Short forms and acronyms of organisations, article by article. */
  | 'organisations'
  /** Bare names that nothing explains, sorted by their company. */
  | 'parts'
  /** Names that came to be headed alike. */
  | 'headings';

/** In what a short form is like the full name that it may stand for. */
export type ShortForm =
  | 'surname'
  /** What else a person is called, by articles that have both: `Mohamed Hamdan Dagalo, known as Hemedti`. */
  | 'alias'
  | 'middle name'
  | 'surname by sound'
  | 'given name'
  | 'acronym'
  | 'initials'
  | 'beginning'
  | 'end'
  /** Made of the beginnings of the name's words: `Amex`. */
  | 'contraction'
  /** A word that a person seemed to bear, and an organisation does. */
  | 'word';

/** How far those named beside two names are the same. */
export interface CommonCompany {
  /** Share of the weight of the smaller company, 0 to 1; rare names weigh more. */
  readonly share: number;
  /** The share from which it speaks for one entity; `null` where it can only speak against. */
  readonly least: number | null;
  /** Of those named with both, the one that says most; `null` where nobody is. */
  readonly closest: string | null;
  /** Both have enough company for its absence to say something. */
  readonly telling: boolean;
  /** The articles report on different games, or one on a game and the other not. */
  readonly otherField: boolean;
}

/** One thing that speaks for or against two names' being one: names and paths are as the archive has them. */
export type NameEvidence =
  /** Articles give one as the acronym of the other, so many times of those that they give it at all. */
  | { readonly kind: 'expansion'; readonly times: number; readonly of: number }
  | { readonly kind: 'alone'; readonly articles: number }
  /** The full name stands in so many of the articles that have the short form. */
  | { readonly kind: 'side-by-side'; readonly articles: number; readonly of: number }
  /** Articles say the long one once and then the short one which it holds: so many of those that have both. */
  | { readonly kind: 'introduced'; readonly articles: number; readonly of: number }
  /** Both stand before the sign that one company's shares are listed by: `BKO`. */
  | { readonly kind: 'listing'; readonly sign: string }
  /** Each mostly stands before a sign of its own. */
  | { readonly kind: 'two-listings'; readonly signs: readonly [string, string] }
  /** Neither is short for the other. */
  | { readonly kind: 'unlike' }
  | { readonly kind: 'two-kinds'; readonly kinds: readonly [EntityKind, EntityKind] }
  | { readonly kind: 'known-place' }
  | { readonly kind: 'letter' }
  | { readonly kind: 'known-word'; readonly word: string }
  /** They differ in nothing but small words (`and`, `of`, `Group`, `U.S.`), blanks, and words cut short. */
  | { readonly kind: 'small-words' }
  /** One has all words of the other, and more. */
  | { readonly kind: 'words-left-out' }
  /** Articles give one acronym for both, and they are alike but for misprints or the order of their words. */
  | { readonly kind: 'one-acronym'; readonly acronym: string }
  | { readonly kind: 'order' }
  | { readonly kind: 'nickname' }
  | { readonly kind: 'sound' }
  /** Middle names of those who share given name and surname; whether all of them, or the two, fit each other. */
  | { readonly kind: 'middle-names'; readonly all: readonly string[]; readonly fit: boolean }
  | { readonly kind: 'part'; readonly of: 'beginning' | 'end' }
  /** So many longer names of the archive hold the short one. */
  | { readonly kind: 'longer-names'; readonly count: number }
  /** Articles with the one and with the other. */
  | { readonly kind: 'counts'; readonly articles: readonly [number, number] }
  | ({ readonly kind: 'company' } & CommonCompany)
  /** An article has both names in full. */
  | { readonly kind: 'together'; readonly path: string }
  /** An article has people of both surnames. */
  | { readonly kind: 'rivals'; readonly path: string }
  | { readonly kind: 'short-form'; readonly as: ShortForm }
  /** Its own article has the full name, alone or far more often than others of that name. */
  | { readonly kind: 'in-full' }
  /** A name that many may have: no company makes it anybody's. */
  | { readonly kind: 'general-name' }
  /** Articles in which people bear a surname in full or with a title, in which it stands alone, and in which organisations begin with it. */
  | {
      readonly kind: 'surname-use';
      readonly people: number;
      readonly alone: number;
      readonly organisations: number;
    }
  /** Articles give both one title: `President Clinton`. */
  | { readonly kind: 'title' }
  | { readonly kind: 'several-in-full'; readonly count: number }
  /** Articles with the full name; within so many days, or without days at all. */
  | { readonly kind: 'near'; readonly articles: number; readonly days: number | null }
  /** The company that the next likely bearer shares with the article. */
  | { readonly kind: 'next'; readonly share: number }
  /** Articles of all other bearers in those days. */
  | { readonly kind: 'others'; readonly articles: number }
  | { readonly kind: 'likely-bearers'; readonly count: number }
  | { readonly kind: 'unexplained' }
  | { readonly kind: 'corrected' }
  | { readonly kind: 'own-article' }
  | { readonly kind: 'demonym' }
  | { readonly kind: 'gazetteer' }
  /** An office of the country, or a team of the place, that the article says. */
  | { readonly kind: 'whose' }
  | { readonly kind: 'same-key' }
  | { readonly kind: 'heading'; readonly name: string }
  | { readonly kind: 'decision'; readonly path: string; readonly line: number };

/** The likeness of two names first, then what speaks for and against their being one. */
export type Reasons = readonly [likeness: NameEvidence, ...others: NameEvidence[]];

/** A name with articles that have it. */
export interface ToldName {
  readonly name: string;
  /** Paths of the first few, in order of time. */
  readonly paths: readonly string[];
  /** Of all. */
  readonly articles: number;
}

/** Two names that a step put together or kept apart. */
export interface ToldPair {
  readonly a: ToldName;
  readonly b: ToldName;
  readonly step: NamingStep;
  readonly why: Reasons;
  /** The evidence is that of the first article of `a`; of the others it is like. */
  readonly varies: boolean;
}

/** Some things in full, and how many more there are. */
export interface Shortlist<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** Who or what bears a name that was asked for. */
export interface BearerAccount {
  readonly name: string;
  readonly kind: EntityKind;
  /** `hidden` by an editor; `open`: of these mentions nobody can say whose they are. */
  readonly state: 'shown' | 'hidden' | 'open';
  /** How it is written, each spelling with its articles. */
  readonly written: Shortlist<ToldName>;
  readonly articles: number;
  readonly joined: Shortlist<ToldPair>;
  readonly apart: Shortlist<ToldPair>;
}

/** What `inspect --why` tells of a name. */
export interface NameAccount {
  readonly asked: string;
  /** No name is just what was asked for: the bearers have it as a part of theirs. */
  readonly isPart: boolean;
  /** The most mentioned first; none where there is no such name. */
  readonly bearers: Shortlist<BearerAccount>;
  /** Where there is none, names that are like it. */
  readonly near: readonly string[];
}
