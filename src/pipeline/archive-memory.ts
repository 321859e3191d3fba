import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readCheckedLines, writeCheckedLines } from '../cache/checked-lines.ts';
import { digestCode } from '../cache/code-version.ts';
import type { Archive, ArchiveArticle, Digest, Entity, Outline } from '../model/model.ts';
import type { Decisions } from '../relate/decisions/decisions.ts';
import { countMeant } from '../relate/read-archive.ts';
import { showOutline } from '../relate/shown-outline.ts';

/** What is related, but for what the articles themselves say. */
type Findings = Pick<Archive, 'topics' | 'sources' | 'stories' | 'doubts' | 'problems'>;

/** An entity, with its articles by their places in the archive. */
type EntityRow = Omit<Entity, 'articles'> & { readonly articles: readonly number[] };

type ArticleRow = readonly [
  /** Place among the outlines. */
  outline: number,
  /** Place of the entity that each mention means; -1 for none. */
  entityOf: readonly number[],
  related: readonly number[],
  story: string | null,
  copies: readonly number[],
  /** Its mentions, where the archive knew more names than the article's own annotation. */
  own: Pick<Outline, 'forms' | 'starts'> | 0,
];

const pathOf = (cache: string): string => join(cache, 'archive.ndjson');

/** Of all that an archive is made from: its articles, the editor's decisions, and the code. */
export function digestArchive(outlines: readonly Outline[], decisions: Decisions): Digest {
  const digest = createHash('sha256')
    .update(digestCode(['src'], []))
    .update(JSON.stringify(decisions));
  // What an outline says more follows from these.
  for (const { article, body } of outlines) digest.update(`\n${JSON.stringify(article)}${body}`);
  return digest.digest('hex') as Digest;
}

/** Keeps an archive for a build that has the same articles. */
export function keepArchive(
  cache: string,
  inputs: Digest,
  outlines: readonly Outline[],
  archive: Archive,
): void {
  writeCheckedLines(pathOf(cache), packArchive(inputs, outlines, archive));
}

/** The archive that an earlier build kept; `null` where that was made from other things, or is damaged. */
export function recallArchive(cache: string, inputs: Digest, outlines: readonly Outline[]): Archive | null {
  const lines = readCheckedLines(pathOf(cache))?.[Symbol.iterator]();
  const next = (): string => lines!.next().value as string;
  if (lines === undefined || next() !== inputs) return null;
  const findings = JSON.parse(next()) as Findings;
  const entityRows = Array.from({ length: Number(next()) }, () => JSON.parse(next()) as EntityRow);
  const rows = outlines.map(() => JSON.parse(next()) as ArticleRow);
  const idOf = (place: number) => outlines[rows[place]![0]]!.article.id;
  const entities = entityRows.map((row): Entity => ({ ...row, articles: row.articles.map(idOf) }));
  const articles = rows.map(([at, meant, related, story, copies, own]): ArchiveArticle => {
    const entityOf = meant.map((place) => entities[place]?.id ?? null);
    return {
      ...showOutline(outlines[at]!),
      ...(own === 0 ? {} : own),
      entityOf,
      ...countMeant(entityOf),
      related: related.map(idOf),
      story,
      copies: copies.map(idOf),
    };
  });
  return { articles, entities, ...findings };
}

function* packArchive(inputs: Digest, outlines: readonly Outline[], archive: Archive): Iterable<string> {
  const { articles, entities, topics, sources, stories, doubts, problems } = archive;
  const outlineAt = new Map(outlines.map((outline, at) => [outline.article.id, at]));
  const articleAt = new Map(articles.map(({ article }, at) => [article.id, at]));
  const entityAt = new Map(entities.map(({ id }, at) => [id, at]));
  yield inputs;
  yield JSON.stringify({ topics, sources, stories, doubts, problems } satisfies Findings);
  yield String(entities.length);
  for (const entity of entities)
    yield JSON.stringify({
      ...entity,
      articles: entity.articles.map((id) => articleAt.get(id)!),
    } satisfies EntityRow);
  for (const entry of articles) {
    const at = outlineAt.get(entry.article.id)!;
    const { forms, starts } = entry;
    yield JSON.stringify([
      at,
      entry.entityOf.map((id) => (id === null ? -1 : entityAt.get(id)!)),
      entry.related.map((id) => articleAt.get(id)!),
      entry.story,
      entry.copies.map((id) => articleAt.get(id)!),
      areSame(forms, outlines[at]!.forms) ? 0 : { forms, starts },
    ] satisfies ArticleRow);
  }
}

function areSame(forms: Outline['forms'], others: Outline['forms']): boolean {
  return (
    forms.length === others.length &&
    forms.every(({ text, kind, name, form }, i) => {
      const other = others[i]!;
      return text === other.text && kind === other.kind && name === other.name && form === other.form;
    })
  );
}
