import type { Url } from '../model/model.ts';
import type { PageGroup, PlannedPage } from '../model/pages.ts';

/** Whoever looks at a site while it is made, and waits for single pages of it. */
export interface WaitingReaders {
  /**
   * The pages that are waited for by now; each is told once.
   *
   * @throws {Overtaken} where something has changed again, and nobody waits for this site any more
   */
  take(): readonly Url[];
  /** @param html `null` where it is not known how to make this page alone */
  give(url: Url, html: string | null): void;
}

/** A build was given up: a later change is to be built. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

interface Makers {
  /** What makes each page, by URL. */
  readonly groups: ReadonlyMap<Url, PageGroup>;
  /** Renders pages as they are rendered for the site. */
  readonly render: (pages: readonly PlannedPage[]) => Promise<ReadonlyMap<Url, string>>;
}

/**
 * Makes the pages that somebody waits for, alone and before all others. They are not written: that is done in their
 * turn.
 *
 * @returns to be called whenever there is time
 */
export function createFirstPages(
  readers: WaitingReaders | null,
  { groups, render }: Makers,
): () => Promise<void> {
  return async () => {
    if (readers === null) return;
    for (const url of readers.take()) {
      const page = findPage(url, groups.get(url));
      const rendered = page === null ? null : await render([page]);
      readers.give(url, rendered?.get(url) ?? null);
    }
  };
}

function findPage(url: Url, group: PageGroup | undefined): PlannedPage | null {
  if (group === undefined) return null;
  for (const page of group.make(group.inputs)) if (page.url === url) return page;
  return null;
}
