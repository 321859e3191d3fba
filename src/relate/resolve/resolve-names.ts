import type { Outline } from '../../model/model.ts';
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
  readonly undone: Undone;
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
  const undone = undoSlips(sortInTime(outlines));
  const inTime = undone.outlines;
  const splits = prepareSplits(decisions);
  const gathered = gatherNames(inTime, splits);
  const { groups } = gathered;
  const clusters = new Clusters(groups.length);
  const company = new CompanyIndex(gathered);
  const pathOf = (article: number): string => inTime[article]!.article.path;
  const joining = joinNames({ groups, company, pathOf }, clusters);
  const rulings = applyDecisions(decisions, splits, groups, clusters);
  const assignment = assignMentions(inTime, gathered, clusters, company, rulings.merged);
  const drafts = draftEntities(inTime, gathered, assignment, clusters, rulings.byCluster, undone.formerNames);
  return { undone, gathered, joining, rulings, assignment, clusters, drafts };
}
