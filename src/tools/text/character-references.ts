/** Names of the characters of Latin 1, in its order, from U+00A0 on. */
const LATIN =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
   para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
   Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
   Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
   igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
   thorn yuml`.split(/\s+/);

/** Others that texts have. */
const OTHERS = `amp=& lt=< gt=> quot=" apos=' OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ ndash=– mdash=— lsquo=‘ rsquo=’
  sbquo=‚ ldquo=“ rdquo=” bdquo=„ dagger=† Dagger=‡ bull=• hellip=… permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=› euro=€
  trade=™ larr=← uarr=↑ rarr=→ darr=↓ minus=− ne=≠ le=≤ ge=≥ Ccaron=Č ccaron=č Zcaron=Ž zcaron=ž lstrok=ł Lstrok=Ł
  cacute=ć eogon=ę aogon=ą sacute=ś nacute=ń zdot=ż num=# lpar=( rpar=) ast=* lowbar=_ horbar=― hyphen=‐ dash=‐
  comma=, period=. colon=: semi=; excl=! quest=? sol=/ bsol=\\ lsqb=[ rsqb=] lbrack=[ rbrack=] vert=| dollar=$
  percnt=% plus=+ equals== commat=@ ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200C zwj=\u200D`;

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...OTHERS.split(/[ \n]+/).map((entry): [string, string] => [
    entry.slice(0, entry.indexOf('=')),
    entry.slice(entry.indexOf('=') + 1),
  ]),
]);

/**
 * Decodes HTML's character references, once: `&amp;lt;` becomes `&lt;`. The result is text, in which `<` is
 * only a character. References that are not known, or that name a control character, stay as they are.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return CHARACTERS.get(name) ?? CHARACTERS.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return isShown(point) ? String.fromCodePoint(point) : whole;
  });
}

/** Line ends and tabs are white space; other control characters show nothing. */
function isShown(point: number): boolean {
  if (point < 0x20) return point === 9 || point === 10 || point === 13;
  return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or an attribute of HTML or XML. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => WRITTEN[sign]!);
}
