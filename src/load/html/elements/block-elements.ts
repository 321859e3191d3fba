/** Elements that stand on lines of their own. The content of any other goes on in the same line, without a mark. */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER COL COLGROUP DD DETAILS DIALOG DIR DIV DL DT FIELDSET
  FIGCAPTION FIGURE FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTGROUP
  OPTION P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** @param name of the element, in capitals; one that a page defines for itself is most often a part of its layout */
export function isBlockName(name: string): boolean {
  return BLOCKS.has(name) || name.includes('-');
}
