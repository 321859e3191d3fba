/** Markup of the elements that have attributes, for all loaders of bodies. */

/** A table may be wider than the page: its box scrolls, by keyboard too. The page gives each a name of its own. */
export const OPEN_TABLE = '<div class="table" tabindex="0" role="group" aria-label="Table"><table>';
export const CLOSE_TABLE = '</table></div>';

/** @param start number of the first item as the source has it; anything but a small whole number counts as 1 */
export function openOrderedList(start: string): string {
  return /^\d{1,9}$/.test(start) && start !== '1' ? `<ol start="${Number(start)}">` : '<ol>';
}

/** @param style style attribute of the source's cell, of which only the alignment is kept */
export function openCell(tag: 'th' | 'td', style: string): string {
  const alignment = /text-align:\s*(right|center)/.exec(style)?.[1];
  return alignment === undefined ? `<${tag}>` : `<${tag} class="${alignment}">`;
}

/** A list whose items bring their own bullets or numbers. */
export const LIST_AS_WRITTEN = '<ul class="as-written">';
