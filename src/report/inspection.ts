import type {
  AnnotatedArticle,
  Article,
  BlockKind,
  DatedPhrase,
  EntityId,
  NamedPicture,
  Problem,
  ResolvedMention,
} from '../model/model.ts';

/** An article of an inspected file, its mentions resolved among all files of the call. */
interface InspectedArticle extends AnnotatedArticle {
  readonly mentions: readonly ResolvedMention[];
  readonly dates: readonly DatedPhrase[];
}

interface InspectedFile {
  /** As it was given. */
  readonly path: string;
  /** None where the file was not understood. */
  readonly articles: readonly InspectedArticle[];
  readonly problems: readonly Problem[];
}

/** What is understood of an article: contract C2. Offsets are UTF-16 code units into `text`, ends exclusive. */
export interface InspectedText {
  /** As it was given. */
  readonly path: string;
  /** `null` where the file was not understood. */
  readonly format: string | null;
  readonly headline: string | null;
  /** Whether the headline was made from the first words. */
  readonly headlineDerived: boolean;
  readonly date: Article['date'] | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  readonly byline: readonly string[];
  readonly source: string | null;
  readonly tags: readonly string[];
  /** What a reader sees, without markup. */
  readonly text: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[];
  /** What it names as pictures, where it does: each with the number of blocks before it. */
  readonly pictures?: readonly Pick<NamedPicture, 'at' | 'alt' | 'sources' | 'address'>[];
  readonly mentions: readonly Pick<ResolvedMention, 'start' | 'end' | 'text' | 'kind' | 'entity' | 'form'>[];
  readonly dates: readonly Pick<DatedPhrase, 'start' | 'end' | 'text' | 'value' | 'precision'>[];
  readonly problems: readonly Problem[];
}

/** What is understood of a file, its first article before the others. */
export interface Inspection extends InspectedText {
  /** Further articles of the same file, where there are some. */
  readonly more?: readonly InspectedText[];
}

/** What `inspect` says of a file, as one object. */
export function describeInspection({ path, articles, problems }: InspectedFile): Inspection {
  const [first, ...others] = articles;
  const line = { ...describe(path, first), problems };
  if (others.length === 0) return line;
  return { ...line, more: others.map((other) => ({ ...describe(path, other), problems: [] })) };
}

function describe(path: string, inspected: InspectedArticle | undefined): Omit<InspectedText, 'problems'> {
  if (inspected === undefined) return { path, ...NOT_UNDERSTOOD };
  const { article, mentions, dates } = inspected;
  return {
    path,
    format: article.format,
    headline: article.headline,
    headlineDerived: article.headlineDerived,
    date: article.date,
    language: article.language,
    byline: article.byline,
    source: article.source?.name ?? null,
    tags: article.tags,
    text: article.text,
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    ...(article.pictures.length === 0 ? {} : { pictures: article.pictures.map(describePicture) }),
    mentions: mentions.map(describeMention),
    dates: dates.map(describeDate),
  };
}

const NOT_UNDERSTOOD = {
  format: null,
  headline: null,
  headlineDerived: false,
  date: null,
  language: null,
  byline: [],
  source: null,
  tags: [],
  text: '',
  blocks: [],
  mentions: [],
  dates: [],
} as const;

function describePicture({ at, alt, sources, address }: NamedPicture) {
  return { at, alt, sources, address };
}

function describeMention({ start, end, text, kind, entity, form }: ResolvedMention) {
  return {
    start,
    end,
    text,
    kind,
    entity: entity satisfies EntityId | null,
    ...(form === undefined ? {} : { form }),
  };
}

function describeDate({ start, end, text, value, precision }: DatedPhrase) {
  return { start, end, text, value, precision };
}
