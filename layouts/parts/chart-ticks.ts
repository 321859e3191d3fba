import type { Chart } from '../../src/model/page-parts.ts';

type Bar = Chart['bars'][number];

interface Tick {
  /** Of the bar that it stands below. */
  readonly index: number;
  readonly text: string;
}

/** There is room for so many labels. */
export const MOST_TICKS = 9;

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

const withoutYear = (text: string): string => text.replace(/ \d+$/, '');

/** Years that are round. */
function labelYears(bars: readonly Bar[]): readonly Tick[] {
  const step = YEAR_STEPS.find((years) => bars.length / years <= MOST_TICKS) ?? 200;
  return label(bars, (bar) => (Number(bar.label) % step === 0 ? bar.label : null));
}

const QUARTERS = /^(January|April|July|October) /;

/** The year below each January, or the months or quarters where there are few. */
function labelMonths(bars: readonly Bar[]): readonly Tick[] {
  const isJanuary = (bar: Bar): boolean => bar.label.startsWith('January ');
  if (bars.length > 4 * MOST_TICKS) {
    return label(bars, (bar) => (isJanuary(bar) ? bar.label.slice('January '.length) : null));
  }
  if (bars.length > 2 * MOST_TICKS) {
    return label(bars, (bar) =>
      isJanuary(bar) ? bar.label : QUARTERS.test(bar.label) ? withoutYear(bar.label) : null,
    );
  }
  return label(bars, (bar, index) => (index === 0 || isJanuary(bar) ? bar.label : withoutYear(bar.label)));
}

const labelDays = (bars: readonly Bar[]): readonly Tick[] =>
  label(bars, (bar, index) => (bars.length <= MOST_TICKS || index % 7 === 0 ? withoutYear(bar.label) : null));

/** Every fifth decade: half centuries. */
const labelDecades = (bars: readonly Bar[]): readonly Tick[] =>
  label(bars, (bar) => (/(?:00|50)s$/.test(bar.label) ? bar.label : null));

const LABELS = {
  day: labelDays,
  month: labelMonths,
  year: labelYears,
  decade: labelDecades,
} as const satisfies Record<Chart['unit'], (bars: readonly Bar[]) => readonly Tick[]>;

/** The labels of the time axis. */
export function ticksOf(unit: Chart['unit'], bars: readonly Bar[]): readonly Tick[] {
  return LABELS[unit](bars);
}
