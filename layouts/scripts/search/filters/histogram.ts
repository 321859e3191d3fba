import { element } from '../say/element.ts';
import { fill, type Speech } from '../say/speech.ts';
import { countOnScale, makeTimeScale, placeOnScale, type TimeScale } from './time-scale.ts';

/** Keys that move a handle, and by how many units: those of a page by a year of months, or ten years. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** In milliseconds: keys may follow one another. */
const PATIENCE = 350;

/** Which units of the scale are chosen, the last one included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Names of the handles. */
interface HandleNames {
  readonly from: string;
  readonly to: string;
  readonly bars: string;
}

/** The articles found over time, as bars, with two handles that choose from when to when. */
export class Histogram {
  readonly #speech: Speech;
  readonly #choose: (from: string | null, to: string | null) => void;
  readonly #scale: TimeScale;
  readonly #bars: HTMLElement;
  readonly #handles: readonly [from: HTMLElement, to: HTMLElement];
  #range: Range;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param span first and last day of the archive
   * @param choose called with months or years; `null` is open
   */
  constructor(
    place: HTMLElement,
    span: { readonly first: string; readonly last: string },
    names: HandleNames,
    speech: Speech,
    choose: (from: string | null, to: string | null) => void,
  ) {
    this.#speech = speech;
    this.#choose = choose;
    this.#scale = makeTimeScale(span.first, span.last);
    const { units } = this.#scale;
    this.#range = { first: 0, last: units.length - 1 };
    this.#bars = element(
      'div',
      { class: 'histogram-bars', role: 'img', 'aria-label': names.bars },
      ...units.map(() => element('span')),
    );
    this.#handles = [this.#makeHandle(names.from, 0), this.#makeHandle(names.to, 1)];
    const track = element('div', { class: 'histogram-track' }, this.#bars, ...this.#handles);
    this.#bars.addEventListener('pointerdown', (event) => this.#brush(event));
    place.replaceChildren(
      track,
      element(
        'p',
        { class: 'histogram-ends', 'aria-hidden': 'true' },
        element('span', {}, speech.date(units[0]!)),
        units.length > 1 ? element('span', {}, speech.date(units.at(-1)!)) : null,
      ),
    );
  }

  /** @param periods articles found, whatever the dates */
  show(
    periods: readonly { readonly period: string; readonly count: number }[],
    from: string | null,
    to: string | null,
  ): void {
    const counts = countOnScale(this.#scale, periods);
    const most = Math.max(1, ...counts);
    for (const [at, bar] of [...this.#bars.children].entries()) {
      if (!(bar instanceof HTMLElement)) continue;
      const count = counts[at] ?? 0;
      bar.style.blockSize = count === 0 ? '0' : `max(3px, ${(100 * count) / most}%)`;
      bar.title = fill(this.#speech.texts.bar, {
        period: this.#speech.date(this.#scale.units[at]!),
        articles: this.#speech.articles(count),
      });
    }
    const end = this.#scale.units.length - 1;
    this.#draw({
      first: from === null ? 0 : placeOnScale(this.#scale, from, false),
      last: to === null ? end : placeOnScale(this.#scale, to, true),
    });
  }

  #makeHandle(name: string, side: 0 | 1): HTMLElement {
    const handle = element('span', {
      class: `histogram-handle histogram-${side === 0 ? 'from' : 'to'}`,
      role: 'slider',
      tabindex: '0',
      'aria-label': name,
      'aria-valuemin': '0',
      'aria-valuemax': String(this.#scale.units.length - 1),
    });
    handle.addEventListener('keydown', (event) => this.#press(event, side));
    handle.addEventListener('pointerdown', (event) => {
      handle.focus();
      this.#drag(event, handle, (at) => this.#move(side, at));
    });
    return handle;
  }

  #press(event: KeyboardEvent, side: 0 | 1): void {
    // Time runs as the lines of the page do.
    const on = getComputedStyle(this.#bars).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const isSideways = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const step = isSideways ? (event.key === on ? 1 : -1) : STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#move(side, (side === 0 ? this.#range.first : this.#range.last) + step);
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#end(), PATIENCE);
  }

  /** Moves a handle, as far as the other lets it. */
  #move(side: 0 | 1, to: number): void {
    const { first, last } = this.#range;
    const end = this.#scale.units.length - 1;
    if (side === 0) this.#draw({ first: Math.min(Math.max(to, 0), last), last });
    else this.#draw({ first, last: Math.max(Math.min(to, end), first) });
  }

  /** From the bar that is pressed to that where the finger is lifted. */
  #brush(event: PointerEvent): void {
    const start = this.#unitAt(event);
    this.#draw({ first: start, last: start });
    this.#drag(event, this.#bars, (at) =>
      this.#draw({ first: Math.min(start, at), last: Math.max(start, at) }),
    );
  }

  #drag(event: PointerEvent, held: HTMLElement, move: (at: number) => void): void {
    if (event.button !== 0) return;
    event.preventDefault();
    held.setPointerCapture(event.pointerId);
    const follow = (moved: PointerEvent) => move(this.#unitAt(moved));
    const stop = (isLetGo: boolean) => {
      held.removeEventListener('pointermove', follow);
      held.removeEventListener('pointerup', letGo);
      held.removeEventListener('pointercancel', cancel);
      if (isLetGo) this.#end();
    };
    const letGo = () => stop(true);
    const cancel = () => stop(false);
    held.addEventListener('pointermove', follow);
    held.addEventListener('pointerup', letGo);
    held.addEventListener('pointercancel', cancel);
  }

  #unitAt({ clientX }: PointerEvent): number {
    const { left, right, width } = this.#bars.getBoundingClientRect();
    const isFromRight = getComputedStyle(this.#bars).direction === 'rtl';
    const share = (isFromRight ? right - clientX : clientX - left) / Math.max(1, width);
    const { length } = this.#scale.units;
    return Math.min(length - 1, Math.max(0, Math.floor(share * length)));
  }

  #draw(range: Range): void {
    this.#range = range;
    const { units } = this.#scale;
    const [from, to] = this.#handles;
    from.style.insetInlineStart = `${(100 * range.first) / units.length}%`;
    to.style.insetInlineStart = `${(100 * (range.last + 1)) / units.length}%`;
    for (const [handle, at] of [
      [from, range.first],
      [to, range.last],
    ] as const) {
      handle.setAttribute('aria-valuenow', String(at));
      handle.setAttribute('aria-valuetext', this.#speech.date(units[at]!));
    }
    for (const [at, bar] of [...this.#bars.children].entries())
      bar.classList.toggle('is-out', at < range.first || at > range.last);
  }

  #end(): void {
    const { units } = this.#scale;
    const { first, last } = this.#range;
    this.#choose(first === 0 ? null : units[first]!, last === units.length - 1 ? null : units[last]!);
  }
}
