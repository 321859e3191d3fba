import { relative, resolve, sep } from 'node:path';
import type { RenderedTemplate } from '@11ty/eleventy';
import type { UserConfig } from '@11ty/eleventy/UserConfig';
import type { Url } from '../../model/model.ts';
import { COLLECTION_NAMES, type Collections } from '../../model/own-pages.ts';
import type { Site } from '../../model/page-parts.ts';
import { UsageError } from '../../model/usage-error.ts';
import { addTypeScript } from './add-type-script.ts';
import { escapeOutput } from './escape-output.ts';
import { addToMenu, type FrontMatter, KEYS } from './front-matter.ts';
import { readLink, readTemplateLink, type TemplateUrls } from './links.ts';
import { createShell } from './shell.ts';

/** A page of the project's own, or another file that a template made. */
export interface RenderedOwnPage {
  /** Its template, from the root of the project. */
  readonly file: string;
  readonly url: Url;
  readonly content: string | Buffer;
  readonly isListed: boolean;
}

/** A link of a page of the project's own to a file of the site. */
export interface OwnLink {
  readonly file: string;
  readonly written: string;
  readonly target: Url;
}

/** What came of the project's own pages. */
export interface OwnRun {
  readonly pages: readonly RenderedOwnPage[];
  readonly links: readonly OwnLink[];
  /** The site's menu, with those pages that want to stand there. */
  readonly menu: Site['menu'];
}

interface Setup {
  readonly site: Site;
  readonly output: string;
  readonly project: string;
}

interface ContentMap {
  readonly inputPathToUrl: Readonly<Record<string, readonly (string | false)[]>>;
}

interface Places {
  /** The project's own pages. */
  readonly folder: string;
  /** The layouts of the archive's. */
  readonly templates: string;
}

const LAYOUT = 'dateline.11ty.js';

/** The templates of the project's own pages, which Eleventy renders in a run of their own. */
export class OwnTemplates {
  readonly #setup: Setup;
  readonly #places: Places;
  /** What they draw from while they are rendered; `null` while pages of the archive are. */
  #collect: (() => Collections) | null = null;
  #collections: Collections | null = null;
  #links: OwnLink[] = [];
  #selectors: Set<string> = new Set();

  constructor(setup: Setup, places: Places) {
    this.#setup = setup;
    this.#places = places;
  }

  configure(config: UserConfig): void {
    this.#selectors = config.dataFilterSelectors;
    config.addTemplate(
      `_includes/${LAYOUT}`,
      createShell(
        this.#setup.site,
        (path) => this.urlOf(path),
        (path) => this.#nameTemplate(path),
      ),
    );
    config.addLayoutAlias('dateline', LAYOUT);
    config.addGlobalData('layout', LAYOUT);
    config.setLiquidOptions({ outputEscape: escapeOutput });
    addTypeScript(config, this.#setup.project);
    for (const name of COLLECTION_NAMES) config.addCollection(name, () => this.#collected()?.[name] ?? []);
    // In the runs that are for pages of the archive, own pages are left out, and the other way round.
    config.addPreprocessor('dateline', '*', this.#createGate());
    this.#mendLinks(config);
  }

  async run(collect: () => Collections, render: () => Promise<readonly RenderedTemplate[]>): Promise<OwnRun> {
    this.#collect = collect;
    this.#collections = null;
    this.#links = [];
    for (const key of KEYS) this.#selectors.add(key);
    const rendered = (await render()).flatMap((page) => this.#take(page));
    this.#selectors.clear();
    this.#collect = null;
    this.#collections = null;
    const { menu } = addToMenu(this.#setup.site, rendered);
    return { pages: rendered, links: this.#links, menu };
  }

  /** @param outputPath where Eleventy would write a page */
  urlOf(outputPath: string): Url {
    const { output } = this.#setup;
    // A page of the archive has a path that begins with the folder as it was named: there is nothing to reckon.
    if (sep === '/' && outputPath.startsWith(`${output}/`)) return outputPath.slice(output.length + 1) as Url;
    return relative(output, outputPath).split(sep).join('/') as Url;
  }

  #collected(): Collections | null {
    this.#collections ??= this.#collect?.() ?? null;
    return this.#collections;
  }

  #createGate(): (this: { readonly inputPath: string }) => unknown {
    const isOwnRun = () => this.#collect !== null;
    const { templates } = this.#places;
    return function () {
      return isOwnRun() === resolve(this.inputPath).startsWith(templates) ? false : undefined;
    };
  }

  #take({ inputPath, outputPath, content, data }: RenderedTemplate): readonly (RenderedOwnPage & {
    readonly data: FrontMatter;
  })[] {
    // It is for other pages alone.
    if (outputPath === false) return [];
    const [file, url] = [this.#nameTemplate(inputPath), this.urlOf(outputPath)];
    if (url.startsWith('../') || url === '')
      throw new UsageError(`${file}: its permalink leads out of the site, to ${url}.`, 'Give it one within.');
    if (typeof content !== 'string' && !Buffer.isBuffer(content))
      throw new UsageError(`${file}: its template made no text.`, 'A template gives the text of its page.');
    const front = (data ?? {}) as FrontMatter;
    const isListed = url.endsWith('.html') && front.unlisted !== true;
    return [{ file, url, content, isListed, data: front }];
  }

  /** From the root of the project, though Eleventy tells it from where the program was started. */
  #nameTemplate(inputPath: string): string {
    return relative(this.#setup.project, inputPath).split(sep).join('/');
  }

  /** Links within the site are made relative, name their files, and are remembered. */
  #mendLinks(config: UserConfig): void {
    let urls: TemplateUrls = new Map();
    config.on('eleventy.contentMap', ({ inputPathToUrl }: ContentMap) => {
      urls = new Map(Object.entries(inputPathToUrl).map(([path, [url]]) => [resolve(path), url]));
    });
    const mend = (outputPath: string, inputPath: string, written: string): string => {
      const named = readTemplateLink(written, inputPath, this.#places.folder, urls) ?? written;
      const link = readLink(named, this.urlOf(outputPath));
      if (link === null) return written;
      this.#links.push({ file: this.#nameTemplate(inputPath), written, target: link.target });
      return link.href;
    };
    config.htmlTransformer.addUrlTransform(
      'html',
      function (written) {
        const { outputPath, inputPath } = this;
        // A part of another page is mended there.
        return outputPath === false ? written : mend(outputPath, inputPath, written);
      },
      // After those of plugins.
      { priority: -3, enabled: () => this.#collect !== null },
    );
  }
}
