/** A table of data → its block. */
import { BREAK, type Fragment, markup } from '../../body/draft.ts';
import { CLOSE_TABLE, OPEN_TABLE, openCell } from '../../body/elements.ts';
import { isElement, type PageElement } from '../dom.ts';
import type { ElementContext } from './context.ts';
import type { FlowItem } from './flow.ts';
import { writeLines, writeNested } from './nested.ts';

const PARTS = new Map([
  ['THEAD', 'thead'],
  ['TBODY', 'tbody'],
  ['TFOOT', 'tfoot'],
]);

export function convertTable(node: PageElement, around: ElementContext): FlowItem {
  const fragments: Fragment[] = [];
  let part: string | null = null;
  const close = (): readonly Fragment[] => (part === null ? [] : [markup(`</${part}>`)]);
  for (const row of listRows(node)) {
    const named = PARTS.get(row.parentElement?.nodeName.toUpperCase() ?? '') ?? 'tbody';
    if (named !== part) fragments.push(...close(), markup(`<${named}>`));
    part = named;
    fragments.push(...writeRow(row, named === 'thead', around));
  }
  return {
    kind: 'element',
    block: 'table',
    fragments: [
      markup(OPEN_TABLE),
      ...writeTableCaption(node, around),
      ...fragments,
      ...close(),
      markup(CLOSE_TABLE),
    ],
  };
}

/** In the order in which browsers show them: what a table ends with may be written first. */
function listRows(table: PageElement): readonly PageElement[] {
  const rows = [...table.querySelectorAll('tr')];
  const isLast = (row: PageElement): boolean => row.parentElement?.nodeName.toUpperCase() === 'TFOOT';
  return [...rows.filter((row) => !isLast(row)), ...rows.filter(isLast)];
}

function writeTableCaption(table: PageElement, around: ElementContext): readonly Fragment[] {
  const caption = table.querySelector('caption');
  const lines = caption === null ? [] : writeLines(around.collect(caption, around));
  return lines.length === 0 ? [] : [BREAK, markup('<caption>'), ...lines, markup('</caption>')];
}

function writeRow(row: PageElement, isHead: boolean, around: ElementContext): readonly Fragment[] {
  const cells = Array.from(row.childNodes).filter(isElement).filter(isCell);
  const isHeadRow = isHead || (cells.length > 1 && cells.every(isHeadCell));
  const written = cells.flatMap((cell) => {
    const [tag, scope] = isHeadCell(cell)
      ? (['th', isHeadRow ? 'col' : 'row'] as const)
      : (['td', undefined] as const);
    const open = openCell(tag, {
      style: `${cell.getAttribute('style') ?? ''};text-align:${cell.getAttribute('align') ?? ''}`,
      ...(scope === undefined ? {} : { scope }),
      columns: cell.getAttribute('colspan'),
      rows: cell.getAttribute('rowspan'),
    });
    return [markup(open), BREAK, ...writeNested(around.collect(cell, around), false), markup(`</${tag}>`)];
  });
  return written.length === 0 ? [] : [markup('<tr>'), ...written, markup('</tr>')];
}

function isCell(element: PageElement): boolean {
  const name = element.nodeName.toUpperCase();
  return name === 'TD' || name === 'TH';
}

function isHeadCell(cell: PageElement): boolean {
  return cell.nodeName.toUpperCase() === 'TH';
}
