import type { Digest, Url } from '../model.ts';
import type { ListedPage, PageGroup, PlannedPage } from '../pages.ts';
import type { KnownFiles, RenderedFile } from './known-files.ts';
import { SINGLE_KINDS, type SinglePage } from './show-page.ts';

const SINGLE = new Set<string>(SINGLE_KINDS);

function isSingle(page: PlannedPage): page is SinglePage {
  return SINGLE.has(page.kind);
}

/** Pages as they come, and whether one comes alone. */
function* tellLone(pages: Iterable<PlannedPage>): Iterable<{ page: PlannedPage; isLone: boolean }> {
  let count = 0;
  let last: PlannedPage | null = null;
  for (const page of pages) {
    if (last !== null) yield { page: last, isLone: false };
    last = page;
    count++;
  }
  if (last !== null) yield { page: last, isLone: count === 1 };
}

/** What is known of a page that is to be rendered. */
type Marks = Pick<RenderedFile, 'digest' | 'inputs'>;

/** Sorts pages as they come: what to make anew, and what was published already. */
export class PageSorter {
  readonly kept: RenderedFile[] = [];
  /** Changed pages that Eleventy renders. */
  readonly singles: SinglePage[] = [];
  readonly listed: ListedPage[] = [];
  /** By the URL of each page; those that are kept, too. */
  readonly marks = new Map<Url, Marks>();
  readonly #known: KnownFiles;
  readonly #onPage: (sorted: number) => void;

  constructor(known: KnownFiles, onPage: (sorted: number) => void) {
    this.#known = known;
    this.#onPage = onPage;
  }

  /** Changed pages of the kinds that are many. */
  *sort(groups: Iterable<PageGroup>): Iterable<PlannedPage> {
    for (const group of groups) {
      const inputs = group.inputs === null ? null : this.#known.digestOf(group.inputs);
      const kept = inputs === null ? null : this.#known.keepMade(inputs);
      if (kept === null) yield* this.#sortPages(group, inputs);
      else
        for (const file of kept) {
          this.#note(file.url, file);
          this.listed.push({ url: file.url, day: group.day });
          this.kept.push(file);
        }
    }
  }

  *#sortPages({ make, day }: PageGroup, inputs: Digest | null): Iterable<PlannedPage> {
    for (const { page, isLone } of tellLone(make())) {
      const { url } = page;
      // Of a page that is made from what no other page is made from, what it shows need not be told as well.
      const shown = isLone && inputs !== null ? null : this.#known.digestOf(JSON.stringify(page));
      this.#note(url, { digest: shown ?? inputs, inputs });
      if (page.unlisted !== true) this.listed.push({ url, day });
      const kept = shown === null ? null : this.#known.keepShown(url, shown, inputs);
      if (kept !== null) this.kept.push(kept);
      else if (isSingle(page)) this.singles.push(page);
      else yield page;
    }
  }

  #note(url: Url, marks: Marks): void {
    if (this.marks.has(url)) throw new Error(`two pages claim ${url}`);
    this.marks.set(url, marks);
    this.#onPage(this.marks.size);
  }
}
