import { type Company, type SharedCompany, speaksAgainst } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import type { Candidate } from './sightings.ts';

/** Whom a short form means: a cluster's root; `own`: nobody explains it; `open`: several may. */
export type Bearer = number | 'own' | 'open';

/** Finds the bearer of a short form in each of its articles. */
export type LinkName = (group: NameGroup) => (article: number) => Bearer;

/** Of several bearers one is meant where it has so much company in common with the article… */
const LEAST_SHARE = 0.12;
/** …and so many times as much as the next one. */
const SHARE_LEAD = 1.8;
/** Or where the papers of those days write of it so many times as often as of all the others together. */
const COUNT_LEAD = 4;
/** In an article that names both in full, `Yeltsin` beside `Naina Yeltsin` is he whom the papers write of more. */
const COUNT_LEAD_IN_ARTICLE = 2;
/** A bearer in so many articles of those days needs no company to be known by the surname. */
const KNOWN_TO_ALL = 8;

/** One in a single article, beside a well-known bearer, is meant only where the company says so clearly. */
const CLEAR_SHARE = 0.3;

/** What is asked of a short form's bearers. */
export interface Question {
  /** Names that are left out of the company, being the name in question. */
  readonly isName: (group: NameGroup) => boolean;
  /** Company that even a single bearer must have in common with the article. */
  readonly least: number;
  /** The bearers are teams of one city: the game they play is company enough for a single one. */
  readonly field?: boolean;
}

/**
 * Chooses the bearer of a short form in the nearest span of time in which one may be meant.
 *
 * @param spans the bearers in ever wider spans
 */
export function chooseInSpans(
  article: number,
  spans: Iterable<readonly Candidate[]>,
  company: Company,
  question: Question,
): Bearer {
  for (const candidates of spans) {
    const bearer = chooseBearer(article, candidates, company, question);
    if (bearer !== 'own') return bearer;
  }
  return 'own';
}

/**
 * Chooses among the bearers of a short form that stands alone in an article. Where two are as likely, nobody is
 * guessed.
 */
function chooseBearer(
  article: number,
  candidates: readonly Candidate[],
  company: Company,
  { isName, least, field }: Question,
): Bearer {
  const inFull = candidates.filter(({ sameDay }) => sameDay.includes(article));
  if (inFull.length === 1) return inFull[0]!.root;
  if (inFull.length > 1) return mostNamed(inFull, COUNT_LEAD_IN_ARTICLE)?.root ?? 'open';
  const here = company.gather([article], isName);
  const all = candidates.map((candidate) => ({
    ...candidate,
    ...company.compareSides(here, company.gather(candidate.articles, isName)),
  }));
  // Whose company speaks against it is no rival either.
  const compared = all
    .filter((one) => all.length === 1 || !speaksAgainst(one) || isKnownToAll(one))
    .filter(({ minor, share }) => !minor || share >= CLEAR_SHARE)
    .sort((a, b) => b.share - a.share || b.count - a.count || a.root - b.root);
  const [best, next] = compared;
  if (best === undefined) return 'own';
  if (next === undefined) {
    const alone = field ? !best.otherField : !speaksAgainst(best) || isKnownToAll(best);
    return alone && isEnough(best, least) ? best.root : 'own';
  }
  if (best.share >= Math.max(least, LEAST_SHARE) && best.share >= next.share * SHARE_LEAD) return best.root;
  const most = mostNamed(compared, COUNT_LEAD);
  return most !== null && isEnough(most, least) ? most.root : 'open';
}

function isEnough({ share, evident }: SharedCompany, least: number): boolean {
  return least === 0 || (share >= least && evident);
}

function isKnownToAll({ count, otherField }: Candidate & SharedCompany): boolean {
  return count >= KNOWN_TO_ALL && !otherField;
}

/** The candidate in so many times as many articles as all the others together. */
function mostNamed<Named extends Candidate>(candidates: readonly Named[], lead: number): Named | null {
  const most = candidates.reduce((a, b) => (b.count > a.count ? b : a));
  const others = candidates.reduce((sum, { count }) => sum + count, 0) - most.count;
  return most.count >= others * lead ? most : null;
}
