import type { UserConfig } from '@11ty/eleventy/UserConfig';

/** Of the beginning and the end of a build; those with one word are of old. */
const BEFORE = ['beforeBuild', 'eleventy.before'] as const;
const AFTER = ['afterBuild', 'eleventy.after'] as const;
const EVENTS = [...BEFORE, ...AFTER];

type Listener = (told: object) => unknown;

/**
 * What the project's owner wants to be told of the beginning and the end of a build. Eleventy would tell it of each lot
 * of pages: it is taken out of there.
 */
export class BuildEvents {
  readonly #config: UserConfig;
  /** Eleventy's own, which are to be told of each lot. */
  readonly #own: ReadonlySet<Listener>;
  readonly #taken = new Map<string, readonly Listener[]>();

  /** Made before the owner has said anything to Eleventy. */
  constructor(config: UserConfig) {
    this.#config = config;
    this.#own = new Set(EVENTS.flatMap((event) => config.events.listeners(event)));
  }

  /** Once all plugins have been added. */
  take(): void {
    for (const event of EVENTS) {
      const listeners = this.#config.events.listeners(event).filter((listener) => !this.#own.has(listener));
      for (const listener of listeners) this.#config.events.off(event, listener);
      this.#taken.set(event, listeners);
    }
  }

  /** Whether anything wants to be told: what is told may remember it, and has to be the same for all pages. */
  get areHeard(): boolean {
    return [...this.#taken.values()].some((listeners) => listeners.length > 0);
  }

  async tellBefore(told: object): Promise<void> {
    for (const event of BEFORE) await this.#tell(event, told);
  }

  async tellAfter(told: object): Promise<void> {
    for (const event of AFTER) await this.#tell(event, told);
  }

  async #tell(event: string, told: object): Promise<void> {
    for (const listener of this.#taken.get(event) ?? []) await listener(told);
  }
}
