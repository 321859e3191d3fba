import type { AnnotatedArticle, DatedPhrase, EntityId, Problem, ResolvedMention } from '../model/model.ts';

/** An article of an inspected file, its mentions resolved among all files of the call. */
interface InspectedArticle extends AnnotatedArticle {
  readonly mentions: readonly ResolvedMention[];
}

interface InspectedFile {
  /** As it was given. */
  readonly path: string;
  /** None where the file was not understood. */
  readonly articles: readonly InspectedArticle[];
  readonly problems: readonly Problem[];
}

/** One line of `inspect`: contract C2. Further articles of the same file stand in `more`. */
export function formatInspection({ path, articles, problems }: InspectedFile): string {
  const [first, ...others] = articles;
  const line = { ...describe(path, first), problems };
  if (others.length === 0) return JSON.stringify(line);
  return JSON.stringify({
    ...line,
    more: others.map((other) => ({ ...describe(path, other), problems: [] })),
  });
}

function describe(path: string, inspected: InspectedArticle | undefined) {
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
