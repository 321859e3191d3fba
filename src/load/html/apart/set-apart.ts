/**
 * Parts of a page that are no running text, such as captions and tables: they are taken out before its main text is
 * looked for, which whoever looks for it would take apart, and empty elements keep their places.
 */
import { isElement, type PageDocument, type PageElement } from '../dom.ts';
import { ForeignBoxes } from './foreign-boxes.ts';
import { isHidden } from './is-hidden.ts';

export type PartKind = 'box' | 'caption' | 'embed' | 'post' | 'quotation' | 'table';

/** What a part is was told by what stands around it, too, which is lost with its place. */
export interface PartApart {
  readonly kind: PartKind;
  readonly element: PageElement;
}

/** By what their places are marked with. */
export type PartsApart = ReadonlyMap<string, PartApart>;

/** `null`: an element is running text, or holds some. */
type TellPart = (element: PageElement) => PartKind | null;

const MARK = 'data-dateline-part';
/** Readability keeps it wherever it stands. */
const PLACE = 'figure';

/** Takes out the outermost elements that are such parts. */
export function setPartsApart(document: PageDocument, tellPart: TellPart): PartsApart {
  for (const forged of document.querySelectorAll(`[${MARK}]`)) forged.removeAttribute(MARK);
  const parts = new Map<string, PartApart>();
  const places: PageElement[] = [];
  for (const part of findParts(document, tellPart)) {
    const name = String(parts.size + 1);
    parts.set(name, part);
    const place = document.createElement(PLACE);
    place.setAttribute(MARK, name);
    part.element.replaceWith(place);
    places.push(place);
  }
  for (const place of places) clearWay(place);
  return parts;
}

/** The part whose place an element keeps. */
export function findPart(element: PageElement, parts: PartsApart): PartApart | null {
  return parts.get(element.getAttribute(MARK) ?? '') ?? null;
}

/** The elements that keep the places of parts. */
export function listPartPlaces(document: PageDocument): readonly PageElement[] {
  return [...document.querySelectorAll(`${PLACE}[${MARK}]`)];
}

function findParts(element: PageElement, tellPart: TellPart): readonly PartApart[] {
  const foreign = new ForeignBoxes();
  return listParts(element, tellPart).filter(
    (part) => !BESIDE.has(part.kind) || !foreign.holds(part.element),
  );
}

/** Parts that a foreign box has as well: they go with it, or stay in it. */
const BESIDE: ReadonlySet<PartKind> = new Set<PartKind>(['box', 'caption', 'table']);

function listParts(element: PageElement, tellPart: TellPart): readonly PartApart[] {
  return Array.from(element.childNodes).flatMap((child) => {
    if (!isElement(child)) return [];
    const kind = isHidden(child) ? null : tellPart(child);
    return kind === null ? listParts(child, tellPart) : [{ kind, element: child }];
  });
}

/** Paragraphs and boxes that hold nothing but parts are lost with them: taken for empty, or for what their names say. */
function clearWay(place: PageElement): void {
  let around = place.parentElement;
  while (around !== null && isWrapping(around)) {
    const { parentElement } = around;
    around.replaceWith(...Array.from(around.childNodes));
    around = parentElement;
  }
}

/** They are told by what stands around them. */
const PICTURES = 'img, picture, amp-img';
const WRAPPING = new Set(['P', 'DIV', 'SPAN', 'FIGURE', 'SECTION', 'CENTER']);

function isWrapping(element: PageElement): boolean {
  return (
    WRAPPING.has(element.nodeName.toUpperCase()) &&
    !isHidden(element) &&
    (element.textContent ?? '').trim() === '' &&
    element.querySelector(PICTURES) === null
  );
}
