import type { BodyReader } from '../model/bodies.ts';
import type { Problem } from '../model/model.ts';
import { PAGE_KINDS } from '../model/page-kinds.ts';
import type { HtmlPage, ListedPage } from '../model/pages.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { indexHandsFor } from '../pipeline/index-hands.ts';
import { type Understood, understand } from '../pipeline/understand.ts';
import { planSite, type SitePlan } from '../plan/plan.ts';
import { Lot, Uncopied } from '../render/eleventy/lot.ts';
import { fillPage } from '../render/fill/fill-page.ts';
import { formatProblemList } from '../report/problem-list.ts';
import { createSilentReporter } from '../report/reporter.ts';
import type { IndexHands } from '../search/write/build-part.ts';
import { readSettings } from '../settings/read-settings.ts';

export interface ArchiveOptions {
  /** Where the articles are. */
  readonly folder: string;
  /** The root of the project. */
  readonly project: string;
  readonly siteUrl: string | null;
  readonly cache: string;
  readonly jobs: number;
}

/** The archive as the layouts find it in Eleventy's data: not a plain object, so that it is not copied for each page. */
export class ArchiveData {
  readonly pages = new Lot();
  site: Uncopied | null = null;
  /** What is in the site beside pages comes from here. */
  plan: SitePlan | null = null;
  pictures: Pictures | null = null;
  listed: readonly ListedPage[] = [];
  /** For the files that hold texts. */
  bodies: BodyReader | null = null;
  /** For the search index. */
  indexHands: IndexHands | null = null;
  readonly #options: ArchiveOptions;
  #understood: Understood | null = null;

  constructor(options: ArchiveOptions) {
    this.#options = options;
  }

  /**
   * Reads and understands the articles, and makes the pages of them.
   *
   * @throws UsageError where there are none, or the settings are wrong
   */
  async open(): Promise<void> {
    this.close();
    const { folder, project, siteUrl, cache, jobs } = this.#options;
    const { settings, problems } = await readSettings({ folder, project, siteUrl });
    const understood = await understand(
      { ...{ folder, settings, settingsProblems: problems }, ...{ cache, jobs, fresh: false } },
      createSilentReporter(),
    );
    this.#understood = understood;
    tellErrors(understood.problems);
    if (understood.archive.outlines.count === 0)
      throw new UsageError(`There is no article in ${folder}.`, 'Name the folder that holds the articles.');
    const { bodies } = understood.reading;
    const plan = planSite(understood.archive, settings, understood.illustrations);
    const pages: HtmlPage[] = [];
    const listed: ListedPage[] = [];
    for (const { kind, date, inputs, make } of plan.groups)
      for (const page of make(inputs)) {
        pages.push(fillPage(page, bodies.read));
        if (PAGE_KINDS[kind].isListed) listed.push({ url: page.url, date });
      }
    this.pages.fill(pages, (page) => new Uncopied(page));
    this.site = new Uncopied(plan.site);
    this.plan = plan;
    this.pictures = understood.pictures;
    this.bodies = bodies;
    this.indexHands = indexHandsFor(bodies, { jobs, cache });
    this.listed = listed;
  }

  /** Lets go of what is only needed while a site is made. */
  close(): void {
    this.#understood?.reading.close();
    this.#understood?.pictures.close();
    this.#understood = null;
    this.pages.empty();
    this.plan = null;
    this.pictures = null;
    this.bodies = null;
    this.indexHands = null;
  }
}

function tellErrors(problems: readonly Problem[]): void {
  process.stderr.write(formatProblemList(problems.filter(({ severity }) => severity === 'error')));
}
