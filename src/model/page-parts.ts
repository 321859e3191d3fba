/** What pages are made of: links, cards, charts, calendar sheets, lists. Text is plain, as in `pages.ts`. */
import type { LIST_FIELDS } from './data-fields.ts';
import type { Section } from './entity-sections.ts';
import type { Day, Digest, EditionDate, EntityKind, NamedPicture, StoryName, Url } from './model.ts';
import type { Period, PeriodUnit } from './periods.ts';

/** A link whose text is a name or a headline. */
export interface Link {
  readonly text: string;
  /** Of a headline: the language of its article. Names have none. */
  readonly language?: string;
  readonly url: Url;
}

/** Pages that there is one of, as others name them. */
export type PlaceName = 'home' | 'timeline' | 'stories' | 'map' | 'undated' | 'search' | 'about' | 'names';

/** `10-19`: the day of any year. */
export type DayOfYear = string;

/** A period, or what has no date. */
export type PeriodName = { readonly kind: 'period'; readonly period: Period } | { readonly kind: 'undated' };

/** What pages call something in words of their own, each site in its language. */
export type WordedName =
  | PeriodName
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'story'; readonly name: StoryName }
  | { readonly kind: 'anniversary'; readonly of: DayOfYear }
  | { readonly kind: PlaceName };

/** A link whose text is the pages' own. */
export type WordedLink = WordedName & { readonly url: Url };

export type StoryNameLink = Extract<WordedLink, { kind: 'story' }>;
export type PeriodLink = Extract<WordedLink, { kind: 'period' }>;

export type AnyLink = Link | WordedLink;

/** With the number of articles behind it. */
export type Counted<To extends AnyLink> = To & { readonly count: number };

/** A link that leaves the site. */
export interface OutsideLink {
  readonly text: string;
  /** An `http` or `https` address. */
  readonly address: string;
}

/** A name that may be two, or two that may be one. */
export interface DoubtfulName {
  readonly evidence: string;
  /** What `entities.yaml` would say. */
  readonly line: string;
}

export type CountedLink = Counted<Link>;

/** A run of text; `hit` marks the name that a list is about. */
export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

/** A picture of the site. */
export interface PictureFile {
  readonly url: Url;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** From small to large. */
  readonly smaller: readonly { readonly url: Url; readonly width: number }[];
}

/** A picture as the page of its article shows it. */
export interface ShownPicture extends Pick<NamedPicture, 'at' | 'isCaptioned' | 'alt' | 'address'> {
  /** `null`: it is not at hand, and only named. */
  readonly file: PictureFile | null;
  /** Of a file that is not at hand and that nothing describes: `quay.jpg`. */
  readonly name: string;
}

/** All that is shown of an article's pictures. */
export interface Illustration {
  /** In the order in which they stand in it. */
  readonly pictures: readonly ShownPicture[];
  /** What stands for the article in lists and elsewhere: the place of a picture that is at hand; `null` where none does. */
  readonly lead: number | null;
}

/** An article as lists show it. */
export interface Card {
  readonly url: Url;
  /** As it is shown: one in capitals is in sentence case. */
  readonly headline: string;
  readonly headlineDerived: boolean;
  /** The headline is the sentence that the text begins with. */
  readonly opens?: true;
  readonly language: string;
  readonly date: EditionDate | null;
  /** `15:19`, in the archive's zone, where the article states a time. */
  readonly time: string | null;
  /** First words of the text, cut at a word, without the part that a derived headline already says; may be empty. */
  readonly lead: string;
  readonly source: string | null;
  /** The picture that stands for it, where one does. */
  readonly picture: PictureFile | null;
}

/** An article as lists without leads show it. */
export type ShortCard = Pick<Card, 'url' | 'headline' | 'opens' | 'language' | 'date' | 'source'>;

/** An article of a day, with those that say nearly the same. */
export interface DayArticle {
  readonly card: Card;
  readonly copies: readonly Card[];
}

/** A day of which much is told. */
export interface GreatDay {
  readonly day: Day;
  readonly url: Url;
  readonly count: number;
  /** What mattered most on it. */
  readonly head: Card;
}

/** What the articles of a group are about; `others`: nothing that several share. */
export type DayGroupName = Link | StoryNameLink | { readonly kind: 'others' };

/** Articles of a day that tell of one story, of one topic, of one name. */
export interface DayGroup {
  readonly name: DayGroupName;
  /** In order of time. */
  readonly articles: readonly DayArticle[];
  readonly weightiest: ShortCard;
}

/** An article in the list of an entity, topic or source. */
export interface ListedArticle {
  /** Of the first article of its date, where that is not its section's. */
  readonly anchor?: string;
  /** Its place among all on the page by how much they mattered, from 1; where they are few, none has one. */
  readonly rank?: number;
  readonly card: ShortCard;
  /** Sentences that mention the entity, each with the anchor of its paragraph; none for topics and sources. */
  readonly sentences: readonly Sentence[];
  /** Mentions in the article beyond those sentences. */
  readonly more: number;
}

/** A listed article before its body is read: where the entity is mentioned in it; `null` on lists of topics and sources. */
export interface PlannedArticle {
  readonly anchor?: string;
  readonly rank?: number;
  readonly card: ShortCard;
  readonly quotes: {
    readonly body: Digest;
    /** Start and end of each mention, in order. */
    readonly spans: readonly number[];
  } | null;
}

export interface Sentence {
  readonly anchor: string;
  readonly parts: readonly TextPart[];
}

/** A list of articles in order of time: on the page itself in sections, or, where it is long, on pages of its own periods. */
export interface Listing<Item = ListedArticle> {
  readonly sections: readonly {
    readonly name: ListPart;
    readonly anchor: string;
    readonly items: readonly Item[];
  }[];
  readonly periods: readonly { readonly name: ListPart; readonly links: readonly Counted<WordedLink>[] }[];
}

/** What a part of a list is: a period, the articles without a day, what mattered most, the latest, the periods of all of it. */
export type ListPart = PeriodName | { readonly kind: 'greatest' | 'latest' | 'years' };

/** Bars over time, without gaps. */
export interface Chart {
  readonly unit: PeriodUnit;
  readonly bars: readonly {
    readonly period: Period;
    readonly count: number;
    /** Where just the articles that the bar counts are listed; `null` where they are nowhere by themselves. */
    readonly url: Url | null;
    /** Where they begin on that page, which lists others, too. */
    readonly anchor?: string;
  }[];
}

/** Days with so many articles have one colour. */
export interface HeatStep {
  readonly level: 1 | 2 | 3 | 4;
  readonly from: number;
  readonly to: number;
}

export interface HeatDay {
  readonly day: Day;
  readonly count: number;
  /** 0 (none) to 4 (among the fullest days of its year). */
  readonly level: 0 | HeatStep['level'];
  /** The day's page; `null` where it has no article. */
  readonly url: Url | null;
}

/** A month as a calendar sheet, by itself. */
export interface HeatSheet {
  readonly month: HeatMonth;
  /** Of its year. */
  readonly scale: readonly HeatStep[];
}

/** A month as a calendar sheet. */
export interface HeatMonth {
  /** `2023-08` */
  readonly month: string;
  readonly count: number;
  readonly url: Url | null;
  /** Weeks from Monday to Sunday; `null` for days of other months. */
  readonly weeks: readonly (readonly (HeatDay | null)[])[];
}

export interface HeatYear {
  readonly year: string;
  readonly url: Url;
  readonly count: number;
  readonly months: readonly HeatMonth[];
  /** From few articles to many. */
  readonly scale: readonly HeatStep[];
}

/** A point of the map of the world, in its own units: from its left edge, and from its upper one. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A cut-out of that map, twice as wide as it is high. */
export interface MapWindow extends MapPoint {
  readonly width: number;
}

/** A place with a page of its own, most of all what the map says of it. */
export interface MappedPlace extends CountedLink {
  /** As in `Entity.location`. */
  readonly country: string;
  readonly at: MapPoint;
}

/** Those who are named together, by their kind. */
export type Company = Readonly<Record<EntityKind, readonly CountedLink[]>>;

/** Where a page stands: crumbs from the home page down (itself left out), and its neighbours. */
export interface Position {
  readonly crumbs: readonly AnyLink[];
  readonly previous: AnyLink | null;
  readonly next: AnyLink | null;
}

/** The list of a page as a file. */
export interface ListFile {
  /** As people call it: `CSV`. */
  readonly format: string;
  readonly holds: keyof typeof LIST_FIELDS | 'references';
  readonly url: Url;
}

export interface Feeds {
  readonly atom: Url;
  readonly json: Url;
}

/** What an archive holds, its entities by their kind. */
export interface Holdings extends Readonly<Record<EntityKind, number>> {
  readonly articles: number;
  readonly dated: number;
  readonly undated: number;
  /** Those that articles are known to be of. */
  readonly days: number;
  readonly first: EditionDate | null;
  readonly last: EditionDate | null;
  readonly topics: number;
  readonly sources: number;
  readonly authors: number;
  readonly stories: number;
}

/** What every page of one site shares. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** Of articles that do not state theirs; not of the pages' own words. */
  readonly language: string;
  /** Those that nobody has written for the archive are the pages' own words. */
  readonly titleLanguage: string;
  readonly descriptionLanguage: string;
  readonly siteUrl: string | null;
  /** Whether articles can be searched: else the page of the search says what there is instead, and nothing leads to it. */
  readonly hasSearch: boolean;
  /** Sections of the menu, those that are empty left out. */
  readonly menu: readonly AnyLink[];
  /** The months of the archive, or its years where it has more than a dozen months: a way to move in time on every page. */
  readonly rail: readonly PeriodLink[];
}

/** What files of references hold: one article, or all of its date. */
export type CitationScope = 'article' | 'date';

/** Files in which programs for references find an article. */
export interface ReferenceFiles {
  readonly of: CitationScope;
  readonly files: Readonly<Record<'bibtex' | 'ris' | 'csl', Url>>;
}

export interface StoryCard {
  readonly url: Url;
  readonly name: StoryName;
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
  readonly latest: Card;
  readonly entities: readonly Link[];
}

export interface IndexEntry {
  readonly name: string;
  readonly count: number;
  /** The first and the last year of its articles; left out where all of the archive are of one, and for people, places and organisations. */
  readonly years?: readonly [first: EditionDate, last: EditionDate];
  readonly url: Url | null;
  /** Where the entry has no page: links to its articles. */
  readonly articles: readonly Link[];
}
