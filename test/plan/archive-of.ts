import { SECTION_OF } from '../../src/model/entity-sections.ts';
import type {
  AnnotatedArticle,
  Article,
  ArticleHead,
  ArticleId,
  Block,
  Day,
  Digest,
  Entity,
  EntityId,
  EntityKind,
  Grouping,
  Mention,
} from '../../src/model/model.ts';
import { groupArticles } from '../../src/relate/groupings/group-articles.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { Interned } from '../../src/tools/columns/interned.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';
import { hyphenate } from '../../src/tools/text/ascii-slug.ts';
import { NO_FILE } from '../file-facts.ts';
import { type Outlined, outlineAll } from '../relate/outlined.ts';
import type { Archive, ArchiveArticle } from './column-archive.ts';

export const settings = DEFAULT_SETTINGS;

export interface Draft {
  readonly path: string;
  readonly headline?: string;
  readonly day?: string | null;
  readonly body?: string;
  readonly tags?: readonly string[];
  readonly source?: string;
  readonly byline?: readonly string[];
  readonly published?: string;
  readonly language?: string;
  /** Where it stood on the web. */
  readonly url?: string;
}

/** Whoever or whatever is named in articles; a person by itself. */
export interface NamedSubject {
  readonly name: string;
  readonly kind?: EntityKind;
  readonly aliases?: readonly string[];
}

export type NamedInArticles = string | NamedSubject;

/** An article as the loader would hand it on; each line of the body is a paragraph. */
export function articleOf({
  path,
  headline = 'A headline',
  day = '2023-08-04',
  body = 'A lead.',
  tags = [],
  source,
  byline = [],
  published,
  language = 'en',
  url,
}: Draft): Article {
  const text = [headline, ...body.split('\n')].join('\n\n');
  let at = headline.length + 2;
  const blocks = body.split('\n').map((line, index): Block => {
    const block: Block = {
      kind: 'paragraph',
      start: at,
      end: at + line.length,
      pieces: [{ kind: 'run', start: at, end: at + line.length, linked: false, literal: false }],
      anchor: `p-${index}`,
    };
    at += line.length + 2;
    return block;
  });
  return {
    id: path as ArticleId,
    path,
    line: 1,
    format: 'front-matter',
    digest: path as string as Digest,
    headline,
    headlineDerived: false,
    date: day as Day | null,
    published: published ?? null,
    language,
    byline,
    source: source === undefined ? null : { name: source },
    originalUrl: url ?? null,
    tags,
    text,
    blocks,
    pictures: [],
    file: NO_FILE,
  };
}

const idOf = (name: string, kind: EntityKind = 'person'): EntityId =>
  `${SECTION_OF[kind]}/${hyphenate(name)}` as EntityId;

const asSubject = (name: NamedInArticles): NamedSubject => (typeof name === 'string' ? { name } : name);

/** Where two names begin alike, the longer one is meant. */
function mentionsIn(text: string, subjects: readonly NamedSubject[]): readonly Mention[] {
  const meant = new Map(
    subjects.flatMap((subject) =>
      [subject.name, ...(subject.aliases ?? [])].map((form) => [form, subject] as const),
    ),
  );
  if (meant.size === 0) return [];
  const forms = [...meant.keys()].sort((one, other) => other.length - one.length);
  return Array.from(text.matchAll(new RegExp(forms.join('|'), 'g')), ({ index, 0: form }): Mention => {
    const { name, kind = 'person' } = meant.get(form)!;
    return { start: index, end: index + form.length, text: form, kind, name };
  });
}

function annotatedOf(draft: Draft, names: readonly NamedSubject[]): AnnotatedArticle {
  const article = articleOf(draft);
  const sentences = article.blocks.flatMap(({ start, end }) =>
    [...article.text.slice(start, end).matchAll(/[^.]+\.?\s*/g)].map(({ index, 0: text }) => ({
      start: start + index,
      end: start + index + text.trimEnd().length,
    })),
  );
  return { article, mentions: mentionsIn(article.text, names), sentences };
}

/** Articles by what `namesOf` says of them. */
export function groupHeads(
  heads: readonly ArticleHead[],
  namesOf: (head: ArticleHead) => readonly string[],
): readonly Grouping[] {
  const names = new Interned();
  const named = raggedOf(heads.map((head) => namesOf(head).map((name) => names.numberOf(name))));
  return groupArticles(named, names.finish()).map((grouping) => ({
    ...grouping,
    articles: Array.from(grouping.articles, (row) => heads[row]!.id),
  }));
}

/** An archive of the drafts, in the order given, in which the names are found wherever they stand. */
export function archiveOf(
  drafts: readonly Draft[],
  names: readonly NamedInArticles[] = [],
): Omit<Outlined, 'outlines'> & { readonly archive: Archive } {
  const subjects = names.map(asSubject);
  const { outlines, ...read } = outlineAll(drafts.map((draft) => annotatedOf(draft, subjects)));
  const articles = outlines.map((outline): ArchiveArticle => {
    const entityOf = outline.forms.map(({ name, kind }) => idOf(name, kind));
    const entities = [...new Set(entityOf)];
    return {
      ...outline,
      entityOf,
      entities,
      mentionCounts: entities.map((id) => entityOf.filter((entity) => entity === id).length),
      related: [],
      story: null,
      copies: [],
    };
  });
  const heads = articles.map(({ article }) => article);
  const articlesOf = new Map<EntityId, ArchiveArticle[]>();
  for (const article of articles)
    for (const id of article.entities) {
      const of = articlesOf.get(id) ?? [];
      articlesOf.set(id, of);
      of.push(article);
    }
  const entities = subjects.map(({ name, kind = 'person', aliases = [] }): Entity => {
    const id = idOf(name, kind);
    const of = articlesOf.get(id) ?? [];
    return {
      ...{ id, kind, name, aliases },
      acronym: null,
      demonyms: [],
      descriptions: [],
      location: null,
      note: null,
      identifiers: [],
      link: null,
      named: false,
      ruled: false,
      provisional: false,
      formerNames: [],
      formerKinds: [],
      articles: of.map(({ article }) => article.id),
      mentionCount: of.flatMap(({ entityOf }) => entityOf.filter((entity) => entity === id)).length,
    };
  });
  const archive: Archive = {
    articles,
    entities: entities.filter((entity) => entity.articles.length > 0),
    topics: groupHeads(heads, ({ tags }) => tags),
    sources: groupHeads(heads, ({ source }) => (source === null ? [] : [source.name])),
    authors: groupHeads(heads, ({ byline }) => byline),
    stories: [],
    doubts: [],
    problems: [],
  };
  return { archive, ...read };
}
