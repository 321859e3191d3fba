/** Markup of the elements that have attributes, for all loaders of bodies. */

/** A table may be wider than the page: its box scrolls, by keyboard too. The page gives each a name of its own. */
export const OPEN_TABLE = '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
export const CLOSE_TABLE = '</table></div>';

/** A box of facts beside the text. */
export const OPEN_BOX = '<div class="box">';
export const CLOSE_BOX = '</div>';

/** A box that notation in Markdown says is one, wherever it stands, as it is written for the reading of a page. */
export const BOX_MARK = 'data-box';
export const OPEN_MARKED_BOX = `<aside ${BOX_MARK}>`;
export const CLOSE_MARKED_BOX = '</aside>';

/** @param start number of the first item as the source has it; anything but a small whole number counts as 1 */
export function openOrderedList(start: string): string {
  return /^\d{1,9}$/.test(start) && start !== '1' ? `<ol start="${Number(start)}">` : '<ol>';
}

/** Of the source's cell. */
interface Cell {
  /** Its style attribute, of which only the alignment is kept. */
  readonly style: string;
  /** Of a head: whether it stands above its column, or before its row. */
  readonly scope?: 'col' | 'row';
  /** How many it spans, as written; anything but a small whole number counts as 1. */
  readonly columns?: string | null;
  readonly rows?: string | null;
}

const MOST_SPANNED = 500;

export function openCell(tag: 'th' | 'td', { style, scope, columns = null, rows = null }: Cell): string {
  const alignment = /text-align:\s*(right|center)/.exec(style)?.[1];
  const shown = [
    alignment === undefined ? '' : ` class="${alignment}"`,
    scope === undefined ? '' : ` scope="${scope}"`,
    writeSpan('colspan', columns),
    writeSpan('rowspan', rows),
  ];
  return `<${tag}${shown.join('')}>`;
}

function writeSpan(name: 'colspan' | 'rowspan', span: string | null): string {
  const count = /^\d{1,4}$/.test(span?.trim() ?? '') ? Math.min(Number(span), MOST_SPANNED) : 1;
  return count > 1 ? ` ${name}="${count}"` : '';
}

/** A list whose items bring their own bullets or numbers. */
export const LIST_AS_WRITTEN = '<ul class="as-written">';
