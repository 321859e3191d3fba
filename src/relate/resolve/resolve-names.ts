import type { Outline } from '../../model/model.ts';
import { columnOutlines } from '../../outline/column-outlines.ts';
import { readHeads } from '../../outline/read-outlines.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { prepareSplits } from '../decisions/split-names.ts';
import { sortInTime } from '../time-order.ts';
import { applyDecisions, type Rulings } from './decide/apply-decisions.ts';
import { draftEntities, type Resolved } from './describe/draft-entities.ts';
import { type Joining, joinNames } from './join/join-names.ts';
import { type Assignment, assignMentions } from './link/assign-mentions.ts';
import { Clusters } from './names/clusters.ts';
import { CompanyIndex } from './names/company.ts';
import type { GatheredNames } from './names/name-group.ts';
import { gatherNames } from './read/gather-names.ts';
import { type Undone, undoSlips } from './read/undo-slips.ts';

/** What each step has made of the names of an archive: entities are described from it, and who asks why is told. */
export interface Resolution {
  readonly undone: Omit<Undone, 'outlines'> & { readonly outlines: readonly Outline[] };
  readonly gathered: GatheredNames;
  readonly joining: Joining;
  readonly rulings: Rulings;
  readonly assignment: Assignment;
  /** The names that are one whatever article they stand in, by the numbers of their groups. */
  readonly clusters: Clusters;
  /** By cluster; those that the editor hides left out. */
  readonly drafts: ReadonlyMap<number, Resolved>;
}

/** Goes all the steps from the mentions of articles, in any order, to entities that have no id yet. */
export function resolveNames(outlines: readonly Outline[], decisions: Decisions): Resolution {
  const inTime = sortInTime(outlines);
  const undone = undoSlips(columnOutlines(inTime));
  const headOf = readHeads(undone.outlines);
  const splits = prepareSplits(decisions, headOf);
  const gathered = gatherNames(undone, splits);
  const { groups } = gathered;
  const clusters = new Clusters(groups.length);
  const company = new CompanyIndex(gathered);
  const pathOf = (article: number): string => headOf(article).path;
  const joining = joinNames({ groups, company, pathOf }, clusters);
  const rulings = applyDecisions(decisions, splits, groups, clusters);
  const { days } = undone.outlines;
  const assignment = assignMentions(days, gathered, clusters, company, rulings.merged);
  const written = inTime.map((one, article): Outline => {
    const { bounds, forms } = undone.outlines.mentions;
    const numbers = forms.subarray(bounds[article]!, bounds[article + 1]!);
    return { ...one, forms: Array.from(numbers, (form) => undone.forms[form]!) };
  });
  const drafts = draftEntities(
    written,
    gathered,
    assignment,
    clusters,
    rulings.byCluster,
    undone.formerNames,
  );
  return {
    undone: { ...undone, outlines: written },
    gathered,
    joining,
    rulings,
    assignment,
    clusters,
    drafts,
  };
}
