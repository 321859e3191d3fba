import type { NameEvidence, Reasons, ShortForm } from '../../../model/name-account.ts';
import { type CompanyIndex, type SharedCompany, speaksAgainst, tellCompany } from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import type { Candidate, Sightings, TimeSpan } from './sightings.ts';

/** Whom a short form means: a cluster's root; `own`: nobody explains it; `open`: several may. */
type Bearer = number | 'own' | 'open';

/** Somebody whom a short form might have meant: a cluster's root, and what spoke for and against. */
interface Refused {
  readonly root: number;
  readonly why: Reasons;
}

/** Why a short form means somebody. */
export interface ToldLink {
  /** `null` where nobody explains it. */
  readonly why: Reasons | null;
  readonly refused: readonly Refused[];
}

/** Whom a short form means in an article. */
export interface ShortFormLink {
  readonly bearer: Bearer;
  /** A build asks for nobody's reasons. */
  readonly tell: () => ToldLink;
}

/** Finds the bearer of a short form in each of its articles; `null` where no name may explain it. */
export type LinkName = (group: NameGroup) => ((article: number) => ShortFormLink) | null;

export const UNEXPLAINED: ShortFormLink = { bearer: 'own', tell: () => ({ why: null, refused: [] }) };

/** What was found in several ways: the last one tells, all of them refuse. */
export function afterAll(link: ShortFormLink, earlier: readonly ShortFormLink[]): ShortFormLink {
  return {
    bearer: link.bearer,
    tell: () => {
      const { why, refused } = link.tell();
      return { why, refused: [...earlier.flatMap((one) => one.tell().refused), ...refused] };
    },
  };
}

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

/** More than any company: only an article that has the full name says who is meant. */
export const ONLY_IN_FULL = Number.POSITIVE_INFINITY;

/** What is asked of a short form's bearers. */
interface Question {
  /** In what it is like their full names. */
  readonly as: ShortForm;
  /** Names that are left out of the company, being the name in question. */
  readonly isName: (group: number) => boolean;
  /** Company that even a single bearer must have in common with the article. */
  readonly least: number;
  /** The bearers are teams of one city: the game they play is company enough for a single one. */
  readonly field?: boolean;
}

/** Chooses the bearer of a short form in the nearest span of time in which one may be meant. */
export function chooseInSpans(
  article: number,
  sightings: Sightings,
  company: CompanyIndex,
  question: Question,
): ShortFormLink {
  const inFull = sightings.inFull(article);
  const [only] = inFull;
  if (only !== undefined && inFull.length === 1) return meanInFull(only, question);
  let widest = UNEXPLAINED;
  for (const span of sightings.around(article)) {
    if (only !== undefined)
      return chooseInFull(
        span.candidates.filter(({ root }) => inFull.includes(root)),
        question,
      );
    const link = chooseBearer(article, span, company, question);
    if (link.bearer !== 'own') return link;
    widest = link;
  }
  return widest;
}

/** A bearer with the company that it has in common with the article. */
interface Compared {
  readonly candidate: Candidate;
  readonly shared: SharedCompany;
}

/**
 * Chooses among the bearers of a short form that stands alone in an article. Where two are as likely, nobody is
 * guessed.
 */
function chooseBearer(
  article: number,
  span: TimeSpan,
  company: CompanyIndex,
  question: Question,
): ShortFormLink {
  const { candidates } = span;
  const { isName, least, field } = question;
  const here = company.gather([article], isName);
  const all = candidates.map(
    (candidate): Compared => ({
      candidate,
      shared: company.compareSides(here, company.gather(candidate.articles, isName)),
    }),
  );
  // Whose company speaks against it is no rival either.
  const compared = all
    .filter((one) => all.length === 1 || !speaksAgainst(one.shared) || isKnownToAll(one))
    .filter(({ candidate, shared }) => !candidate.minor || shared.share >= CLEAR_SHARE)
    .sort(compareBearers);
  const tell = ({ candidate, shared }: Compared, ...more: readonly NameEvidence[]): Reasons => [
    { kind: 'short-form', as: question.as },
    { kind: 'near', articles: candidate.count, days: span.days },
    tellCompany(shared, least === 0 || least === ONLY_IN_FULL ? null : least),
    ...(least === ONLY_IN_FULL ? [{ kind: 'general-name' } as const] : []),
    ...more,
  ];
  const refuse = (but: Candidate | null, ...more: readonly NameEvidence[]): readonly Refused[] =>
    all.flatMap((one) =>
      one.candidate === but ? [] : [{ root: one.candidate.root, why: tell(one, ...more) }],
    );
  const mean = (one: Compared, ...more: readonly NameEvidence[]): ShortFormLink => ({
    bearer: one.candidate.root,
    tell: () => ({ why: tell(one, ...more), refused: refuse(one.candidate) }),
  });
  const nobody: ShortFormLink = { bearer: 'own', tell: () => ({ why: null, refused: refuse(null) }) };
  const [best, next] = compared;
  if (best === undefined) return nobody;
  const { share, otherField } = best.shared;
  if (next === undefined) {
    const alone = field ? !otherField : !speaksAgainst(best.shared) || isKnownToAll(best);
    return alone && isEnough(best, least) ? mean(best) : nobody;
  }
  if (share >= Math.max(least, LEAST_SHARE) && share >= next.shared.share * SHARE_LEAD)
    return mean(best, { kind: 'next', share: next.shared.share });
  const rivals = compared.map(({ candidate }) => candidate);
  const most = mostNamed(rivals, COUNT_LEAD);
  const named = compared.find(({ candidate }) => candidate === most);
  if (named !== undefined && isEnough(named, least))
    return mean(named, { kind: 'others', articles: countAll(rivals) - named.candidate.count });
  const several: NameEvidence = { kind: 'likely-bearers', count: compared.length };
  return { bearer: 'open', tell: () => ({ why: tell(best, several), refused: refuse(null, several) }) };
}

function compareBearers(a: Compared, b: Compared): number {
  return (
    b.shared.share - a.shared.share ||
    b.candidate.count - a.candidate.count ||
    a.candidate.root - b.candidate.root
  );
}

/** The only one whom the article itself names in full. */
function meanInFull(bearer: number, { as }: Question): ShortFormLink {
  return { bearer, tell: () => ({ why: [{ kind: 'short-form', as }, { kind: 'in-full' }], refused: [] }) };
}

/** Chooses among several whom the article itself names in full. */
function chooseInFull(inFull: readonly Candidate[], { as }: Question): ShortFormLink {
  const form: NameEvidence = { kind: 'short-form', as };
  const several: NameEvidence = { kind: 'several-in-full', count: inFull.length };
  const most = mostNamed(inFull, COUNT_LEAD_IN_ARTICLE);
  const refused = inFull
    .filter((one) => one !== most)
    .map(({ root }): Refused => ({ root, why: [form, several] }));
  if (most === null) return { bearer: 'open', tell: () => ({ why: [form, several], refused }) };
  const others = countAll(inFull) - most.count;
  return {
    bearer: most.root,
    tell: () => ({ why: [form, several, { kind: 'others', articles: others }], refused }),
  };
}

function isEnough({ shared }: Compared, least: number): boolean {
  return least === 0 || (shared.share >= least && shared.evident);
}

function isKnownToAll({ candidate, shared }: Compared): boolean {
  return candidate.count >= KNOWN_TO_ALL && !shared.otherField;
}

function countAll(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { count }) => sum + count, 0);
}

/** The candidate in so many times as many articles as all the others together. */
function mostNamed(candidates: readonly Candidate[], lead: number): Candidate | null {
  const most = candidates.reduce((a, b) => (b.count > a.count ? b : a));
  return most.count >= (countAll(candidates) - most.count) * lead ? most : null;
}
