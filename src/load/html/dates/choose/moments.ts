const UNIVERSAL = /(?:\d\s?(?:Z|[+-]00:?00)|\b(?:UTC|GMT))\)?\s*$|^\s*\d{9,13}\s*$/i;

/** Whether a moment is written in universal time, whatever the zone of its newsroom. */
export function isUniversal(written: string): boolean {
  return UNIVERSAL.test(written);
}

const DAY = 24 * 60 * 60 * 1000;

/** Between two days, as `YYYY-MM-DD`, in either order. */
export function countDaysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
}
