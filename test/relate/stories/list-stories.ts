import type { ArticleId, Problem, Story } from '../../../src/model/model.ts';
import { readDecisions } from '../../../src/relate/decisions/read-decisions.ts';
import { partDecisions } from '../../../src/relate/decisions/story-decisions.ts';
import { countFeatures } from '../../../src/relate/related/count-features.ts';
import { findStories } from '../../../src/relate/stories/find-stories.ts';
import { findNotices } from '../../../src/relate/weights/find-notices.ts';
import { raggedOf } from '../../../src/tools/columns/ragged.ts';
import { listTexts, textsOf } from '../../../src/tools/columns/texts.ts';
import { type DraftInput, type entityOf, inputsOf, readText } from '../related/input-of.ts';

interface Known {
  readonly entities?: readonly ReturnType<typeof entityOf>[];
  readonly decisions?: string;
  /** Of two ids. */
  readonly areCopies?: ((a: string, b: string) => boolean) | undefined;
}

export const listStories = (drafts: readonly DraftInput[], known?: Known): readonly Story[] =>
  tellStories(drafts, known).stories;

/** The stories of an archive, their articles and entities by id; what of `decisions`, the lines of `entities.yaml`, is wrong. */
export function tellStories(
  drafts: readonly DraftInput[],
  { entities = [], areCopies, decisions = '' }: Known = {},
): { readonly stories: readonly Story[]; readonly problems: readonly Problem[] } {
  const input = inputsOf(drafts, entities);
  const ids = listTexts(input.outlines.ids) as ArticleId[];
  const copiesOf = (id: string): readonly number[] =>
    areCopies === undefined
      ? []
      : ids.flatMap((other, row) => (other !== id && areCopies(id, other) ? [row] : []));
  const read = readDecisions(decisions, 'entities.yaml');
  const { ofStories, problems } = partDecisions(read.decisions);
  const readables = textsOf(ids.map(() => ''));
  const copies = raggedOf(ids.map(copiesOf));
  const told = {
    notices: findNotices(input.outlines, copies),
    copies,
    decisions: ofStories,
  };
  const found = findStories(input, countFeatures(input), told, { readables, readText });
  return {
    stories: found.stories.map((story) => ({
      ...story,
      articles: Array.from(story.articles, (row) => ids[row]!),
      entities: Array.from(story.entities, (entity) => input.entities[entity]!.id),
    })),
    problems: [...read.problems, ...problems, ...found.problems],
  };
}
