/** Blocks of code that are for a program that shows something else in their place, or run before they are shown. */
import { wordSet } from '../../../tools/text/word-set.ts';

/** What notes look up, or do, where the block stands. */
const QUERIES = wordSet(`
  dataview dataviewjs tasks query button meta-bind meta-bind-button tracker kanban templater folder-overview
  datacorejsx datacorets base contributionGraph heatmap-calendar breadcrumbs excalidraw leaflet buttons
`);
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*([^\n]*)/;
/** Of notebooks: `{r setup, include=FALSE}`. */
const UNSHOWN = /^\{[^}\n]*\b(?:include|echo)[ \t]*=[ \t]*F(?:ALSE)?\b/;
const UNSHOWN_OPTION = /^#\|[ \t]*(?:include|echo)[ \t]*:[ \t]*false\b/m;
const OPTIONS = /^#\|[^\n]*\n/gm;

/** @returns the block as a reader sees it; an empty text where there is nothing to see */
export function showCodeBlock(block: string): string {
  const info = FENCE.exec(block)?.[1]?.trim() ?? '';
  if (QUERIES.has(info.split(/\s/)[0]?.toLowerCase() ?? '')) return '';
  if (!info.startsWith('{')) return block;
  return UNSHOWN.test(info) || UNSHOWN_OPTION.test(block) ? '' : block.replace(OPTIONS, '');
}
