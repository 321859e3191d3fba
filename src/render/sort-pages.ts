import type { Digest, Url } from '../model.ts';
import type { ListedPage, PageGroup, PlannedPage } from '../pages.ts';
import type { KnownFiles, RenderedFile } from './known-files.ts';
import { SINGLE_KINDS, type SinglePage } from './show-page.ts';
import type { PackedPage } from './write-pages.ts';

const SINGLE = new Set<string>(SINGLE_KINDS);

function isSingle(page: PlannedPage): page is SinglePage {
  return SINGLE.has(page.kind);
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
  *sort(groups: Iterable<PageGroup>): Iterable<PackedPage> {
    for (const { inputs, day, make } of groups) {
      const from = inputs === null ? null : this.#known.digestOf(inputs);
      const kept = from === null ? null : this.#known.keepMade(from);
      if (kept === null) yield* this.#sortPages(make(), from, day);
      else
        for (const file of kept) {
          this.#note(file.url, file);
          this.listed.push({ url: file.url, day });
          this.kept.push(file);
        }
    }
  }

  *#sortPages(
    pages: Iterable<PlannedPage>,
    inputs: Digest | null,
    day: PageGroup['day'],
  ): Iterable<PackedPage> {
    for (const page of pages) {
      const { url } = page;
      const json = JSON.stringify(page);
      const digest = this.#known.digestOf(json);
      this.#note(url, { digest, inputs });
      if (page.unlisted !== true) this.listed.push({ url, day });
      const kept = this.#known.keepShown(url, digest, inputs);
      if (kept !== null) this.kept.push(kept);
      else if (isSingle(page)) this.singles.push(page);
      else yield { page, json };
    }
  }

  #note(url: Url, marks: Marks): void {
    if (this.marks.has(url)) throw new Error(`two pages claim ${url}`);
    this.marks.set(url, marks);
    this.#onPage(this.marks.size);
  }
}
