/** Blocks of code that are for a program that shows something else in their place, or run before they are shown. */
import { capitalise } from '../../../tools/sentences/capitalise.ts';
import { wordSet } from '../../../tools/text/word-set.ts';
import { CLOSE_MARKED_BOX, OPEN_MARKED_BOX } from '../../body/elements.ts';

/** What notes look up, or do, where the block stands. */
const QUERIES = wordSet(`
  dataview dataviewjs tasks query button meta-bind meta-bind-button tracker kanban templater folder-overview
  datacorejsx datacorets base contributionGraph heatmap-calendar breadcrumbs excalidraw leaflet buttons
`);
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*([^\n]*)/;
/** Of notebooks: `{r setup, include=FALSE}`. */
const UNSHOWN = /^\{[^}\n]*\b(?:include|echo)[ \t]*=[ \t]*F(?:ALSE)?\b/;
const UNSHOWN_OPTION = /^#\|[ \t]*(?:include|echo)[ \t]*:[ \t]*false\b/m;
const OPTIONS = /^#\|.*\n/gm;

/** @returns the block as a reader sees it; an empty text where there is nothing to see */
export function showCodeBlock(block: string): string {
  const info = FENCE.exec(block)?.[1]?.trim() ?? '';
  if (QUERIES.has(info.split(/\s/)[0]?.toLowerCase() ?? '')) return '';
  if (info.startsWith('ad-')) return writeBox(info, block);
  if (!info.startsWith('{')) return block;
  return UNSHOWN.test(info) || UNSHOWN_OPTION.test(block) ? '' : block.replace(OPTIONS, '');
}

/** Boxes of Obsidian before it had callouts: `title: Tides` on the first line, text below. */
function writeBox(info: string, block: string): string {
  const lines = block.split('\n').slice(1, -1);
  const stated = lines.findIndex((line) => !/^(?:title|collapse|icon|color):/.test(line));
  const title = lines.slice(0, Math.max(0, stated)).find((line) => line.startsWith('title:'));
  const name = title?.slice('title:'.length).trim() || info.slice('ad-'.length);
  const head = `**${capitalise(name)}**`;
  const body = stated === -1 ? [] : lines.slice(stated);
  return ['', OPEN_MARKED_BOX, '', head, '', ...body, '', CLOSE_MARKED_BOX, ''].join('\n');
}
