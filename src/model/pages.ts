/**
 * The pages of the site: what the plan stage yields and the layouts render. A page holds all that its layout
 * shows, ready to show; text is plain, in the articles' own characters, escaped and typeset by the layout.
 */

import type { BodyReader } from './bodies.ts';
import type { DATA_FIELDS } from './data-fields.ts';
import type { GroupingSection, Section } from './entity-sections.ts';
import type {
  Article,
  ArticleHead,
  ArticleId,
  Day,
  Digest,
  EditionDate,
  Entity,
  EntityKind,
  Problem,
  StoryName,
  Url,
} from './model.ts';
import type { Collections } from './own-pages.ts';
import type { PageKind } from './page-kinds.ts';
import type {
  Card,
  Chart,
  Company,
  Counted,
  CountedLink,
  DayArticle,
  DayGroup,
  DayOfYear,
  DoubtfulName,
  Feeds,
  GreatDay,
  HeatSheet,
  HeatYear,
  Holdings,
  Illustration,
  IndexEntry,
  Link,
  ListFile,
  Listing,
  MapPoint,
  MappedPlace,
  MapWindow,
  OutsideLink,
  PeriodLink,
  PlannedArticle,
  Position,
  ReferenceFiles,
  Site,
  StoryCard,
  StoryNameLink,
  WordedLink,
} from './page-parts.ts';
import type { Period } from './periods.ts';

interface PageBase<Kind extends PageKind | 'own'> {
  readonly kind: Kind;
  readonly url: Url;
  readonly position: Position;
  readonly feeds?: Feeds;
  /** Its articles, or mentions, as files; left out where they have none. */
  readonly lists?: readonly ListFile[];
}

export interface HomePage extends PageBase<'home'> {
  /** What mattered most, the weightiest first: lately, or in all the time of the archive. */
  readonly front: readonly Card[];
  readonly isLatest: boolean;
  /** The latest others, newest first. */
  readonly latest: readonly Card[];
  /** Days that stood out, in order of time. */
  readonly greatDays: readonly GreatDay[];
  readonly prominent: Company;
  readonly topics: readonly CountedLink[];
  /** The stories that end last; none where the archive is over. */
  readonly running: readonly StoryCard[];
  /** The largest of the others. */
  readonly stories: readonly StoryCard[];
  /** The calendar of the latest year, or of the one before where that holds more. */
  readonly heat: HeatYear | null;
  /** Newest first. */
  readonly years: readonly Counted<PeriodLink>[];
  readonly chart: Chart;
  readonly holdings: Holdings;
}

export interface YearPage extends PageBase<'year'> {
  readonly year: string;
  readonly count: number;
  /** `null` where only the year is known of all its articles. */
  readonly heat: HeatYear | null;
  /** The articles of which only the year is known. */
  readonly cards: readonly Card[];
  /** The others, where they are few: the calendar says nothing of what they tell. */
  readonly dated: readonly Card[];
  readonly prominent: Company;
  readonly topics: readonly CountedLink[];
  readonly stories: readonly StoryCard[];
}

export interface MonthPage extends PageBase<'month'> {
  /** `2023-08` */
  readonly month: string;
  readonly count: number;
  readonly sheet: HeatSheet;
  readonly prominent: Company;
  /** Who, what and where is named for the first time, in that order. */
  readonly newcomers: readonly Link[];
  /** The articles of which only the month is known. */
  readonly cards: readonly Card[];
  /** Days that have articles, first to last, each with the few that mattered most, the weightiest first. */
  readonly days: readonly {
    readonly day: Day;
    readonly url: Url;
    readonly cards: readonly Card[];
    readonly more: number;
  }[];
}

export interface DayPage extends PageBase<'day'> {
  readonly day: Day;
  readonly count: number;
  /** What mattered most, the weightiest first: of a day of few articles, all. */
  readonly front: readonly DayArticle[];
  /** The others, by what they tell of, the group of the weightiest first. */
  readonly groups: readonly DayGroup[];
  /** Statements of profits, tenders, tables and the like, in order of time. */
  readonly notices: readonly DayArticle[];
  readonly prominent: Company;
  readonly sheet: HeatSheet;
}

/** What happened on a day of any year. */
export interface AnniversaryPage extends PageBase<'anniversary'> {
  readonly of: DayOfYear;
  readonly count: number;
  /** First to last, each with the few articles that mattered most on its day, the weightiest first. */
  readonly years: readonly {
    readonly year: string;
    /** Of the day. */
    readonly url: Url;
    readonly cards: readonly Card[];
    readonly more: number;
  }[];
}

/** Where an article stands in its story; `Shown` stands for another article of it. */
export interface StoryPlace<Shown> {
  readonly link: StoryNameLink;
  /** Articles of the story. */
  readonly count: number;
  readonly previous: Shown | null;
  readonly next: Shown | null;
}

export interface ArticlePage extends PageBase<'article'> {
  /** Of its pictures, what is at hand is the next field's. */
  readonly article: Omit<Article, 'pictures' | 'file'>;
  /** As it is shown: one in capitals, `article.headline`, in sentence case. */
  readonly headline: string;
  /** `null` where it has no pictures. */
  readonly illustration: Illustration | null;
  /** First words of the text, or of the headline where there is none. */
  readonly lead: string;
  /** First mention of each entity that has a page, in order: linked in the text. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly url: Url }[];
  /** `15:19`, where the article states a time. */
  readonly time: string | null;
  readonly source: Link | null;
  /** The page of each author in the byline who has one, in its order. */
  readonly authors: readonly (Url | null)[];
  readonly topics: readonly Link[];
  /** Entities in the article, most mentioned first; `url` is `null` where the entity has no page. */
  readonly entities: readonly {
    readonly kind: EntityKind;
    readonly name: string;
    readonly url: Url | null;
    readonly count: number;
    /** The articles before and behind this one that name it; `null` where there are none, or where the article is about others. */
    readonly previous: Url | null;
    readonly next: Url | null;
  }[];
  readonly story: StoryPlace<Card> | null;
  readonly related: readonly Card[];
  readonly copies: readonly Card[];
  /** Its day, or the month or year where no more is known, with the number of articles of just that date. */
  readonly sameDate: Counted<PeriodLink> | null;
  /** Articles that links to this paragraph lead to: a related-story line whose article is in the archive. */
  readonly relatedLines: readonly { readonly anchor: string; readonly url: Url }[];
  readonly id: ArticleId;
  /** `null` where there are none. */
  readonly references: ReferenceFiles | null;
}

export interface EntityPage extends PageBase<'entity'> {
  readonly entityKind: EntityKind;
  readonly name: string;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  /** Demonyms by which articles mention a place, with the number of mentions. */
  readonly demonyms: readonly { readonly form: string; readonly count: number }[];
  /** What the articles say of it, in order of time. */
  readonly descriptions: Entity['descriptions'];
  readonly note: string | null;
  /** The same subject in other catalogues, `Wikidata Q3318187`, and where an editor says more can be read. */
  readonly elsewhere: readonly OutsideLink[];
  readonly location: Entity['location'];
  /** Of a place whose location is known. */
  readonly map: { readonly window: MapWindow; readonly at: MapPoint } | null;
  readonly articleCount: number;
  readonly mentionCount: number;
  readonly first: Card | null;
  readonly last: Card | null;
  readonly chart: Chart;
  readonly company: Company;
  readonly stories: readonly StoryCard[];
  readonly listing: Listing;
}

/** A topic, a source or an author. */
export interface GroupingPage extends PageBase<'grouping'> {
  readonly section: GroupingSection;
  readonly name: string;
  /** What articles call it, where that is something else. */
  readonly otherNames: readonly string[];
  readonly description: string | null;
  readonly articleCount: number;
  /** By their tags, most articles first; none where all are in one. */
  readonly languages: AboutPage['languages'];
  readonly first: Card | null;
  readonly last: Card | null;
  readonly chart: Chart;
  readonly prominent: Company;
  /** The topics that most of its articles are about, and the sources that most are from; none of one that all are of. */
  readonly topics: readonly CountedLink[];
  readonly sources: readonly CountedLink[];
  readonly listing: Listing;
}

/** One period of a long listing: `places/niger/2023.html`. */
export interface PeriodPage extends PageBase<'period'> {
  /** What the listing is about. */
  readonly subject: Link;
  /** A year, a month or a day; `null` for the articles without a date. */
  readonly period: Period | null;
  readonly articleCount: number;
  readonly listing: Listing;
}

/** The A–Z of a section; a long one has a page a letter. */
export interface IndexPage extends PageBase<'index'> {
  readonly section: Section;
  /** Entries of the section; on a letter's page, of the letter. */
  readonly total: number;
  readonly letters: readonly {
    readonly letter: string;
    /** `null` on a letter's page, which a new name under another letter leaves as it is. */
    readonly count: number | null;
    readonly url: Url;
    readonly anchor: string | null;
  }[];
  /** The entries most in the archive, for a first look; empty on the pages of single letters. */
  readonly top: readonly CountedLink[];
  /** The letter of this page; `null` on the section's first page. */
  readonly letter: string | null;
  /** The part of the letter, `Ca`, that has a page of its own; `null` on other pages. */
  readonly part: string | null;
  /** The map of what is listed; `null` on the pages of single letters, and where there is none. */
  readonly map: WordedLink | null;
  /** By letters, or by parts of one. */
  readonly groups: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly entries: readonly IndexEntry[];
    /** Where all of them are, where only those that have pages of their own are here. */
    readonly all: { readonly url: Url; readonly count: number } | null;
  }[];
}

export interface TimelinePage extends PageBase<'timeline'> {
  readonly holdings: Holdings;
  readonly chart: Chart;
  /** Newest last. A small archive shows every headline, a large one for each month the few that mattered most. */
  readonly years: readonly {
    readonly link: Counted<PeriodLink>;
    /** Articles of which only the year is known, and the number of those that are left out. */
    readonly cards: readonly Card[];
    readonly more: number;
    readonly months: readonly {
      readonly link: Counted<PeriodLink>;
      readonly cards: readonly Card[];
      readonly more: number;
      readonly entities: readonly CountedLink[];
    }[];
  }[];
}

export interface StoriesPage extends PageBase<'stories'> {
  readonly count: number;
  /** The largest, largest first; none where there are few stories. */
  readonly greatest: readonly StoryCard[];
  /** By the year and month in which they began, the latest year first. */
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly { readonly month: string; readonly stories: readonly StoryCard[] }[];
  }[];
}

export interface StoryPage extends PageBase<'story'> {
  readonly name: StoryName;
  readonly first: Day;
  readonly last: Day;
  readonly articleCount: number;
  readonly chart: Chart;
  readonly entities: Company;
  /** Of a long story the days on which it grew most, in order of time, each by its anchor on the page. */
  readonly turns: readonly { readonly day: Day; readonly anchor: string; readonly card: Card }[];
  readonly days: readonly StoryDay[];
}

/** What a day adds to a story. */
export interface StoryDay {
  readonly day: Day;
  readonly anchor: string;
  readonly url: Url;
  /** The article that mattered most… */
  readonly card: Card;
  /** …those that mattered next, in order of time… */
  readonly seconds: readonly Card[];
  /** …and all others, so, too. */
  readonly others: readonly Card[];
  /** Who comes back in the story, and is named for the first time. */
  readonly newcomers: readonly Link[];
}

/** All places with a location and a page, on a map. */
export interface MapPage extends PageBase<'map'> {
  readonly window: MapWindow;
  readonly total: number;
  /** Those in most articles, which come first. */
  readonly places: readonly MappedPlace[];
}

export interface UndatedPage extends PageBase<'undated'> {
  /** The first letter of the headlines on this page; `null` on the first page. */
  readonly letter: string | null;
  readonly count: number;
  /** By their source, from most articles to few, last those of which none is known (`null`). */
  readonly sources: readonly { readonly source: string | null; readonly cards: readonly Card[] }[];
  /** Where there are many: pages by the first letter of the headline. */
  readonly letters: readonly CountedLink[];
}

export interface AboutPage extends PageBase<'about'> {
  readonly holdings: Holdings;
  /** The formats of the articles' files; `title` is what a format calls itself, in English. */
  readonly formats: readonly { readonly name: string; readonly title: string; readonly count: number }[];
  /** By their tags. */
  readonly languages: readonly { readonly language: string; readonly count: number }[];
  /** The data files: several where one would be too large. */
  readonly data: Readonly<Record<keyof typeof DATA_FIELDS, readonly Url[]>>;
  /** What says of all of them what they are. */
  readonly dataPackage: Url;
  readonly siteFeeds: Feeds;
  /** The page of doubtful names. */
  readonly names: Url;
  /** Of Dateline. */
  readonly version: string;
}

/** The archive's doubtful names, as lines for its editor. */
export interface NamesPage extends PageBase<'names'> {
  readonly duplicates: readonly DoubtfulName[];
  readonly mixtures: readonly DoubtfulName[];
}

export interface SearchPage extends PageBase<'search'> {
  readonly years: readonly Counted<PeriodLink>[];
}

export interface NotFoundPage extends PageBase<'not-found'> {}

/** What a browser keeps of the site, which it knows by itself. */
export interface OfflinePage extends PageBase<'offline'> {}

/** A former or other name: leads on to the page. */
export interface PointerPage extends PageBase<'pointer'> {
  readonly to: Link;
}

/** A URL that several pages could claim: lists the articles, or the pages of entities. */
export interface ChoicePage extends PageBase<'choice'> {
  /** Of the articles, or the name of the pages. */
  readonly name: string;
  readonly choices: readonly Card[];
  readonly links: readonly CountedLink[];
}

/** What the pages of each kind hold. */
export interface PageTypes {
  readonly home: HomePage;
  readonly timeline: TimelinePage;
  readonly stories: StoriesPage;
  readonly map: MapPage;
  readonly about: AboutPage;
  readonly names: NamesPage;
  readonly search: SearchPage;
  readonly 'not-found': NotFoundPage;
  readonly offline: OfflinePage;
  readonly year: YearPage;
  readonly month: MonthPage;
  readonly day: DayPage;
  readonly anniversary: AnniversaryPage;
  readonly article: ArticlePage;
  readonly undated: UndatedPage;
  readonly entity: EntityPage;
  readonly grouping: GroupingPage;
  readonly period: PeriodPage;
  readonly index: IndexPage;
  readonly story: StoryPage;
  readonly choice: ChoicePage;
  readonly pointer: PointerPage;
}

/** Each kind of the table has a type, and each type is of its kind. */
type PageOfEach<Types extends { readonly [Kind in PageKind]: PageBase<Kind> }> = Types[keyof Types];

export type HtmlPage = PageOfEach<PageTypes>;

/** A page of the project's own, which is no part of the archive. */
export interface OwnPage extends PageBase<'own'> {
  readonly title: string;
  readonly description: string;
  /** Kept out of the sitemap and of search engines. */
  readonly unlisted?: true;
}

/** Whatever stands in the site's shell. */
export type ShownPage = HtmlPage | OwnPage;

/** A page before it is filled: of an article, and of articles' sentences, it has the digest of what is to be read. */
export type PlannedPage = Planned<HtmlPage>;

type Planned<Page extends HtmlPage> = Page extends ArticlePage
  ? PlannedArticlePage
  : Page extends { readonly listing: Listing }
    ? PlannedListingPage<Page>
    : Page;

export interface PlannedArticlePage extends Omit<ArticlePage, 'article'> {
  readonly article: ArticleHead;
  readonly body: Digest;
}

export type PlannedListingPage<Page extends { readonly listing: Listing }> = Omit<Page, 'listing'> & {
  readonly listing: Listing<PlannedArticle>;
};

/** A part of a file: its text, or rows that are made when they are asked for their texts. */
export type FilePiece = string | MarkedRun;

/** Rows of a file, one behind the other: one of a published file is the same where mark, and {@link DataFile.beside}, are. */
export interface MarkedRun {
  /** A digest of all that each alone is made from, {@link MARK_BYTES} of each. */
  readonly marks: Uint8Array;
  readonly textOf: (at: number) => string;
}

/** A file of the site that is no page: a feed, a sitemap, data, a script of the search index. */
export interface DataFile<Inputs = unknown> {
  readonly url: Url;
  /**
   * How the next build knows it again: by all that it is made from, which is told in full; or, where that takes as
   * long to tell as to write it, by its bytes once it is written.
   */
  readonly knownBy: 'inputs' | 'bytes';
  /** All that it is made from, beside the code and what all pages share. */
  readonly inputs: Inputs;
  /** Of that, what is not told by the marks of rows. */
  readonly beside: unknown;
  /**
   * Its text in pieces, made when it is written: data of a large archive never stands in memory whole.
   *
   * @param bodies those whose digests the inputs name
   */
  content(inputs: Inputs, bodies: BodyReader): Iterable<FilePiece>;
}

/** A page as lists of all pages need it. */
export interface ListedPage {
  readonly url: Url;
  /** Of an article. */
  readonly date: EditionDate | null;
}

/** Pages that are made from the same: one, or a list with the pages of its periods. */
export interface PageGroup<Inputs = unknown, Page extends PlannedPage = PlannedPage> {
  /** Of the first of them. */
  readonly kind: PageKind;
  /** Of an article's page. */
  readonly date: EditionDate | null;
  /** All that they are made from, beside the code and what all pages share. `Telling` tells it in full, and tells no two alike. */
  readonly inputs: Inputs;
  /** Makes the pages one by one. It gets nothing but the inputs: what is not in there cannot be on a page. */
  make(inputs: Inputs): Iterable<Page>;
}

/**
 * The site map. Pages and files are made one by one, each time that they are gone through: those of a large archive
 * never stand in memory all at once.
 */
export interface Plan {
  readonly site: Site;
  /** What all pages are made from: in one order, wherever the same archive is planned. */
  readonly groups: Iterable<PageGroup>;
  /** About how many pages there are. */
  readonly about: number;
  /** Of all that the articles say, and of what the site is called: browsers keep pages by it. */
  readonly version: Digest;
  readonly holdings: Holdings;
  /** Entities that have a page of their own. */
  readonly entityPages: number;
  readonly files: Iterable<DataFile>;
  /** For the project's own pages. */
  readonly collect: () => Collections;
  /** Files that list the pages, from those that are listed. */
  readonly listPages: (pages: readonly ListedPage[]) => readonly DataFile[];
  /** Files that are made last, once it is known which others the site has. */
  readonly close: (urls: Iterable<string>) => SiteClosing;
}

/** What is made of a site when all else of it is there. */
export interface SiteClosing {
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
}
