import type { UserConfig } from '@11ty/eleventy/UserConfig';
import { joinPieces } from '../../../layouts/html.ts';
import type { LayoutTools } from '../../../layouts/layout.ts';
import { ALL_KINDS, PAGE_KINDS, type PageKind } from '../../model/page-kinds.ts';
import type { HtmlPage } from '../../model/pages.ts';
import { LAYOUT_OF } from '../layouts.ts';
import { LotPage } from './lot.ts';

/** Beside other templates the layouts stand in a folder of their own: none has the same path. */
export const TEMPLATES = 'dateline';

/** A layout failed: that is no fault of what the project's owner says to Eleventy. */
export class LayoutFault extends Error {
  override readonly name = 'LayoutFault';
}

interface LayoutData {
  readonly item: HtmlPage | LotPage;
  readonly page: object;
}

type Render = (this: LayoutTools, data: never) => string | Promise<string>;

/** Gives Eleventy the layouts, as they were compiled with the program: it opens no file to run it. */
export function addLayouts(config: Pick<UserConfig, 'addTemplate'>): void {
  for (const kind of ALL_KINDS) config.addTemplate(pathOf(kind), new LayoutTemplate(LAYOUT_OF[kind]));
}

/**
 * Has Eleventy take up the layouts of some kinds of pages, and leave the others alone: it takes up what it finds listed,
 * and a layout without pages costs it as much as half a page.
 *
 * @param templates by their paths; changed in place, since Eleventy holds them
 */
export function listLayouts(templates: object, isWanted: (kind: PageKind) => boolean): void {
  for (const kind of ALL_KINDS)
    Object.defineProperty(templates, pathOf(kind), { enumerable: isWanted(kind) });
}

const pathOf = (kind: PageKind): string => `${TEMPLATES}/${PAGE_KINDS[kind].layout}.11ty.js`;

/** A layout as Eleventy runs it: no plain object, which it would copy deeply with all that hangs on it. */
class LayoutTemplate {
  readonly data: object;
  readonly #render: Render;
  /** Eleventy's, of the page at hand. */
  page: object | undefined = undefined;

  constructor({ data, render }: { readonly data: object; readonly render: Render }) {
    this.data = data;
    this.#render = render;
  }

  async render(shown: LayoutData): Promise<string> {
    const { item } = shown;
    if (item instanceof LotPage) item.open();
    try {
      return joinPieces(await Reflect.apply(this.#render, this, [shown]));
    } catch (error) {
      throw new LayoutFault(`The page ${item.url} could not be shown.`, { cause: error });
    } finally {
      if (item instanceof LotPage) item.close();
      // One object stands for all pages, and Eleventy would leave it that of the first. Deleted, it would make slow what
      // Eleventy puts here for the next page.
      this.page = undefined;
    }
  }
}
