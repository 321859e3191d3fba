import type { NameEvidence, Reasons, ShortForm } from '../../../model/name-account.ts';
import {
  type Apart,
  type CompanyIndex,
  type SharedCompany,
  type Side,
  speaksAgainst,
  tellCompany,
} from '../names/company.ts';
import type { NameGroup } from '../names/name-group.ts';
import { type Candidate, type Sightings, SPANS, type TimeSpan } from './sightings.ts';
import type { SurnameUse } from './weigh-surnames.ts';

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
  if (earlier.length === 0) return link;
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
export const CLEAR_SHARE = 0.3;

/** The only bearer of a surname that is in no organisation's name needs little. */
const LEAST_OF_ONLY = 0.05;

/** More than any company: only an article that has the full name says who is meant. */
export const ONLY_IN_FULL = Number.POSITIVE_INFINITY;

/** What is asked of a short form's bearers. */
export interface Question {
  /** In what it is like their full names. */
  readonly as: ShortForm;
  /** Names that are left out of the company, being the name in question. */
  readonly apart: Apart;
  /** Company that even a single bearer must have in common with the article. */
  readonly least: number;
  /** Of a surname, what the archive says of that word. */
  readonly surname?: { readonly use: SurnameUse; readonly isDoubtful: boolean };
  /** The company of the article that was asked about last. */
  here: { readonly article: number; readonly side: Side } | null;
  /** Whether the article gives it a bearer's title, which outweighs other company, or one that is not a bearer's. */
  readonly compareTitles?: (article: number, bearer: Candidate) => 'same' | 'other' | null;
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
  if (only !== undefined && inFull.length === 1 && question.compareTitles === undefined)
    return meanInFull(only, question);
  let widest = UNEXPLAINED;
  for (let step = 0; step < SPANS.length; step++) {
    const span = sightings.around(article, step);
    if (span === null) continue;
    const titled = chooseTitled(article, span, inFull, question);
    if (titled !== null) return titled;
    if (only !== undefined && inFull.length === 1) return meanInFull(only, question);
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

/** The bearer whose title the article gives the short form, of several one whom it names in full: `Treasury Secretary Baker`. */
function chooseTitled(
  article: number,
  { days, candidates }: TimeSpan,
  inFull: readonly number[],
  { as, compareTitles }: Question,
): ShortFormLink | null {
  if (compareTitles === undefined) return null;
  const titled = candidates.filter((one) => compareTitles(article, one) === 'same');
  const here = titled.filter(({ root }) => inFull.includes(root));
  const [only, ...others] = here.length > 0 ? here : titled;
  if (only === undefined || others.length > 0) return null;
  const near: NameEvidence = { kind: 'near', articles: only.count, days };
  return {
    bearer: only.root,
    tell: () => ({ why: [{ kind: 'short-form', as }, near, { kind: 'title' }], refused: [] }),
  };
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
  const { apart, least, surname, field } = question;
  if (question.here?.article !== article) question.here = { article, side: company.gather([article], apart) };
  const here = question.here.side;
  const isMeant = (one: Compared): boolean => isEnough(one, all.length === 1, question, here);
  const all = span.candidates.map((candidate): Compared => {
    candidate.side ??= company.gather(candidate.articles, apart);
    return { candidate, shared: company.compareSides(here, candidate.side) };
  });
  // Whose company speaks against it is no rival either.
  const compared = all.filter(
    (one) =>
      (all.length === 1 || !speaksAgainst(one.shared) || isKnownToAll(one)) &&
      (!one.candidate.minor || one.shared.share >= CLEAR_SHARE) &&
      question.compareTitles?.(article, one.candidate) !== 'other',
  );
  // Sorting makes room, even for one.
  if (compared.length > 1) compared.sort(compareBearers);
  const choose = (
    bearer: Bearer,
    about: Compared | null,
    ...more: readonly NameEvidence[]
  ): ShortFormLink => ({
    bearer,
    tell: () => tellChoice({ all, span, question, bearer, about, more }),
  });
  const [best, next] = compared;
  if (best === undefined) return choose('own', null);
  const { share, otherField } = best.shared;
  if (next === undefined) {
    const alone = field ? !otherField : !speaksAgainst(best.shared) || isKnownToAll(best);
    if (alone && isMeant(best)) return choose(best.candidate.root, best);
    return choose('own', null);
  }
  if (
    share >= Math.max(least, LEAST_SHARE) &&
    share >= next.shared.share * SHARE_LEAD &&
    (surname === undefined || isMeant(best))
  )
    return choose(best.candidate.root, best, { kind: 'next', share: next.shared.share });
  const rivals = compared.map(({ candidate }) => candidate);
  const most = mostNamed(rivals, COUNT_LEAD);
  const named = compared.find(({ candidate }) => candidate === most);
  if (named !== undefined && isMeant(named) && (surname === undefined || !speaksAgainst(named.shared))) {
    const others = countAll(rivals) - named.candidate.count;
    return choose(named.candidate.root, named, { kind: 'others', articles: others });
  }
  return choose('open', best, { kind: 'likely-bearers', count: compared.length });
}

/** What a bearer was chosen from. */
interface Choice {
  readonly all: readonly Compared[];
  readonly span: TimeSpan;
  readonly question: Question;
  readonly bearer: Bearer;
  /** Who is meant, or most likely; `null`: nobody. */
  readonly about: Compared | null;
  readonly more: readonly NameEvidence[];
}

function tellChoice({ all, span, question: { as, least, surname }, bearer, about, more }: Choice): ToldLink {
  const tell = ({ candidate, shared }: Compared, ...others: readonly NameEvidence[]): Reasons => [
    { kind: 'short-form', as },
    { kind: 'near', articles: candidate.count, days: span.days },
    tellCompany(shared, least === 0 || least === ONLY_IN_FULL ? null : least),
    ...(surname?.isDoubtful === true ? [{ kind: 'surname-use', ...surname.use } as const] : []),
    ...(least === ONLY_IN_FULL && surname === undefined ? [{ kind: 'general-name' } as const] : []),
    ...others,
  ];
  const isOpen = bearer === 'open';
  const refused = all.filter((one) => isOpen || one !== about);
  return {
    why: about === null ? null : tell(about, ...more),
    refused: refused.map((one) => ({ root: one.candidate.root, why: tell(one, ...(isOpen ? more : [])) })),
  };
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

function isEnough(one: Compared, isAlone: boolean, { least, surname }: Question, here: Side): boolean {
  const { share, evident } = one.shared;
  if (least === 0 || surname === undefined) return share >= least && (least === 0 || evident);
  const { use, isDoubtful } = surname;
  // Where nobody else is named, nobody can be asked for.
  const isLonely = here.others.length === 0 && use.organisations === 0;
  const isOnly = isAlone && use.organisations === 0 && share >= LEAST_OF_ONLY;
  if (!isDoubtful && (isKnownToAll(one) || isLonely || isOnly)) return true;
  return share >= least && (evident || share >= CLEAR_SHARE);
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
