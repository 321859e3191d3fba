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
  /** These two in no order. */
  readonly kept: RenderedFile[] = [];
  readonly listed: ListedPage[] = [];
  /** By the places of groups. */
  readonly #rendered: (readonly RenderedFile[])[] = [];
  #count = 0;
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
        this.#takeKept(kept, group);
      }
      place++;
    }
  }

  /** Takes in the pages of a group: no URL of theirs is claimed by the project's owner. */
  take({ group, place }: Pick<ChangedGroup, 'group' | 'place'>, { kept, rendered }: MadePages): void {
    this.#takeKept(kept, group);
    this.#rendered[place] = rendered;
    for (const { url } of rendered) this.#list(url, group);
    this.#count += rendered.length;
    this.#onPage(this.#count);
  }

  get rendered(): readonly RenderedFile[] {
    return this.#rendered.flat();
  }

  #takeKept(kept: readonly RenderedFile[], group: PageGroup): void {
    for (const file of kept) {
      this.kept.push(file);
      this.#list(file.url, group);
    }
    this.#count += kept.length;
    this.#onPage(this.#count);
  }

  #list(url: Url, group: PageGroup): void {
    this.groups?.set(url, group);
    if (PAGE_KINDS[group.kind].isListed) this.listed.push({ url, date: group.date });
  }
}
