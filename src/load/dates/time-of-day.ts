/** A time of day as written after a date. */
export interface WrittenTime {
  /** 0 to 24. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /**
   * `utc`: a moment stated in universal time; a number: minutes ahead of it, as its newsroom wrote;
   * `unknown`: a zone was named that means several things (`IST`) or that does not exist (`+99:99`); `none`: no zone was given.
   */
  readonly zone: 'utc' | 'unknown' | 'none' | number;
  /** Offset after the time and its zone. */
  readonly end: number;
}

const PATTERN =
  /^(?:\s*,\s*|\s*T|\s+(?:at|@|um|à|um|kl|klo|-|\|)\s*|\s+)(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?)?\s?([ap]\.?m\.?(?![\p{L}\d]))?(?:\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|\(?[A-Z]{2,4}\)?)(?![\p{L}\d]))?/iu;

const COMPACT_PATTERN = /^[T ](\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?(?!\d)/;

/** Minutes ahead of universal time of zone names that mean one thing in news. */
const ZONE_MINUTES: ReadonlyMap<string, number> = new Map([
  ['EST', -300],
  ['EDT', -240],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['CET', 60],
  ['CEST', 120],
  ['EET', 120],
  ['EEST', 180],
  ['WAT', 60],
  ['CAT', 120],
  ['EAT', 180],
  ['SAST', 120],
  ['MSK', 180],
  ['JST', 540],
  ['KST', 540],
  ['HKT', 480],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
]);

/** Zone names that stand for universal time; other capitals after a clock are a zone of several meanings. */
const UNIVERSAL = new Set(['Z', 'UTC', 'GMT', 'UT']);
/** No zone is farther from universal time. */
const FARTHEST_HOURS = 14;
const SEVERAL_MEANINGS = new Set(['IST', 'CST', 'BST', 'AST', 'SST', 'GST', 'PKT', 'WIB', 'SGT', 'ICT']);

/** Reads the time that follows a date in `text` at `from`; `null` where none follows. */
export function readTimeOfDay(text: string, from: number): WrittenTime | null {
  const rest = text.slice(from, from + 60);
  const compact = COMPACT_PATTERN.exec(rest);
  if (compact) {
    const [whole, hour, minute, second, zone] = compact;
    return checkTime(Number(hour), Number(minute), Number(second ?? 0), zone, from + whole.length);
  }
  const match = PATTERN.exec(rest);
  if (!match) return null;
  const [whole, hour, minute, second, half, zone] = match;
  if (minute === undefined && half === undefined) return null;
  const name = zone?.replace(/[()]/g, '');
  const zoneIsKnown = name === undefined || isZone(name);
  const end = from + whole.length - (zoneIsKnown ? 0 : (zone?.length ?? 0));
  return checkTime(
    toFullHour(Number(hour), half),
    Number(minute ?? 0),
    Number(second ?? 0),
    zoneIsKnown ? name : undefined,
    end,
  );
}

function isZone(name: string): boolean {
  return /^[+-]/.test(name) || UNIVERSAL.has(name) || ZONE_MINUTES.has(name) || SEVERAL_MEANINGS.has(name);
}

function toFullHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function checkTime(
  hour: number,
  minute: number,
  second: number,
  zone: string | undefined,
  end: number,
): WrittenTime | null {
  const inDay = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  if (!inDay || minute > 59 || second > 60) return null;
  return { hour, minute, second: Math.min(second, 59), zone: readZone(zone), end };
}

function readZone(zone: string | undefined): WrittenTime['zone'] {
  if (zone === undefined) return 'none';
  if (UNIVERSAL.has(zone)) return 'utc';
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!offset) return ZONE_MINUTES.get(zone) ?? 'unknown';
  const [hours, minutes] = [Number(offset[2]), Number(offset[3] ?? 0)];
  if (hours > FARTHEST_HOURS || minutes > 59) return 'unknown';
  return (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}
