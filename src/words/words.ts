import type { ArticleField, EntityField, ListedField, MentionField } from '../model/data-fields.ts';
import type { GroupingSection, Section } from '../model/entity-sections.ts';
import type { Day, EditionDate, EntityKind, Medium } from '../model/model.ts';
import type { Chart, DayOfYear, Holdings } from '../model/page-parts.ts';
import type { Period } from '../model/periods.ts';
import type { NumberStyle } from './numbers.ts';
import type { Enlarge, Hide, LinkWords, MarkDate, MarkDay, Parts } from './parts.ts';
import type { PluralForm, PluralRule } from './plural.ts';

/**
 * All that a site says by itself, in one language: what a reader meets that no article and no editor wrote.
 *
 * Whatever holds a number, a day, a name or a link is a function that gets it and makes the whole sentence: no
 * language is asked for halves. Sentences with a link or a `<time>` in them come as parts, in the language’s own
 * order. Texts are plain, with the typography of their language’s newspapers.
 */
export interface Words {
  /** BCP 47 tag of what is written here, with a region only where it is for that region. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly plural: PluralRule;
  readonly numberStyle: NumberStyle;
  readonly punctuation: PunctuationWords;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly counts: CountWords;
  readonly site: SiteWords;
  readonly frame: FrameWords;
  /** People, places and whatever else has an A–Z of its own, as headings. */
  readonly sections: Readonly<Record<Section, string>>;
  /** One of a section, above its name; of an author, whose gender nobody knows, `Articles by`. */
  readonly kinds: Readonly<Record<SubjectKind, string>>;
  readonly terms: TermWords;
  readonly front: FrontWords;
  readonly calendar: CalendarWords;
  readonly anniversary: AnniversaryWords;
  readonly chart: ChartWords;
  readonly listing: ListingWords;
  readonly article: ArticleWords;
  readonly citation: CitationWords;
  readonly keep: KeepWords;
  readonly entity: EntityWords;
  readonly index: IndexWords;
  readonly stories: StoryWords;
  readonly map: MapWords;
  readonly timeline: TimelineWords;
  readonly search: SearchWords;
  readonly find: FindWords;
  readonly undated: UndatedWords;
  readonly about: AboutWords;
  readonly names: NamesWords;
  readonly notFound: NotFoundWords;
  readonly offline: OfflineWords;
  readonly pointer: PointerWords;
  readonly choice: ChoiceWords;
  readonly takeAway: TakeAwayWords;
  readonly feeds: FeedWords;
  readonly descriptions: DescriptionWords;
}

/** Names from the world at large, as headings; `null` for those that a language has no name for. */
interface TermWords {
  /** By its tag: `Hausa`. */
  readonly language: (tag: string) => string | null;
  /** By its code in the gazetteer. */
  readonly country: (code: string) => string | null;
}

interface PunctuationWords {
  /** Between things in a row, where no “and” is said. */
  readonly comma: string;
}

interface NumberWords {
  /** `3,278` */
  readonly count: (count: number) => string;
  /** `2–4`, or `2` where both are the same. */
  readonly range: (from: number, to: number) => string;
  /** `13.50° N, 2.10° W` */
  readonly coordinates: (latitude: number, longitude: number) => string;
  /** Names, and who comes last: `Ann Lee, Ben Okri and Cy Twombly`. */
  readonly listNames: <Part>(names: readonly string[], show: (name: string) => Part) => Parts<Part>;
}

export interface DateWords {
  /** From January on, as they stand in a date. */
  readonly months: readonly string[];
  /** The days of a month from the first to the 31st, as they stand in a date. */
  readonly dates: readonly string[];
  /** Monday to Sunday, in full and as the head of a narrow column. */
  readonly weekdays: readonly { readonly name: string; readonly short: string }[];
  /** A date of what is in it, each written as it stands in one; of a month there is no `date`. */
  readonly compose: (date: string | null, month: string, year: string) => string;
  /** `4 August 2023` */
  readonly day: (day: Day) => string;
  /** Below a chart, where labels stand side by side on a phone: as short as newspapers write them. */
  readonly axis: AxisDates;
  /** Where the eye needs the date alone: `4`, and heard only ` August 2023`, with what is heard then. */
  readonly dayHidden: <Part>(day: Day, then: string, hide: Hide<Part>) => Parts<Part>;
  /** `Friday, 4 August 2023`, at the beginning of a line. */
  readonly fullDay: <Part>(day: Day, mark: MarkDay<Part>) => Parts<Part>;
  /** `August 2023`, of a month or a day in it, within a sentence. */
  readonly month: (month: string) => string;
  /** The same as a heading, a link or a row: it begins with a capital in languages that write months small. */
  readonly monthTitle: (month: string) => string;
  /** `August`, as a heading. */
  readonly monthName: (month: string) => string;
  /** `week of 31 July 2023`, of its Monday, within a sentence. */
  readonly week: (monday: Day) => string;
  /** `1990s` of `199`, within a sentence. */
  readonly decade: (decade: string) => string;
  /** `4 August` of `08-04`, at the beginning of a line. */
  readonly dayOfYear: (of: DayOfYear) => string;
  /** `Friday`, beside a day. */
  readonly weekday: (day: Day) => string;
  /** `15:19`, given in that form. */
  readonly time: (time: string) => string;
  /** From one day to another, saying once what both share: `2–4 August 2023`, `26 July – 4 August 2023`. */
  readonly span: <Part>(first: Day, last: Day, mark: MarkDay<Part>) => Parts<Part>;
  /** The same where of one end, or of both, only the month or the year is known: `1793 – August 2023`. */
  readonly wideSpan: <Part>(first: EditionDate, last: EditionDate, mark: MarkDate<Part>) => Parts<Part>;
}

interface AxisDates {
  /** `4 August`: the year is plain. */
  readonly day: (day: Day) => string;
  /** `August` */
  readonly month: (month: string) => string;
  /** `August 2023` */
  readonly monthOfYear: (month: string) => string;
}

/** Things counted, `3,278 articles`. */
interface CountWords {
  readonly articles: (count: number) => string;
  /** The same beside a name, where the eye needs the figure alone. */
  readonly articlesHidden: <Part>(count: number, hide: Hide<Part>) => Parts<Part>;
  /** `2 undated`, after the number of all articles. */
  readonly undated: (count: number) => string;
  /**
   * `3 running stories`; a line of what the archive holds, the number set large, or the noun where that is the number.
   * `days` are those with articles.
   */
  readonly holding: <Part>(field: HoldingField, count: number, enlarge: Enlarge<Part>) => Parts<Part>;
}

/** What an archive’s holdings are counted in. */
export type HoldingField = Exclude<keyof Holdings, 'dated' | 'first' | 'last'>;

/** What an archive is called that nobody gave a name. */
interface SiteWords {
  readonly title: string;
  readonly description: string;
}

/** What stands around every page. */
interface FrameWords {
  /** For who moves by keyboard: leads past the menu. */
  readonly skip: string;
  /** Names the menu, for screen readers. */
  readonly menu: string;
  /** Names the breadcrumbs, for screen readers. */
  readonly crumbs: string;
  /** The first of them: the front page. */
  readonly home: string;
  /** Names the rail of months or years, for screen readers. */
  readonly rail: string;
  /** What stands for the part of the rail that is left out, for screen readers. */
  readonly railWhole: string;
  /** The same on a phone. */
  readonly railAll: string;
  /** To the article or page before, whose name is heard only. */
  readonly railPrevious: <Part>(name: Part, hide: Hide<Part>) => Parts<Part>;
  readonly railNext: <Part>(name: Part, hide: Hide<Part>) => Parts<Part>;
  /** To the day, month or year before, whose name is seen. */
  readonly railPreviousPeriod: <Part>(name: Part, hide: Hide<Part>) => Parts<Part>;
  readonly railNextPeriod: <Part>(name: Part, hide: Hide<Part>) => Parts<Part>;
  /** Names the links at the end of a page, for screen readers. */
  readonly pager: string;
  readonly pagerPrevious: string;
  readonly pagerNext: string;
  /** In the footer. */
  readonly about: string;
  readonly top: string;
  /** On paper: which archive the sheet is of, and its address. */
  readonly imprint: <Part>(archive: Part, address: Part) => Parts<Part>;
}

/** The front page. */
interface FrontWords {
  /** Names the first block, for screen readers. */
  readonly greatest: string;
  /** Headings. */
  readonly latest: string;
  readonly greatDays: string;
  readonly greatStories: string;
  readonly holdings: string;
  readonly prominent: string;
  readonly overTime: string;
  /** Of the calendar: `2023, day by day`. */
  readonly yearByDay: (year: string) => string;
  /** Where there are none with a date. */
  readonly empty: string;
}

/** Years, months, days, and the calendars in which colours say how much there is. */
interface CalendarWords {
  /** Above the name of a year and a month. */
  readonly year: string;
  readonly month: string;
  /** Head the articles of which no more than the year, or the month, is known. */
  readonly yearOnly: string;
  readonly monthOnly: string;
  /** `66 articles, day by day` */
  readonly yearExtent: (articles: number) => string;
  /** `66 articles on 31 days` */
  readonly monthExtent: (articles: number, days: number) => string;
  /** `66 articles in August 2023`, of the articles on one subject; of those without a day, `null`. */
  readonly articlesIn: (period: Period | null, articles: number) => string;
  /** Who and where: headings. */
  readonly prominentOfYear: (year: string) => string;
  readonly prominentOfMonth: string;
  readonly prominentOfDay: string;
  /** Heads who is named for the first time in a month. */
  readonly newcomers: string;
  /** Names, for screen readers, what a full day has beside that which mattered most. */
  readonly moreNews: string;
  /** Heads those that share no story, topic or name. */
  readonly otherNews: string;
  /** Heads statements of profits, tenders, tables and the like. */
  readonly notices: string;
  /** `12 more`, and heard only: of which day. */
  readonly moreOfDay: <Part>(count: number, day: Day, hide: Hide<Part>) => Parts<Part>;
  /** A day that has articles, of which the eye needs the figure alone: `4`, and `August 2023, 3 articles`. */
  readonly cell: <Part>(day: Day, articles: number, hide: Hide<Part>) => Parts<Part>;
  /** Before what the colours mean. */
  readonly legend: string;
}

/** A day of all years. */
interface AnniversaryWords {
  /** Above it. */
  readonly title: string;
  /** `4 August in all years` */
  readonly ofDay: (day: string) => string;
  /** `12 articles of 4 August, of all years.` */
  readonly extent: (day: string, articles: number) => string;
}

/** Bars over time. */
interface ChartWords {
  /** For screen readers: `Articles by month, August 2023 to May 2024`. */
  readonly title: (unit: Chart['unit'], first: Period, last: Period) => string;
  /** `August 2023: 12 articles` */
  readonly barTitle: (period: Period, articles: number) => string;
  /** Opens the same as a table. */
  readonly asTable: string;
  /** Names that table, for screen readers: `Articles by month`. */
  readonly table: (unit: Chart['unit']) => string;
  /** Heads of its columns. */
  readonly units: Readonly<Record<Chart['unit'], string>>;
  readonly articles: string;
}

/** Pictures of an article. */
interface PictureWords {
  /** Before what is said of one that is not shown. */
  readonly label: string;
  /** For screen readers: of one that nothing describes, and of a link to one at its full size. */
  readonly undescribed: string;
  readonly whole: string;
  /** Where one is that is not shown: a link to it, and a note. */
  readonly elsewhere: string;
  readonly missing: string;
}

/** Lists of a subject’s articles, and what stands above them. */
export interface ListingWords {
  /** Before how much there is. */
  readonly inArchive: string;
  /** `12 articles, 31 mentions`; topics, sources and authors are not mentioned (`null`). */
  readonly extent: (articles: number, mentions: number | null) => string;
  /** Before the only, the first and the latest article, with its date where it has one. */
  readonly only: <Part>(date: EditionDate | null, mark: MarkDate<Part>) => Parts<Part>;
  readonly first: <Part>(date: EditionDate | null, mark: MarkDate<Part>) => Parts<Part>;
  readonly latest: <Part>(date: EditionDate | null, mark: MarkDate<Part>) => Parts<Part>;
  /** In place of a date. */
  readonly undated: string;
  /** `and 3 more in this article`, after sentences with mentions. */
  readonly moreMentions: (count: number) => string;
  /** Heads the latest articles of a long list, and the periods of all of it. */
  readonly newest: string;
  readonly byTime: string;
  /** On a button, beside the two before. */
  readonly byWeight: string;
  readonly byYear: string;
  /** `Niger, August 2023`: a subject in a period. */
  readonly titleOfPeriod: (name: string, period: Period | null) => string;
}

/** An article and what stands beside it. */
interface ArticleWords {
  /** `By Ann Lee and Ben Okri`, of their names as {@link NumberWords.listNames} has them. */
  readonly byline: <Part>(names: Parts<Part>) => Parts<Part>;
  /** In place of its date. */
  readonly undated: string;
  /** Its date, in full, and the time where it states one. */
  readonly moment: <Part>(date: Part, time: Part | null) => Parts<Part>;
  /** Below a headline that was made from the address or the first words. */
  readonly headlineDerived: string;
  /** Above the sentence that an article without a headline begins with. */
  readonly opening: string;
  /** Leads to the page on the web that it was on. */
  readonly origin: string;
  /** Names the text, a paragraph’s link and a table, for screen readers; a table alone has no number (`null`). */
  readonly text: string;
  readonly paragraphLink: (number: number) => string;
  readonly table: (number: number | null) => string;
  readonly picture: PictureWords;
  /** Before a line that names another article. */
  readonly related: string;
  /** Before the title of what stands elsewhere on the web. */
  readonly media: Readonly<Record<Medium, string>>;
  /** Names the notes at the end of the text… */
  readonly notes: string;
  /** …the mark in the text that leads to one, which shows its number alone… */
  readonly note: (number: number) => string;
  /** …and the link from there back to the text. */
  readonly backToText: (number: number) => string;
  /** Headings beside it and below. */
  readonly names: string;
  readonly otherNames: string;
  /** Of arrows beside a name, for screen readers. */
  readonly previousWith: (name: string) => string;
  readonly nextWith: (name: string) => string;
  readonly story: string;
  readonly storyBefore: string;
  readonly storyNext: string;
  readonly cite: string;
  readonly copies: string;
  readonly relatedArticles: string;
  /** Tells that names are marked with caution in an article that is not in English. */
  readonly languageNote: (language: string) => string;
}

/** A reference; what is not known is `null`. */
interface Reference<Part> {
  readonly authors: readonly Part[];
  /** The headline in quotation marks, with a full stop before the closing one where the reference wants that. */
  readonly quoteHeadline: (withStop: boolean) => Part;
  readonly source: Part | null;
  readonly date: EditionDate | null;
  readonly archive: Part;
  readonly address: Part | null;
}

interface CitationWords {
  readonly refer: <Part>(reference: Reference<Part>) => Parts<Part>;
}

/** Taking a reference away, and pointing others to a paragraph. */
interface KeepWords {
  /** Before the names of formats: `Save as` BibTeX, RIS… */
  readonly save: string;
  /** The same of all articles of its date, or of all that have none… */
  readonly saveAll: (isDated: boolean) => string;
  /** …and before buttons that copy it, as text or in these formats. */
  readonly copy: string;
  readonly text: string;
  /** What is said when it was copied, when the link to a paragraph was, and when nothing could be. */
  readonly copied: string;
  readonly linkCopied: string;
  readonly notCopied: string;
}

type SubjectKind = EntityKind | 'topic' | 'source' | 'author';

/** A person, a place, an organisation, a topic, a source or an author. Its kind is told where a language says it by gender. */
interface EntityWords {
  /** Other names: `Also in the archive as ECOWAS, Cedeao`. */
  readonly aliases: <Part>(kind: SubjectKind, names: readonly Part[]) => Parts<Part>;
  /** What it is said to be from a month on: `from March 1987: U.S. Treasury Secretary`. */
  readonly since: <Part>(since: EditionDate, description: Part) => Parts<Part>;
  /** Demonyms by which a place is mentioned, and how often: `Counted by its demonyms: Nigerien 12`. */
  readonly demonyms: <Part>(
    demonyms: readonly { readonly form: Part; readonly count: number }[],
  ) => Parts<Part>;
  /** Headings. */
  readonly company: (kind: EntityKind) => string;
  readonly companyOfTopic: string;
  readonly companyOfSource: string;
  readonly companyOfAuthor: string;
}

/** The A–Z of a section. */
interface IndexWords {
  /** `People: B` */
  readonly titleOfLetter: (section: Section, letter: string) => string;
  /** `312 people, from A to Z` */
  readonly extent: (section: Section, count: number) => string;
  /** `31 people`, on the page of one letter. */
  readonly extentOfLetter: (section: Section, count: number) => string;
  /** Heads those in most articles. */
  readonly top: string;
  /** Names the letters, for screen readers. */
  readonly letters: string;
  /** The same of the parts of one, as `Ca` and `Ch`. */
  readonly partsOf: (letter: string) => string;
  /** Before a field. */
  readonly filter: string;
  /** Those that too few articles name for a page of their own. */
  readonly rare: string;
  /** Two orders, on buttons. */
  readonly byName: string;
  readonly bySize: string;
}

interface StoryWords {
  readonly title: string;
  /** The same in the menu, where there is little room. */
  readonly menu: string;
  /** `Niger and ECOWAS: sanctions`, the word as it is shown, in its own language. */
  readonly nameOf: <Part>(
    names: readonly string[],
    word: Part | null,
    show: (name: string) => Part,
  ) => Parts<Part>;
  /** `12 stories told over several days, each in order.` */
  readonly extentOfAll: (count: number) => string;
  /** What a story is, where the search finds one. */
  readonly kicker: string;
  /** `12 articles, 2–4 August 2023` */
  readonly extent: <Part>(articles: number, first: Day, last: Day, mark: MarkDay<Part>) => Parts<Part>;
  /** Before the headline of its latest article. */
  readonly latest: string;
  /** Who and where: a heading. */
  readonly company: string;
  /** The days on which a story grew most: a heading. */
  readonly turns: string;
  /** Before the names of those who come into a story. */
  readonly newcomers: string;
  /** What else a day adds to a story; their number follows. */
  readonly others: string;
}

/** Places on a map of the world. */
interface MapWords {
  readonly title: string;
  /** `312 places, by how many articles name them.` */
  readonly extent: (places: number) => string;
  /** Leads there from a place. */
  readonly all: string;
  /** For screen readers: `Niger on a map: 17.6° N, 8.1° E`. */
  readonly of: (name: string, coordinates: string) => string;
  /** Of a dot: `Niger: 12 articles`. */
  readonly dot: (name: string, articles: number) => string;
  /** Heads a column of the table. */
  readonly country: string;
  /** Opens the rest of the table: `312 other places`. */
  readonly others: (places: number) => string;
  /** Where some of the table are not drawn. */
  readonly beyond: string;
}

interface TimelineWords {
  readonly title: string;
  /** `12 more`, and heard only: of which month or year. */
  readonly moreOfPeriod: <Part>(count: number, period: Period, hide: Hide<Part>) => Parts<Part>;
}

/** The search page. What its script says is made here, for every form of a counted noun, and goes with the page. */
interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly button: string;
  readonly withoutScript: string;
  /** Where an archive has no search. */
  readonly leftOut: string;
  readonly nothing: string;
  /** `12 articles`; the number is written already. */
  readonly found: (number: string, form: PluralForm) => string;
  /** `3,278 articles, 21–40 shown`, where they have several pages. */
  readonly foundShown: (number: string, form: PluralForm, from: string, to: string) => string;
  /** While an answer takes its time. */
  readonly searching: string;
  /** What could not be loaded: the index, a part of it; and what tries again. */
  readonly failed: string;
  readonly partial: string;
  readonly retry: string;
  /** Where articles have the words beside their text only. */
  readonly beside: string;
  /** `Did you mean volcker?` */
  readonly suggestion: <Part>(query: Part) => Parts<Part>;
  /** Before longer words that begin like the last one. */
  readonly completions: string;
  readonly subjects: SearchSubjectWords;
  readonly filters: SearchFilterWords;
  readonly dates: SearchDateWords;
  readonly sort: Readonly<Record<'label' | 'relevance' | 'newest' | 'oldest', string>>;
  readonly pages: {
    /** Names the links to the pages of the results, for screen readers. */
    readonly label: string;
    /** One of them, which shows its number alone. */
    readonly page: (number: string) => string;
  };
  readonly takeAway: {
    /** Opens the formats in which the list of results can be had. */
    readonly title: string;
    readonly gathering: string;
  };
  /** What can be asked: a heading, and examples with what each finds. */
  readonly tips: {
    readonly title: string;
    readonly examples: readonly (readonly [typed: string, finds: string])[];
  };
  /** Headings. */
  readonly otherWays: string;
  readonly byYear: string;
}

/** Ways to the search from other pages. */
interface FindWords {
  /** Names the field that stands on every page, for screen readers… */
  readonly archive: string;
  /** …and, seen too, the one that keeps to the articles of the page. */
  readonly these: string;
  /** `19`, and heard only: articles with the subject of the page and with the name beside it. */
  readonly withBothHidden: <Part>(count: number, hide: Hide<Part>) => Parts<Part>;
}

/** Whoever and whatever has a name that is looked for, on cards above the results. */
interface SearchSubjectWords {
  /** Names the cards, for screen readers. */
  readonly label: string;
  /** The other name by which one was found. */
  readonly alias: (name: string) => string;
  /** Keeps the search to articles with it: of whom or what they tell, on a topic, from a source, by an author. */
  readonly only: Readonly<
    Record<EntityKind | 'topic' | 'source' | 'author' | 'story', (name: string) => string>
  >;
}

/** By what results are narrowed down. */
interface SearchFilterWords {
  readonly title: string;
  /** All of them, and one. */
  readonly authors: string;
  readonly author: string;
  readonly more: string;
  readonly fewer: string;
  /** Takes one away, for screen readers: its name is seen. */
  readonly remove: (name: string) => string;
  readonly clear: string;
  /** What tells how many articles each leaves is not there. */
  readonly uncounted: string;
}

/** From when to when. */
interface SearchDateWords {
  readonly title: string;
  /** Names of two fields, and of the two handles beside them. */
  readonly from: string;
  readonly to: string;
  /** How a date may be typed, and that it was not understood. */
  readonly hint: string;
  readonly invalid: string;
  readonly span: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  /** Names the bars, for screen readers. */
  readonly bars: string;
  /** `August 2023: 12 articles` */
  readonly bar: (period: string, articles: string) => string;
  /** How many a date leaves out, as they have none. */
  readonly undated: (number: string, form: PluralForm) => string;
}

interface UndatedWords {
  readonly title: string;
  /** `Undated: B`, by the first letter of the headlines. */
  readonly titleOfLetter: (letter: string) => string;
  /** Heads the articles that name no source, below those of each that is named. */
  readonly withoutSource: string;
  /** `3 articles in which no date was found`, and where they are. */
  readonly extent: (articles: number) => string;
}

interface AboutWords {
  readonly title: string;
  /** The same in the menu. */
  readonly menu: string;
  /** Which days the articles are of, as a sentence. */
  readonly extent: <Part>(first: EditionDate, last: EditionDate, mark: MarkDate<Part>) => Parts<Part>;
  readonly holdings: string;
  /** Tables: the head of the first column, and the caption. */
  readonly languages: { readonly column: string; readonly caption: string };
  readonly formats: { readonly column: string; readonly caption: string };
  /** What formats are called, by their names: those that are left out are called in English, as they call themselves. */
  readonly formatTitles: Readonly<Record<string, string>>;
  readonly articles: string;
  readonly makingTitle: string;
  /** How the archive was made, in paragraphs. */
  readonly making: readonly string[];
  /** Where doubtful names are listed; the link bears the title of that page. */
  readonly doubts: <Part>(link: LinkWords<Part>) => Parts<Part>;
  /** Which version of Dateline made it. */
  readonly madeWith: (version: string) => string;
  readonly dataTitle: string;
  readonly data: string;
  /** What each field of the data means. */
  readonly fields: {
    readonly articles: Readonly<Record<ArticleField, string>>;
    readonly entities: Readonly<Record<EntityField, string>>;
  };
  /** What each feed holds. */
  readonly atom: string;
  readonly json: string;
  /** Tells that articles in other languages than English are read with caution. */
  readonly languagesNote: string;
}

/** The page of doubtful names, for the archive’s editor. What it lists are lines for a file, in English. */
interface NamesWords {
  readonly title: string;
  /** What it is for; `file` is the name of the file. */
  readonly says: <Part>(file: Part) => Parts<Part>;
  readonly duplicates: { readonly title: string; readonly says: string };
  readonly mixtures: { readonly title: string; readonly says: string };
  readonly none: string;
}

interface NotFoundWords {
  readonly title: string;
  /** The same in the tab of a browser. */
  readonly tab: string;
  /** What may have happened, with a link to the search, before the menu. */
  readonly says: <Part>(search: LinkWords<Part>) => Parts<Part>;
  /** The same where an archive has no search. */
  readonly saysWithoutSearch: string;
}

/** What a browser keeps, to be read without a connection. */
interface OfflineWords {
  readonly title: string;
  /** What is there without a connection. */
  readonly says: string;
  /** Where the page is opened from a disk, or where no scripts run. */
  readonly saysOfDisk: string;
  /** Before a link to the page that was asked for, whose text is `again`. */
  readonly unreached: string;
  readonly again: string;
  /** Heads what is kept; where nothing is; what was seen. */
  readonly kept: string;
  readonly none: string;
  readonly seen: string;
  /** The field that searches all of it, and where it finds nothing. */
  readonly search: string;
  readonly nothing: string;
  /** On buttons: of a story; of another page, with the articles that it leads to. */
  readonly keepStory: string;
  readonly keepPage: string;
  /** How many pages are there, of how many. */
  readonly progress: (done: string, of: string) => string;
  /** `Kept offline, 1.2 MB` */
  readonly isKept: (size: string) => string;
  readonly megabytes: (size: string) => string;
  readonly remove: string;
  /** The same as it is heard, with what is removed. */
  readonly removeOf: (title: string) => string;
  readonly failed: string;
  /** A link to this page. */
  readonly all: string;
}

/** A page that leads from another name to the page of its bearer. */
interface PointerWords {
  /** Before the name. */
  readonly see: string;
  readonly says: string;
}

/** A page whose address several could claim. */
interface ChoiceWords {
  /** `3 articles of this name` */
  readonly articles: (count: number) => string;
  readonly pages: (count: number) => string;
}

/**
 * What pages of each kind say of themselves to those who come by a search engine or a shared link: a sentence each. The
 * front page has the archive’s own, an article its first words.
 */
interface DescriptionWords {
  readonly timeline: string;
  readonly stories: (count: number) => string;
  readonly about: string;
  /** `file` is the name of the file that the lines are for. */
  readonly names: (file: string) => string;
  readonly search: string;
  readonly notFound: string;
  readonly offline: string;
  readonly year: (year: string, articles: number) => string;
  readonly month: (month: string, articles: number) => string;
  readonly day: (day: Day, articles: number) => string;
  readonly undated: (articles: number) => string;
  readonly entity: (name: string, articles: number) => string;
  /** On a topic, from a source, or by an author. */
  readonly grouping: (section: GroupingSection, name: string, articles: number) => string;
  /** A subject in a period; `null` for the articles without a day. */
  readonly period: (name: string, period: Period | null, articles: number) => string;
  readonly index: (section: Section) => string;
  readonly letter: (section: Section, letter: string) => string;
  readonly story: (articles: number, first: Day, last: Day) => string;
  /** How many bear one name. */
  readonly articleChoice: (articles: number) => string;
  readonly pageChoice: (pages: number) => string;
  /** Leads on to the name. */
  readonly pointer: (name: string) => string;
}

/** What can be taken from a page: its list as files, feeds. What a format is called is the same everywhere. */
interface TakeAwayWords {
  readonly title: string;
  /** `Articles as CSV` */
  readonly articlesAs: (format: string) => string;
  readonly mentionsAs: (format: string) => string;
  readonly referencesAs: (format: string) => string;
  /** To the search, for whoever wants to take away a list that has no files. */
  readonly search: string;
  /** To what is said of the data of the whole archive. */
  readonly archive: string;
  /** Which file tells programs what all data files are. */
  readonly package: <Part>(file: Part) => Parts<Part>;
  /** Which lists are files, and how they are written. */
  readonly lists: string;
  /** Head what each column of them means. */
  readonly listed: string;
  readonly mentions: string;
  readonly fields: {
    readonly listed: Readonly<Record<ListedField, string>>;
    readonly mentions: Readonly<Record<MentionField, string>>;
  };
}

interface FeedWords {
  readonly atom: string;
  readonly json: string;
  /** `Niger (Atom)`, for feed readers. */
  readonly atomOf: <Part>(name: Part) => Parts<Part>;
  readonly jsonOf: <Part>(name: Part) => Parts<Part>;
}
