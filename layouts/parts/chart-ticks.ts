import type { Chart } from '../../src/model/page-parts.ts';
import { isDay, mondayOf, type PeriodUnit } from '../../src/model/periods.ts';
import { titlePeriod } from '../../src/words/periods.ts';
import type { DateWords } from '../../src/words/words.ts';

type Bar = Chart['bars'][number];

interface Tick {
  /** Of the bar that it stands below. */
  readonly index: number;
  readonly text: string;
}

/** There is room for so many labels. */
export const MOST_TICKS = 9;

/** So few weeks are too narrow for the name of a month. */
const NEAR = 3;

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100] as const;

/** Every bar of which `text` makes a label, thinned out to those that there is room for. */
function label(bars: readonly Bar[], text: (bar: Bar, index: number) => string | null): readonly Tick[] {
  const ticks = bars.flatMap((bar, index): readonly Tick[] => {
    const shown = text(bar, index);
    return shown === null ? [] : [{ index, text: shown }];
  });
  const step = Math.ceil(ticks.length / MOST_TICKS);
  return ticks.filter((_, index) => index % step === 0);
}

/** Years that are round. */
function labelYears(bars: readonly Bar[]): readonly Tick[] {
  const step = YEAR_STEPS.find((years) => bars.length / years <= MOST_TICKS) ?? 200;
  return label(bars, ({ period }) => (Number(period) % step === 0 ? period : null));
}

/** Of a year: from 1 to 12. */
const monthIn = ({ period }: Bar): number => Number(period.slice(5, 7));

/** The year below each January, or the months or quarters where there are few. */
function labelMonths(bars: readonly Bar[], { axis }: DateWords): readonly Tick[] {
  const isJanuary = (bar: Bar): boolean => monthIn(bar) === 1;
  if (bars.length > 4 * MOST_TICKS) {
    return label(bars, (bar) => (isJanuary(bar) ? bar.period.slice(0, 4) : null));
  }
  if (bars.length > 2 * MOST_TICKS) {
    return label(bars, (bar) => {
      if (isJanuary(bar)) return axis.monthOfYear(bar.period);
      return monthIn(bar) % 3 === 1 ? axis.month(bar.period) : null;
    });
  }
  return label(bars, (bar, index) =>
    index === 0 || isJanuary(bar) ? axis.monthOfYear(bar.period) : axis.month(bar.period),
  );
}

/** The month below the first week that begins in it; not below the very first, where the next month is near. */
function labelWeeks(bars: readonly Bar[], { axis }: DateWords): readonly Tick[] {
  const months = bars.map(({ period }) => mondayOf(period).slice(0, 7));
  const begin = [...months.keys()].filter((index) => months[index] !== months[index - 1]);
  const shown = begin.length > 1 && begin[1]! < NEAR ? begin.slice(1) : begin;
  return label(bars, (_, index) => {
    const month = months[index]!;
    if (!shown.includes(index)) return null;
    return index === shown[0] || month.endsWith('-01') ? axis.monthOfYear(month) : axis.month(month);
  });
}

function labelDays(bars: readonly Bar[], { axis }: DateWords): readonly Tick[] {
  return label(bars, ({ period }, index) =>
    isDay(period) && (bars.length <= MOST_TICKS || index % 7 === 0) ? axis.day(period) : null,
  );
}

/** Every fifth decade: half centuries. */
function labelDecades(bars: readonly Bar[], dates: DateWords): readonly Tick[] {
  return label(bars, ({ period }) => (Number(period) % 5 === 0 ? titlePeriod(period, dates) : null));
}

const LABELS = {
  day: labelDays,
  week: labelWeeks,
  month: labelMonths,
  year: labelYears,
  decade: labelDecades,
} as const satisfies Record<PeriodUnit, (bars: readonly Bar[], dates: DateWords) => readonly Tick[]>;

/** The labels of the time axis. */
export function ticksOf({ unit, bars }: Chart, dates: DateWords): readonly Tick[] {
  return LABELS[unit](bars, dates);
}
