import type { Bodies } from '../model/bodies.ts';
import type { ArchiveColumns } from '../outline/archive-columns.ts';
import { NONE, type OutlineColumns } from '../outline/columns.ts';
import { readHeads } from '../outline/read-outlines.ts';
import { showOutlines } from '../outline/show-outlines.ts';
import type { InTime } from '../outline/time-order.ts';
import { type Ragged, raggedOf } from '../tools/columns/ragged.ts';
import { groupAuthors } from './authors/group-authors.ts';
import { findCopies } from './copies/find-copies.ts';
import type { Decisions } from './decisions/decisions.ts';
import { partDecisions } from './decisions/story-decisions.ts';
import { findDoubts } from './doubts/find-doubts.ts';
import { addKnownNames } from './foreign/add-known-names.ts';
import { groupArticles } from './groupings/group-articles.ts';
import { groupSources } from './groupings/group-sources.ts';
import { settleHeadlines } from './headlines/settle-headlines.ts';
import type { RelateInput } from './relate-input.ts';
import { countFeatures } from './related/count-features.ts';
import { findRelated } from './related/find-related.ts';
import { weighArticles } from './related/weigh-articles.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';
import { findStories } from './stories/find-stories.ts';
import { findNotices } from './weights/find-notices.ts';
import { weighNews } from './weights/weigh-news.ts';

/** Sees all articles at once: resolves names to entities, and finds what belongs together. */
export function relate(
  all: InTime,
  decisions: Decisions,
  bodies: Pick<Bodies, 'read' | 'readText'>,
): ArchiveColumns {
  const outlines = addKnownNames(all.outlines, bodies.read);
  const inTime: InTime = { ...all, outlines };
  const { ofNames, ofStories, problems } = partDecisions(decisions);
  const resolved = resolveEntities(inTime, ofNames);
  const { entities, entityOf, mentioned } = resolved;
  const input: RelateInput = { ...inTime, entities, mentioned };
  const copies = findCopies(inTime);
  const counted = countFeatures(input);
  const related = findRelated(weighArticles(counted), copies);
  const readables = settleHeadlines(outlines);
  const told = { notices: findNotices(outlines, copies), copies };
  const found = findStories(
    input,
    counted,
    { ...told, decisions: ofStories },
    { readables, readText: bodies.readText },
  );
  const { stories } = found;
  const storyOf = new Uint32Array(outlines.count).fill(NONE);
  for (const [place, { articles }] of stories.entries()) for (const row of articles) storyOf[row] = place;
  const sizeOfStory = (row: number): number => stories[storyOf[row]!]?.articles.length ?? 0;
  return {
    outlines: { ...showOutlines(outlines), readables },
    entityOf,
    related,
    copies,
    storyOf,
    notices: told.notices,
    weights: weighNews(input, counted, { ...told, sizeOfStory }),
    entities,
    topics: groupArticles(outlines.tags, outlines.tagNames),
    sources: groupSources(listSources(outlines), outlines.sourceNames, readAddresses(outlines)),
    ...groupAuthors(outlines.bylines, outlines.bylineNames, outlines.sourceNames),
    stories,
    doubts: findDoubts(resolved, outlines),
    problems: [...resolved.problems, ...problems, ...found.problems],
  };
}

/** Where each article stood on the web. */
function readAddresses(outlines: OutlineColumns): (row: number) => string | null {
  const headOf = readHeads(outlines);
  return (row) => headOf(row).originalUrl;
}

function listSources({ sources }: OutlineColumns): Ragged {
  return raggedOf(Array.from(sources, (source) => (source === NONE ? [] : [source])));
}
