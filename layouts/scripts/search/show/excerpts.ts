import type { Excerpt } from '../../page/excerpt.ts';
import type { ShownHit } from './hits.ts';
import { openArticle } from './open-article.ts';

/** So many articles are opened at a time. */
const MOST_AT_ONCE = 3;
/** So many excerpts are kept, for who goes back. */
const MOST_KEPT = 400;
/** So far below the screen a hit gets its excerpt. */
const AHEAD = '500px';

/**
 * Gets the excerpts of hits that are on the screen, or near it, from their articles: those that were asked for last come
 * first, for they are looked at.
 */
export class Excerpts {
  readonly #kept = new Map<string, Excerpt>();
  readonly #observer: IntersectionObserver;
  #hits: ReadonlyMap<Element, ShownHit> = new Map();
  #marks: readonly string[] = [];
  #waiting: ShownHit[] = [];
  #stop = new AbortController();
  #running = 0;

  constructor() {
    this.#observer = new IntersectionObserver((entries) => this.#notice(entries), {
      rootMargin: `${AHEAD} 0px`,
    });
  }

  /** Forgets all others. */
  fill(hits: readonly ShownHit[], marks: readonly string[]): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#observer.disconnect();
    this.#running = 0;
    this.#waiting = [];
    this.#marks = marks;
    this.#hits = new Map(hits.map((hit) => [hit.item, hit]));
    for (const hit of hits) this.#observer.observe(hit.item);
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    const seen = entries.filter(({ isIntersecting }) => isIntersecting);
    for (const { target } of seen) this.#observer.unobserve(target);
    const hits = seen.flatMap(({ target }) => this.#hits.get(target) ?? []);
    this.#waiting.unshift(...hits);
    while (this.#running < MOST_AT_ONCE && this.#waiting.length > 0) this.#open();
  }

  #open(): void {
    const hit = this.#waiting.shift();
    if (hit === undefined) return;
    const key = [hit.url, ...this.#marks].join(' ');
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      hit.fill(kept);
      return;
    }
    const { signal } = this.#stop;
    this.#running++;
    void openArticle(hit.url, this.#marks, signal).then((excerpt) => {
      if (signal.aborted) return;
      this.#running--;
      if (excerpt !== null) this.#keep(key, excerpt);
      hit.fill(excerpt);
      while (this.#running < MOST_AT_ONCE && this.#waiting.length > 0) this.#open();
    });
  }

  #keep(key: string, excerpt: Excerpt): void {
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(key, excerpt);
  }
}
