import type { ArticleId, Story } from '../../../src/model/model.ts';
import { countFeatures } from '../../../src/relate/related/count-features.ts';
import { findStories } from '../../../src/relate/stories/find-stories.ts';
import { findNotices } from '../../../src/relate/weights/find-notices.ts';
import { raggedOf } from '../../../src/tools/columns/ragged.ts';
import { listTexts, textsOf } from '../../../src/tools/columns/texts.ts';
import { type DraftInput, type entityOf, inputsOf, readText } from '../related/input-of.ts';

interface Known {
  readonly entities?: readonly ReturnType<typeof entityOf>[];
  /** Of two ids. */
  readonly areCopies?: ((a: string, b: string) => boolean) | undefined;
}

/** The stories of an archive, their articles and entities by id. */
export function listStories(
  drafts: readonly DraftInput[],
  { entities = [], areCopies }: Known = {},
): readonly Story[] {
  const input = inputsOf(drafts, entities);
  const ids = listTexts(input.outlines.ids) as ArticleId[];
  const copiesOf = (id: string): readonly number[] =>
    areCopies === undefined
      ? []
      : ids.flatMap((other, row) => (other !== id && areCopies(id, other) ? [row] : []));
  const told = { notices: findNotices(input.outlines), copies: raggedOf(ids.map(copiesOf)) };
  const readables = textsOf(ids.map(() => ''));
  return findStories(input, countFeatures(input), told, { readables, readText }).map((story) => ({
    ...story,
    articles: Array.from(story.articles, (row) => ids[row]!),
    entities: Array.from(story.entities, (entity) => input.entities[entity]!.id),
  }));
}
