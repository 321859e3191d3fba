import { Markup } from '../../../layouts/html.ts';
import { showOwnPage } from '../../../layouts/own-page.ts';
import type { Url } from '../../model/model.ts';
import type { Site } from '../../model/page-parts.ts';
import { addToMenu, type FrontMatter } from './front-matter.ts';

/** What Eleventy hands to the layout of own pages. */
interface OwnData extends FrontMatter {
  readonly content: string;
  /** Without a path where the page is for other pages alone. */
  readonly page: { readonly outputPath: string | false; readonly fileSlug: string };
  readonly collections: { readonly all: readonly CollectedPage[] };
}

/** A page of the project's own, as Eleventy collects it. */
interface CollectedPage {
  readonly inputPath: string;
  readonly outputPath: string | false;
  readonly data: FrontMatter;
}

/**
 * The layout of the project's own pages: the site's shell, with a menu that has those of them that want to stand there.
 * What is no HTML stays as it is.
 *
 * @param urlOf makes a URL of where a page is to be written
 * @param nameOf a template, as its owner knows it
 */
export function createShell(
  site: Site,
  urlOf: (outputPath: string) => Url,
  nameOf: (inputPath: string) => string,
): { render: (data: OwnData) => string } {
  // All pages of one run are collected before the first of them is laid out.
  const sites = new WeakMap<object, Site>();
  return {
    render(data) {
      const { content, page, collections } = data;
      if (page.outputPath === false || !page.outputPath.endsWith('.html')) return content;
      const known = sites.get(collections);
      const menu = collections.all.flatMap(({ inputPath, outputPath, data: own }) =>
        outputPath === false ? [] : { file: nameOf(inputPath), url: urlOf(outputPath), data: own },
      );
      const whole = known ?? addToMenu(site, menu);
      sites.set(collections, whole);
      const shown = {
        kind: 'own',
        url: urlOf(page.outputPath),
        // YAML makes numbers and dates of some.
        title: String(data.title ?? readHeading(content) ?? page.fileSlug),
        description: String(data.description ?? site.description),
        ...(data.unlisted === true ? { unlisted: true as const } : {}),
        position: { crumbs: [], previous: null, next: null },
      } as const;
      return showOwnPage(shown, whole, new Markup(content)).value;
    },
  };
}

/** The text of the first heading. */
function readHeading(content: string): string | null {
  const [, heading = ''] = /<h1[^<>]*>([^<]*)<\/h1>/i.exec(content) ?? [];
  return heading.trim() === '' ? null : heading.trim();
}
