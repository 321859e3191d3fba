import type { ArticleId } from '../../model/model.ts';
import { readHeads } from '../../outline/read-outlines.ts';
import type { InTime } from '../../outline/time-order.ts';
import { readTexts } from '../../tools/columns/texts.ts';
import type { Decisions } from '../decisions/decisions.ts';
import { prepareSplits } from '../decisions/split-names.ts';
import { applyDecisions, type Rulings } from './decide/apply-decisions.ts';
import { type Drafts, draftEntities, type Written } from './describe/draft-entities.ts';
import { type Joining, joinNames } from './join/join-names.ts';
import { type Assignment, assignMentions } from './link/assign-mentions.ts';
import { Clusters } from './names/clusters.ts';
import { CompanyIndex } from './names/company.ts';
import { findIntroductions } from './names/introductions.ts';
import { ListingIndex } from './names/listings.ts';
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
  readonly drafts: Drafts;
}

/** Goes all the steps from the mentions of articles to entities that have no id yet. */
export function resolveNames({ outlines }: InTime, decisions: Decisions): Resolution {
  const undone = undoSlips(outlines);
  const { ids, mentions } = undone.outlines;
  const headOf = readHeads(outlines);
  const splits = prepareSplits(decisions, headOf);
  const gathered = gatherNames(undone, splits);
  const { groups } = gathered;
  const clusters = new Clusters(groups.length);
  const company = new CompanyIndex(gathered);
  const listings = new ListingIndex(undone.outlines, undone.forms, gathered);
  const introductionsIn = findIntroductions(undone.outlines, gathered);
  const pathOf = (article: number): string => headOf(article).path;
  const joining = joinNames({ groups, company, listings, introductionsIn, pathOf }, clusters);
  const rulings = applyDecisions(decisions, splits, groups, clusters);
  const about = { gathered, clusters, company, listings };
  const assignment = assignMentions(undone.outlines, about, rulings.merged);
  const written: Written = {
    forms: undone.forms,
    formOf: mentions.forms,
    idOfArticle: readTexts(ids) as (article: number) => ArticleId,
    formerNames: undone.formerNames,
  };
  const drafts = draftEntities(written, gathered, assignment, clusters, rulings.byCluster, joining.shortened);
  return { undone, gathered, joining, rulings, assignment, clusters, drafts };
}
