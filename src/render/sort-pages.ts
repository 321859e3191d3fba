import type { Digest, Url } from '../model/model.ts';
import { PAGE_KINDS } from '../model/page-kinds.ts';
import type { ListedPage, PageGroup, PlannedPage } from '../model/pages.ts';
import type { Claims } from './claims.ts';
import type { KnownFiles, RenderedFile } from './known-files.ts';

/** What is known of a page that is to be rendered. */
type Marks = Pick<RenderedFile, 'digest' | 'inputs'>;

/** Sorts pages as they come: what to make anew, and what was published already. */
export class PageSorter {
  readonly kept: RenderedFile[] = [];
  readonly listed: ListedPage[] = [];
  /** By the URL of each page; those that are kept, too. */
  readonly marks = new Map<Url, Marks>();
  /** What makes each page, by its URL; `null` where nobody asks for single pages. */
  readonly groups: Map<Url, PageGroup> | null;
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

  /** The changed pages. */
  *sort<Page extends PlannedPage>(groups: Iterable<PageGroup<unknown, Page>>): Iterable<Page> {
    for (const group of groups) {
      const inputs = this.#known.digestOf([group.kind, group.inputs]);
      const kept = this.#known.keepMade(inputs);
      if (kept === null) yield* this.#sortPages(group, inputs);
      else
        for (const file of kept) {
          this.#note(file.url, file, group);
          this.kept.push(file);
        }
    }
  }

  *#sortPages<Page extends PlannedPage>(group: PageGroup<unknown, Page>, inputs: Digest): Iterable<Page> {
    for (const { page, isLone } of tellLone(group.make(group.inputs))) {
      const { url } = page;
      // Of a page that is made from what no other page is made from, what it shows need not be told as well.
      const shown = isLone ? null : this.#known.digestOf(JSON.stringify(page));
      this.#note(url, { digest: shown ?? inputs, inputs }, group);
      const kept = shown === null ? null : this.#known.keepShown(url, shown, inputs);
      if (kept === null) yield page;
      else this.kept.push(kept);
    }
  }

  #note(url: Url, marks: Marks, group: PageGroup): void {
    const { kind, day } = group;
    this.#claims.refuse(url);
    this.groups?.set(url, group);
    if (this.marks.has(url)) throw new Error(`two pages claim ${url}`);
    this.marks.set(url, marks);
    if (PAGE_KINDS[kind].isListed) this.listed.push({ url, day });
    this.#onPage(this.marks.size);
  }
}

/** Pages as they come, and whether one comes alone. */
function* tellLone<Page>(pages: Iterable<Page>): Iterable<{ page: Page; isLone: boolean }> {
  let count = 0;
  let last: Page | null = null;
  for (const page of pages) {
    if (last !== null) yield { page: last, isLone: false };
    last = page;
    count++;
  }
  if (last !== null) yield { page: last, isLone: count === 1 };
}
