/** Labels of tokens: outside, or begin, inside, end, single (BIOES) of four types; 17 in all. */
export const TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type NameType = (typeof TYPES)[number];

export const OUTSIDE = 0;
export const LABELS = 1 + 4 * TYPES.length;

const PART = { begin: 0, inside: 1, end: 2, single: 3 } as const;

export function labelOf(type: number, part: keyof typeof PART): number {
  return 1 + 4 * type + PART[part];
}

/** Index into `TYPES`; -1 for `OUTSIDE`. */
function typeOfLabel(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

export function opensName(label: number): boolean {
  return label !== OUTSIDE && (((label - 1) & 3) === PART.begin || ((label - 1) & 3) === PART.single);
}

export function closesName(label: number): boolean {
  return label !== OUTSIDE && (((label - 1) & 3) === PART.end || ((label - 1) & 3) === PART.single);
}

/** Whether `next` may stand right after `label`: names are not left open, nor entered in the middle. */
export function mayFollow(label: number, next: number): boolean {
  const isOpen = label !== OUTSIDE && !closesName(label);
  const entersName = next === OUTSIDE || opensName(next);
  return isOpen ? !entersName && typeOfLabel(label) === typeOfLabel(next) : entersName;
}

/** For each label, those that may come before it. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, next) =>
  Uint8Array.from(
    Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, next)),
  ),
);

/** A name by its tokens; `to` is exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
  /** Index into `TYPES`. */
  readonly type: number;
}
