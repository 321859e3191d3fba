/** The types that travel between the stages: load → annotate → relate. Pages have their own file, `pages.ts`. */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Lower-case ASCII name in a URL, 1 to 80 characters; built by `slugify` only. */
export type Slug = Brand<string, 'Slug'>;
/** A file of the site, from its root, with forward slashes: `2023/08/04/index.html`. */
export type Url = Brand<string, 'Url'>;
/** Hexadecimal digest of some content. */
export type Digest = Brand<string, 'Digest'>;
/** A calendar day in the archive's zone, `YYYY-MM-DD`. */
export type Day = Brand<string, 'Day'>;
/** A calendar month, `YYYY-MM`. */
export type Month = Brand<string, 'Month'>;
/** A calendar year, `YYYY`, from `0001` on. */
export type Year = Brand<string, 'Year'>;
/**
 * When an article appeared, as closely as that is known. Each as ISO 8601 writes it, so that in code-unit order a
 * period stands before the shorter ones within it: what is known of the year only before all that is known better.
 */
export type EditionDate = Day | Month | Year;
/** What tells one article from another in an archive: its path, and `#2` on for later articles of one file. */
export type ArticleId = Brand<string, 'ArticleId'>;
/** Section and slug of an entity, `people/mohamed-bazoum`; its page, where it has one, is this plus `.html`. */
export type EntityId = Brand<string, 'EntityId'>;

export type Severity = 'error' | 'warning' | 'info';

/** A fault or a guess in content or settings. Contents never throw: they yield problems. */
export interface Problem {
  /** As given on the command line or found below it, with forward slashes. */
  readonly path: string;
  /** 1-based; 1 where the fault belongs to the whole file. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** `error`: the article is left out; `warning`: something was guessed; `info`: good to know. */
  readonly severity: Severity;
  /** `area/fault`, like `date/invalid`. */
  readonly rule: string;
  /** What was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** How a day and a month are told apart in `03/04/2023`. */
export type DateOrder = 'day-first' | 'month-first';

// ── load ──────────────────────────────────────────────────────────────────────────────────────────────

export type BlockKind =
  | 'paragraph'
  | 'subheadline'
  | 'related'
  | 'quotation'
  | 'list'
  | 'credit'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'code'
  | 'table'
  | 'box'
  | 'embed'
  | 'footnote';

/** Kinds of blocks that are no text of the article: the words under its pictures, what it shows from elsewhere. */
export const BESIDE_TEXT: ReadonlySet<BlockKind> = new Set<BlockKind>(['caption', 'embed']);

/** What a page shows from elsewhere on the web. */
export type Medium = 'video' | 'audio' | 'post' | 'map' | 'graphic' | 'document';

/**
 * One piece of a block as it is shown: markup that the loader made itself and that is safe as it stands,
 * a run of the article's text, escaped and typeset when the page is made, or the mark of a footnote, which the page
 * sets. Runs are in order, do not overlap, and together hold every visible character of the block.
 */
export type Piece =
  | { readonly kind: 'markup'; readonly html: string }
  | {
      readonly kind: 'run';
      readonly start: number;
      readonly end: number;
      readonly linked: boolean;
      /** No words of the article: code, or the name of a site for what it shows without a title. */
      readonly literal: boolean;
    }
  | {
      readonly kind: 'note';
      /** Of the footnote, from 1. */
      readonly number: number;
      /** Which of the marks that lead to it, from 1. */
      readonly mark: number;
    };

/** A block of an article's body. `start` and `end` are UTF-16 offsets into `Article.text`, end exclusive. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /**
   * The block's content. Inline content for paragraph, subheadline, related, credit, caption, byline,
   * dateline, embed; also for a footnote of one line. For
   * quotation, list, code, table and box it includes the block's own element (`<blockquote>`, `<ul>`, …).
   */
  readonly pieces: readonly Piece[];
  /** Anchor on the page, made from the block's own words, so that it stays when other blocks are edited. */
  readonly anchor: string;
  /** Heading level below the headline, 2 to 6; on sub-headlines only. */
  readonly level?: number;
  /** The article had a rule (`---`) before this block. */
  readonly ruleBefore?: true;
  /**
   * Where the words begin after a dateline at the block's start, `NIAMEY, Aug 3 (Reuters) - `; an offset into
   * `Article.text`. A dateline on a line of its own is a block of kind `dateline`.
   */
  readonly datelineEnd?: number;
  /** Where a caption names its picture's author or owner, `Photo: Jane Doe`; an offset into `Article.text`. */
  readonly creditStart?: number;
  /** What an embed is of, which stands elsewhere: its line has its title. */
  readonly medium?: Medium;
  /** Number of a footnote; they stand at the end, in order. */
  readonly note?: number;
}

/** A picture as an article names it. Whether there is one, nobody has looked yet. */
export interface NamedPicture {
  /** It stands before the block of this place in `Article.blocks`… */
  readonly at: number;
  /** …which is its caption. */
  readonly isCaptioned: boolean;
  /**
   * `lead`: the article says by itself that it stands for it, and it may stand in the text as well. `hint`: so does its
   * page, to others, and where it is not at hand nothing is said of it.
   */
  readonly role: 'text' | 'lead' | 'hint';
  /** What it shows, for those who do not see it; may be empty. */
  readonly alt: string;
  /** Where it may be, as written, the likeliest first: paths, addresses, `data:DIGEST`, `[[NAME]]`. */
  readonly sources: readonly string[];
  /** Where it is on the web: an `http` or `https` address. */
  readonly address: string | null;
  /** Line in the file that names it, from 1, where that was found. */
  readonly line?: number;
}

interface Source {
  /** Newspaper, agency or site: `Le Sahel`, `reuters.com`. */
  readonly name: string;
}

/** What an article's file was when it was read. */
export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** As people know it: `UTF-8`, `windows-1252`. */
  readonly encoding: string;
}

export interface Article {
  readonly id: ArticleId;
  readonly path: string;
  /** 1-based line in the file at which the article begins. */
  readonly line: number;
  /** The name of its format in the table `load/formats/formats.ts`. */
  readonly format: string;
  /** Of everything that annotation depends on: text, blocks, date, language. */
  readonly digest: Digest;
  readonly headline: string;
  /** No headline was given: this one was made from the article's address or its beginning, and is not part of `text`. */
  readonly headlineDerived: boolean;
  /**
   * Where the headline stands in the text, when it is the sentence that the text begins with: what leads to it, such as
   * a dateline, included.
   */
  readonly opening?: Span;
  /** Edition date; `null` where none was found. */
  readonly date: EditionDate | null;
  /** The moment of publication, ISO 8601 with zone offset, where one was given. */
  readonly published: string | null;
  readonly language: string;
  readonly byline: readonly string[];
  readonly source: Source | null;
  /** Where the article stood on the web: an `http` or `https` address, nothing else. */
  readonly originalUrl: string | null;
  /** Topics, as written, each once. */
  readonly tags: readonly string[];
  /** What a reader sees: headline (unless derived) and blocks, joined by blank lines, without markup. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In the order in which they stand in it. */
  readonly pictures: readonly NamedPicture[];
  readonly file: FileFacts;
}

/** What is known of an article beside its text, its pictures and its file: an edit of one article leaves the others of its file as they are. */
export type ArticleHead = Omit<Article, 'text' | 'blocks' | 'pictures' | 'file'>;

/** What the load stage yields. Every file below the folder is in `articles`, in `skipped`, or in both. */
export interface Loaded {
  /** In the order of their ids. */
  readonly articles: readonly Article[];
  /**
   * Files that gave no article, by their path, and articles that were left out, as drafts or for an error, by
   * the path of their file (with `#2` on for a later one of it). Each has a problem that says why.
   */
  readonly skipped: readonly string[];
  readonly problems: readonly Problem[];
}

// ── annotate ──────────────────────────────────────────────────────────────────────────────────────────

/** What names are names of, in the order of pages. Another one here, and the compiler names each table that wants a row. */
export const ENTITY_KINDS = ['person', 'place', 'organisation'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name where it stands in an article: `text.slice(start, end)`. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: EntityKind;
  /** `demonym`: `Nigerien` is a mention of Niger. */
  readonly form?: 'demonym';
  /**
   * The fullest form of the name in this article: `Mohamed Bazoum` for a later `Bazoum`, `Economic Community
   * of West African States` for `ECOWAS` where the article expands it, `Niger` for `Nigerien`.
   */
  readonly name: string;
}

/** A phrase that names a date: `Thursday`, `last week`, `in 2021`. */
export interface DatedPhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO 8601 or TIMEX3: `2023-08-03`, `2023-W31`, `2023-08`, `2023-Q3`, `2023`, `202` (decade), `20` (century). */
  readonly value: string;
  readonly precision: 'time' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface AnnotatedArticle {
  readonly article: Article;
  /** In the order of their start; they do not overlap. */
  readonly mentions: readonly Mention[];
  /** Sentences, each inside one block. */
  readonly sentences: readonly Span[];
}

/** What mentions that are alike have in common. */
export type NameForm = Omit<Mention, 'start' | 'end'>;

/** Games of teams that bear the names of their countries and cities. */
const TEAM_SPORTS = [
  'football',
  'cricket',
  'rugby',
  'baseball',
  'basketball',
  'ice hockey',
  'American football',
] as const;

export type TeamSport = (typeof TEAM_SPORTS)[number];

/** What an article reports on: none, a game of teams, or another sport. */
export const SPORTS = [null, ...TEAM_SPORTS, 'other'] as const;

export type Sport = (typeof SPORTS)[number];

/** Which of its nations' teams a report is on, where not on the first of men: by who plays in it, or for what. */
export const SIDES = [
  null,
  "women's",
  'under-23',
  'under-21',
  'under-20',
  'under-19',
  'under-18',
  'under-17',
  "women's under-20",
  "women's under-17",
  'Davis Cup',
  'Fed Cup',
  'Ryder Cup',
  'Solheim Cup',
  'Presidents Cup',
] as const;

export type NationalSide = (typeof SIDES)[number];

/** What is known of a word of a headline in capitals: it may be any, is likely one of a name, or is one for certain. */
export const HEADLINE_WORD_ROLES = ['any', 'likely', 'name'] as const;

export type HeadlineWordRole = (typeof HEADLINE_WORD_ROLES)[number];

/** A word of a headline in capitals that its article does not settle: the usage of the archive is asked. */
export interface HeadlineDoubt {
  /** An offset into the headline. */
  readonly start: number;
  readonly role: HeadlineWordRole;
  /** A sentence begins with it. */
  readonly begins: boolean;
}

/** A headline in capitals as running text would have it. */
export interface ReadableHeadline {
  /** As long as the headline, in UTF-16 code units, so that what stands in it stands where it did. */
  readonly text: string;
  readonly doubts: readonly HeadlineDoubt[];
}

/** What is shown of an article, and in which sentences. */
export interface Body {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
}

/**
 * What the archive keeps in mind of an annotated article: all that its stages ask of it. The body itself is read again
 * when pages are made: of a large archive it would fill the memory.
 */
export interface Outline {
  readonly article: ArticleHead;
  /** Of the body. */
  readonly body: Digest;
  /** Of the text, as JSON in UTF-8. */
  readonly textBytes: number;
  readonly file: FileFacts;
  /** The headline as it is shown, as far as the article tells; `null`: as it stands. */
  readonly readable: ReadableHeadline | null;
  /** First words for lists, without the part that a derived headline already says; may be empty. */
  readonly lead: string;
  /** Where the text begins behind the headline. */
  readonly bodyStart: number;
  /** The form of each mention, in their order. */
  readonly forms: readonly NameForm[];
  /** Where each mention begins; it is as long as its form's text. */
  readonly starts: readonly number[];
  /** What stands around each mention, as bits of `BESIDE`. */
  readonly beside: readonly number[];
  /** The place that each mention of one names, as `notePlace` has it; `null` for others. */
  readonly places: readonly (string | null)[];
  /** What is said right beside each mention of whom or what it is, `U.S. Treasury Secretary`; `null` where nothing is. */
  readonly descriptions: readonly (string | null)[];
  /** By what the shares of each organisation are listed, where that stands right behind it, `BKO`; `null` where nothing does. */
  readonly shareSigns: readonly (string | null)[];
  readonly sport: Sport;
  readonly side: NationalSide;
  /** Content words of the headline and the first part of the text, each once, as they come… */
  readonly words: readonly string[];
  /** …and how often they do; a word of the headline counts double. */
  readonly wordCounts: readonly number[];
  /** The smallest hashes of its runs of three words, ascending; the text's digest where there are too few of them. */
  readonly sketch: Uint32Array | Digest;
  readonly pictures: readonly NamedPicture[];
  /** Lines that name other articles, by the words of those headlines. */
  readonly relatedLines: readonly { readonly anchor: string; readonly headline: string }[];
}

// ── relate ────────────────────────────────────────────────────────────────────────────────────────────

export interface ResolvedMention extends Mention {
  /** `null`: hidden by the archive's editor, or left open. */
  readonly entity: EntityId | null;
}

/** What the archive's articles say of whom or what somebody or something is. */
export interface Description {
  readonly text: string;
  readonly language: string;
  /** Where something else was said before: the month from which on this is said. */
  readonly since: EditionDate | null;
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** As a topic page is headed: `Economic Community of West African States`. */
  readonly name: string;
  /** The acronym it is known by, where the archive expands one. */
  readonly acronym: string | null;
  /** Other forms that stand in the archive, most frequent first. */
  readonly aliases: readonly string[];
  /** Demonyms by which articles mention it, `Nigerien` for Niger, most frequent first; they count as mentions. */
  readonly demonyms: readonly { readonly form: string; readonly count: number }[];
  /** What most articles say of it right beside its name, in order of time; none where few say the same. */
  readonly descriptions: readonly Description[];
  /** Where it is, for countries, states and cities of the gazetteer; `country` is an ISO 3166-1 code. */
  readonly location: {
    readonly latitude: number;
    readonly longitude: number;
    readonly country: string;
  } | null;
  /** An editor's note from `entities.yaml`. */
  readonly note: string | null;
  /** What other catalogues call it, by `entities.yaml`. */
  readonly identifiers: readonly {
    readonly catalogue: string;
    readonly value: string;
    readonly url: string;
  }[];
  /** Where more can be read of it, by `entities.yaml`: an `http` or `https` address. */
  readonly link: string | null;
  /** Named by `entities.yaml` or by an article's own tags: has a page however rare it is. */
  readonly named: boolean;
  /** An editor's decision is about it: all its names, under every kind, lead to its page. */
  readonly ruled: boolean;
  /**
   * A bare surname in single articles, which nothing explains and which others have too: listed with its articles,
   * but without a page, since what it is may become clear with the next article.
   */
  readonly provisional: boolean;
  /** Names, beside its forms, under which it would have a page if less were known of it. */
  readonly formerNames: readonly string[];
  /** Kinds that single mentions seemed to be of, before the archive outvoted them. */
  readonly formerKinds: readonly EntityKind[];
  /** Articles that mention it: dated ones in order of time, then undated ones. */
  readonly articles: readonly ArticleId[];
  readonly mentionCount: number;
}

/** Articles that share a tag, a source, or an author. */
export interface Grouping {
  readonly slug: Slug;
  /** As it is shown: as the archive's owner calls it, else as articles write it. */
  readonly name: string;
  /** As most articles write it, by which its slug is made. */
  readonly written: string;
  /** Further names by which articles are of it. */
  readonly otherNames: readonly string[];
  /** A sentence about it, by the archive's owner. */
  readonly description: string | null;
  /** Under which other spellings of its name would stand alone. */
  readonly formerSlugs: readonly Slug[];
  readonly articles: readonly ArticleId[];
}

/** What the archive's owner says of a topic, or of a source. */
export interface GroupingRule {
  /** As articles write it. */
  readonly name: string;
  /** As it is shown; `null`: by its name. */
  readonly label: string | null;
  /** A sentence about it. */
  readonly description: string | null;
  /** What it is a part of, and has no page beside. */
  readonly into: string | null;
  /** Where that stands. */
  readonly place: Pick<Problem, 'path' | 'line' | 'column'>;
}

/** What a story is called by. */
export interface StoryName {
  /** What happened: the headline that stands for the others, and its language. */
  readonly headline: { readonly text: string; readonly language: string };
  /** The one or two who make it, most telling first. */
  readonly names: readonly string[];
  /** The word that is in most of its headlines, where there is one, and their language. */
  readonly word: { readonly text: string; readonly language: string } | null;
}

/** A running story: articles of neighbouring days about the same events, told in order. */
export interface Story {
  readonly slug: Slug;
  readonly name: StoryName;
  readonly articles: readonly ArticleId[];
  /** Those who make the story, most telling first. */
  readonly entities: readonly EntityId[];
}

/** A case that the archive's editor may decide: a possible duplicate, or a possible mixture of two bearers of a name. */
export interface Doubt {
  readonly kind: 'duplicate' | 'mixture';
  /** What speaks for it: counts and articles. */
  readonly evidence: string;
  /** The line for `entities.yaml`. */
  readonly line: string;
}

/** For the `default` of a switch over a union: a case that was forgotten does not compile. */
export function assertUnreachable(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
