import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type Eleventy from '@11ty/eleventy';
import type { MergedConfig } from '@11ty/eleventy';
import type { UserConfig } from '@11ty/eleventy/UserConfig';
import type { ReadBody } from '../../model/bodies.ts';
import type { Url } from '../../model/model.ts';
import type { Collections } from '../../model/own-pages.ts';
import type { Site } from '../../model/page-parts.ts';
import type { PlannedPage } from '../../model/pages.ts';
import type { ProjectCode } from '../../settings/project-code.ts';
import { listImports } from '../own/list-imports.ts';
import { type OwnRun, OwnTemplates } from '../own/own-templates.ts';
import { BuildEvents } from './build-events.ts';
import { checkTransforms } from './check-transforms.ts';
import { configureByOwner } from './configure-by-owner.ts';
import { importEleventy } from './import-eleventy.ts';
import { addLayouts, listLayouts, TEMPLATES } from './layout-template.ts';
import { Lot, LotPage, Uncopied } from './lot.ts';
import { findRoot, placePassthroughCopies } from './passthrough.ts';
import { orRefuse } from './refuse-faults.ts';

/** What Eleventy is opened with: plain data, since other threads open theirs with the same. */
export interface EleventySetup {
  readonly site: Site;
  /** Where the site is made. */
  readonly output: string;
  /** The root of the project. */
  readonly project: string;
  /** What the project's owner says to Eleventy, compiled; `null` where that is nothing. */
  readonly config: ProjectCode | null;
}

/** Pages by URL, as HTML. */
type RenderedPages = ReadonlyMap<Url, string>;

/** The owner's own pages. */
const OWN_PAGES = join('layouts', 'pages');
/** Of these, Eleventy says on standard error what took long, disturbing whoever reads that. */
const SLOWNESS = ['Configuration', 'Data'] as const;
const NEVER = 0;

/** Eleventy, ready to render. What fails throws a UsageError with the whole chain of causes, but for a layout's fault. */
export class OpenEleventy {
  readonly #setup: EleventySetup;
  readonly #lot = new Lot();
  readonly #site: Uncopied;
  readonly #own: OwnTemplates;
  readonly #eleventy: Eleventy;
  #events: BuildEvents | null = null;
  #copied: readonly string[] = [];

  constructor(setup: EleventySetup, Opened: typeof Eleventy) {
    this.#setup = setup;
    this.#site = new Uncopied(setup.site);
    const { project, output } = setup;
    const pages = join(project, OWN_PAGES);
    this.#own = new OwnTemplates(setup, { folder: pages, templates: join(pages, TEMPLATES) });
    // It finds the data of a folder only where both are named from where the program was started.
    const input = relative('', pages);
    // It wants a folder that is there, or a pattern.
    this.#eleventy = new Opened(existsSync(pages) ? input : join(input, '*.none'), output, {
      // It would look for one where the program was started, and run it.
      configPath: '',
      loader: 'esm',
      quietMode: true,
      config: (config) => this.#configure(config),
    });
    this.#eleventy.disableLogger();
  }

  /**
   * Whether anybody is told of the beginning and the end of a build. All pages are to be rendered in one thread then: what
   * is told may keep something in mind.
   */
  get isHeard(): boolean {
    return this.#events?.areHeard ?? false;
  }

  /** Files and folders that any page may draw from: data, and what the owner watches. */
  get shared(): readonly string[] {
    const watched = this.#eleventy.config.additionalWatchTargets.map((path) =>
      findRoot(path, this.#setup.project),
    );
    return [resolve(this.#eleventy.directories.data), ...watched];
  }

  /** Files and folders of the project that the site is made from. */
  async listSources(): Promise<readonly string[]> {
    const { project, config } = this.#setup;
    const pages = join(project, OWN_PAGES);
    const { includes, layouts = includes } = this.#eleventy.directories;
    const imported = await listImports(pages, project);
    const own = [pages, resolve(includes), resolve(layouts), ...imported];
    return [...new Set([...own, ...this.shared, ...(config?.files ?? []), ...this.#copied])];
  }

  async init(): Promise<void> {
    await this.#orRefuse(() => this.#eleventy.init());
    this.#events?.take();
  }

  /** Says that a build begins, and copies files into the site. */
  async begin(): Promise<void> {
    await this.#orRefuse(async () => {
      await this.#events?.tellBefore(this.#describeBuild());
      await this.#eleventy.writer.writePassthroughCopy([]);
    });
  }

  /**
   * Renders the owner's own pages.
   *
   * @param collect makes what they draw from
   */
  async renderOwn(collect: () => Collections): Promise<OwnRun> {
    const { site, project } = this.#setup;
    // The layouts are templates, too.
    const others = Object.keys(this.#eleventy.config.virtualTemplates).filter(
      (path) => !path.startsWith(`${TEMPLATES}/`) && !path.startsWith('_includes/'),
    );
    if (others.length === 0 && !existsSync(join(project, OWN_PAGES)))
      return { pages: [], links: [], menu: site.menu };
    return this.#own.run(collect, () => this.#orRefuse(() => this.#eleventy.toJSON()));
  }

  /** Before the first page is rendered: the menu that all pages show. */
  setMenu(menu: Site['menu']): void {
    Object.assign(this.#site, { menu });
  }

  /**
   * Renders pages, some dozens at a time: Eleventy keeps some of each in mind meanwhile.
   *
   * @throws {DamagedBody} where a body that is shown is damaged
   */
  async renderPages(pages: readonly PlannedPage[], readBody: ReadBody): Promise<RenderedPages> {
    this.#lot.fill(pages, (page) => new LotPage(page, readBody));
    listLayouts(this.#eleventy.config.virtualTemplates, (kind) => this.#lot.has(kind));
    const rendered = await this.#orRefuse(() => this.#eleventy.toJSON());
    this.#lot.empty();
    return new Map(
      rendered.map(({ outputPath, content }) => [this.#own.urlOf(String(outputPath)), String(content)]),
    );
  }

  /** Says that the site is whole. */
  async end(results: readonly object[]): Promise<void> {
    await this.#orRefuse(async () => this.#events?.tellAfter({ ...this.#describeBuild(), results }));
  }

  #configure(config: UserConfig): void {
    const { project, output, config: code } = this.#setup;
    config.setQuietMode(true);
    config.setUseGitIgnore(false);
    for (const group of SLOWNESS) config.benchmarkManager.get(group).setMinimumThresholdMs(NEVER);
    let returned: object = {};
    // Eleventy's own filters and transforms are there by now: the owner's come after them, or take their places.
    config.on('eleventy.beforeConfig', async () => {
      this.#events = new BuildEvents(config);
      this.#own.configure(config);
      returned = await configureByOwner(config, code);
      // Handed over as they were compiled with the program: Eleventy opens no file to run it.
      addLayouts(config);
      config.addGlobalData('dateline', new Uncopied({ pages: this.#lot, site: this.#site }));
    });
    config.on('eleventy.config', ({ config: merged }: { config: MergedConfig }) => {
      Object.assign(merged, returned);
      // Nor is what it finds there data of the pages.
      merged.keys.package = '';
      checkTransforms(merged.transforms, output);
      this.#copied = placePassthroughCopies(merged, project, join(project, OWN_PAGES));
    });
  }

  /** What Eleventy says of a build to those who are told of it. */
  #describeBuild(): object {
    const directories = this.#eleventy.directories.getUserspaceInstance();
    return {
      directories,
      dir: this.#eleventy.config.dir,
      runMode: 'build',
      outputMode: 'fs',
      incremental: false,
    };
  }

  #orRefuse<Result>(run: () => Promise<Result>): Promise<Result> {
    return orRefuse(run, this.#setup.project);
  }
}

/**
 * Opens Eleventy, which takes its time to load and to take in what the owner says to it.
 *
 * @throws UsageError where that fails, with the whole chain of causes
 */
export async function openEleventy(setup: EleventySetup): Promise<OpenEleventy> {
  // Node 20 would run its resolver in a thread of its own, where libraries look in folders above the project. It is for
  // code that changes while a site is served: there is none.
  process.env['ELEVENTY_SKIP_ESM_RESOLVER'] = 'true';
  const { default: Opened } = await importEleventy(setup.config, join(setup.project, OWN_PAGES));
  const eleventy = new OpenEleventy(setup, Opened);
  await eleventy.init();
  return eleventy;
}
