import type { PublishedFile } from '../cache/published-site.ts';
import type { ReadBody } from '../model/bodies.ts';
import type { Digest, Url } from '../model/model.ts';
import type { PageGroup, PlannedPage } from '../model/pages.ts';
import { Claims } from './claims.ts';
import { openEleventy } from './eleventy/open-eleventy.ts';
import { KnownFiles, type RenderedFile } from './known-files.ts';
import { createPageDigest } from './page-digest.ts';
import { createPageWriter, type PageWriterSetup, type WritePages } from './page-writer.ts';
import { SiteWriter } from './site-writer.ts';

/** Plain data: other threads make pages with the same. */
export interface PageMakerSetup {
  readonly writer: PageWriterSetup;
  /** What is published. */
  readonly files: readonly PublishedFile[];
  /** Digest of the code that makes pages. */
  readonly code: Digest;
  /** What the project's owner puts into the site, and by what. */
  readonly claims: readonly (readonly [Url, string])[];
}

/** A group that is not made from what it was made from before. */
export interface ChangedGroup {
  readonly group: PageGroup;
  /** Its place among all groups of the plan. */
  readonly place: number;
  /** The digest of its inputs. */
  readonly inputs: Digest;
}

/** The pages of a group. */
export interface MadePages {
  /** Those that show what they showed. */
  readonly kept: readonly RenderedFile[];
  readonly rendered: readonly RenderedFile[];
}

/** Makes the pages of some groups: a list for each, in their order. */
export type MakePages = (
  groups: readonly ChangedGroup[],
  readBody: ReadBody,
) => Promise<readonly MadePages[]>;

interface PageToRender {
  readonly page: PlannedPage;
  readonly marks: Pick<RenderedFile, 'digest' | 'inputs'>;
  /** Where it goes. */
  readonly rendered: RenderedFile[];
}

/** Pages that Eleventy is given at once: with fewer, its bookkeeping for each lot shows; with more, memory. */
const LOT = 64;

/** Opens what makes pages in a thread of its own. */
export async function openPageMaker({ writer, files, code, claims }: PageMakerSetup): Promise<MakePages> {
  const site = new SiteWriter(writer.output, writer.published);
  const known = new KnownFiles({ files, rows: [] }, createPageDigest(writer.site, code), site);
  return createPageMaker(known, new Claims(claims), createPageWriter(await openEleventy(writer), site));
}

/**
 * What makes pages: those that show what they showed are taken over, the others rendered, a lot at a time, whatever
 * groups they are of.
 */
export function createPageMaker(known: KnownFiles, claims: Claims, write: WritePages): MakePages {
  return async (groups, readBody) => {
    let lot: PageToRender[] = [];
    const renderLot = async () => {
      const files = await write(
        lot.map(({ page }) => page),
        readBody,
      );
      for (const [at, { marks, rendered }] of lot.entries()) rendered.push({ ...files[at]!, ...marks });
      lot = [];
    };

    const made = groups.map(() => ({ kept: [] as RenderedFile[], rendered: [] as RenderedFile[] }));
    for (const [at, { group, inputs }] of groups.entries()) {
      const { kept, rendered } = made[at]!;
      for (const { page, isLone } of tellLone(group.make(group.inputs))) {
        claims.refuse(page.url);
        // Of a page that is made from what no other page is made from, what it shows need not be told as well.
        const shown = isLone ? null : known.digestOf(JSON.stringify(page));
        const published = shown === null ? null : known.keepShown(page.url, shown, inputs);
        if (published !== null) kept.push(published);
        else lot.push({ page, marks: { digest: shown ?? inputs, inputs }, rendered });
        if (lot.length === LOT) await renderLot();
      }
    }
    if (lot.length > 0) await renderLot();
    return made;
  };
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
