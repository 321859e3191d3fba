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
  Grouping,
  Mention,
} from '../../src/model/model.ts';
import { groupArticles } from '../../src/relate/group-articles.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import { Interned } from '../../src/tools/columns/interned.ts';
import { raggedOf } from '../../src/tools/columns/ragged.ts';
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
}

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
    originalUrl: null,
    tags,
    text,
    blocks,
    pictures: [],
    file: NO_FILE,
  };
}

const idOf = (name: string): EntityId => `people/${name.toLowerCase()}` as EntityId;

function mentionsIn(text: string, names: readonly string[]): readonly Mention[] {
  return names
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(
        ({ index }): Mention => ({
          start: index,
          end: index + name.length,
          text: name,
          kind: 'person',
          name,
        }),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

function annotatedOf(draft: Draft, names: readonly string[]): AnnotatedArticle {
  const article = articleOf(draft);
  const sentences = article.blocks.flatMap(({ start, end }) =>
    [...article.text.slice(start, end).matchAll(/[^.]+\.?\s*/g)].map(({ index, 0: text }) => ({
      start: start + index,
      end: start + index + text.trimEnd().length,
    })),
  );
  return { article, mentions: mentionsIn(article.text, names), dates: [], sentences };
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

/** An archive of the drafts, in the order given, in which the names are people wherever they stand. */
export function archiveOf(
  drafts: readonly Draft[],
  names: readonly string[] = [],
): Omit<Outlined, 'outlines'> & { readonly archive: Archive } {
  const { outlines, ...read } = outlineAll(drafts.map((draft) => annotatedOf(draft, names)));
  const articles = outlines.map((outline): ArchiveArticle => {
    const entityOf = outline.forms.map(({ name }) => idOf(name));
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
  const entities = names.map((name): Entity => {
    const id = idOf(name);
    const of = articles.filter(({ entityOf }) => entityOf.includes(id));
    return {
      id,
      kind: 'person',
      name,
      acronym: null,
      aliases: [],
      demonyms: [],
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
