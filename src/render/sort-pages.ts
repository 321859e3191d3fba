import type { Url } from '../model/model.ts';
import { PAGE_KINDS } from '../model/page-kinds.ts';
import type { ListedPage, PageGroup } from '../model/pages.ts';
import type { Claims } from './claims.ts';
import type { KnownFiles, RenderedFile } from './known-files.ts';
import type { ChangedGroup, MadePages } from './page-maker.ts';

/** Sorts pages by what they are made from: what to make anew, and what was published already. */
export class PageSorter {
  /** What makes each page, by its URL; `null` where nobody asks for single pages. */
  readonly groups: Map<Url, PageGroup> | null;
  /** By the places of groups. */
  readonly #made: MadePages[] = [];
  readonly #listed: ListedPage[][] = [];
  readonly #urls = new Set<Url>();
  readonly #known: KnownFiles;
  readonly #claims: Claims;
  readonly #onPage: (sorted: number) => void;

  /** @param isServed whether single pages may be asked for later */
  constructor(known: KnownFiles, claims: Claims, isServed: boolean, onPage: (sorted: number) => void) {
    this.groups = isServed ? new Map() : null;
    this.#known = known;
    this.#claims = claims;
    this.#onPage = onPage;
  }

  /** The groups that are to be made; their pages are to be taken in. */
  *sort(groups: Iterable<PageGroup>): Iterable<ChangedGroup> {
    let place = 0;
    for (const group of groups) {
      const inputs = this.#known.digestOf([group.kind, group.inputs]);
      const kept = this.#known.keepMade(inputs);
      if (kept === null) yield { group, place, inputs };
      else {
        for (const { url } of kept) this.#claims.refuse(url);
        this.take({ group, place }, { kept, rendered: [] });
      }
      place++;
    }
  }

  /** Takes in the pages of a group: no URL of theirs is claimed by the project's owner. */
  take({ group, place }: Pick<ChangedGroup, 'group' | 'place'>, made: MadePages): void {
    const { kind, day } = group;
    const urls = [...made.kept, ...made.rendered].map(({ url }) => url);
    for (const url of urls) {
      if (this.#urls.has(url)) throw new Error(`two pages claim ${url}`);
      this.#urls.add(url);
      this.groups?.set(url, group);
    }
    this.#made[place] = made;
    if (PAGE_KINDS[kind].isListed) this.#listed[place] = urls.map((url) => ({ url, day }));
    this.#onPage(this.#urls.size);
  }

  get kept(): readonly RenderedFile[] {
    return this.#made.flatMap(({ kept }) => kept);
  }

  get rendered(): readonly RenderedFile[] {
    return this.#made.flatMap(({ rendered }) => rendered);
  }

  get listed(): readonly ListedPage[] {
    return this.#listed.flat();
  }
}
