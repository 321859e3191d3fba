/** Footnotes of a page: marks in the text, and what they lead to at its end. */
import { isElement, type PageDocument, type PageElement, tidyText } from '../dom.ts';

/** Footnotes that were taken out of a page, by what their marks are marked with. */
export type NotesApart = ReadonlyMap<string, PageElement>;

const MARK = 'data-dateline-note';
const MOST_NOTES = 2000;
const LONGEST_NOTE = 5000;

/** Takes footnotes out of a page; their marks stay, and say where each leads. */
export function takeNotes(document: PageDocument, base: string | null): NotesApart {
  for (const forged of document.querySelectorAll(`[${MARK}]`)) forged.removeAttribute(MARK);
  const marks = [...document.querySelectorAll('a[href*="#"]')].filter(isSign).slice(0, MOST_NOTES);
  const notes = new Map<string, PageElement>();
  if (marks.length === 0) return notes;
  const targets = indexTargets(document);
  const order = orderElements(document);
  for (const mark of marks) {
    const id = readFragment(mark.getAttribute('href') ?? '', base);
    const target = id === null ? undefined : targets.get(id);
    const note = target === undefined ? null : findNote(target);
    if (id === null || note === null || !isNote(note, mark, order)) continue;
    (findSign(mark) ?? mark).setAttribute(MARK, id);
    notes.set(id, note);
  }
  for (const note of notes.values()) takeOut(note);
  return notes;
}

/** The footnote to which an element of the text leads; `null`: to none. */
export function readNoteMark(element: PageElement, notes: NotesApart): string | null {
  const id = element.getAttribute(MARK);
  return id !== null && notes.has(id) ? id : null;
}

const SIGN = /^[[(]?\s?(?:(?:note|fn|n)\.? ?)?(?:\d{1,4}|[ivxl]{1,7}|\p{L}|[*†‡§¶#]{1,4})\s?[\])]?[.,]?$/iu;
const NAMES = /note|\bfn|ftn|cite|\bref|#f\d|\bsdfoot/i;

/** A figure or a sign, as leads to a note. */
function isSign(link: PageElement): boolean {
  return SIGN.test(tidyText(link.textContent) ?? '');
}

/** A sign that is set high, or called a note's. */
function isMark(link: PageElement): boolean {
  const names = ['href', 'id', 'class', 'name', 'rel', 'role', 'epub:type'].map(
    (name) => link.getAttribute(name) ?? '',
  );
  return findSign(link) !== null || link.querySelector('sup') !== null || NAMES.test(names.join(' '));
}

/** What sets a link high, with brackets around it. */
function findSign(link: PageElement): PageElement | null {
  for (let at = link.parentElement, up = 0; at !== null && up < 2; at = at.parentElement, up += 1) {
    if (at.nodeName.toUpperCase() !== 'SUP') continue;
    return SIGN.test(tidyText(at.textContent) ?? '') ? at : null;
  }
  return null;
}

/** What an address of this page leads to in it. */
function readFragment(href: string, base: string | null): string | null {
  const at = href.indexOf('#');
  const page = href.slice(0, at);
  const isHere =
    page === '' || (base !== null && page.replace(/[?/].*$/s, '') !== '' && isSamePage(page, base));
  return isHere && at + 1 < href.length ? decode(href.slice(at + 1)) : null;
}

function isSamePage(page: string, base: string): boolean {
  if (!URL.canParse(page, base)) return false;
  const [one, other] = [new URL(page, base), new URL(base)];
  const path = (url: URL): string => `${url.host}${url.pathname.replace(/\/$/, '')}`;
  return path(one) === path(other);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function indexTargets(document: PageDocument): ReadonlyMap<string, PageElement> {
  const targets = new Map<string, PageElement>();
  for (const element of document.querySelectorAll('[id], a[name]'))
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name !== null && name !== '' && !targets.has(name)) targets.set(name, element);
  return targets;
}

function orderElements(document: PageDocument): ReadonlyMap<PageElement, number> {
  return new Map([...document.querySelectorAll('*')].map((element, index) => [element, index]));
}

const HOLDERS = new Set(['LI', 'P', 'DD', 'ASIDE', 'TR']);
const NAMED = /footnote|endnote|\bnote|\bfn|ftn|sdfootnote/i;
const MOST_UP = 5;

/** The element that holds a footnote, of the place in it that is led to. */
function findNote(target: PageElement): PageElement | null {
  if (target.nodeName.toUpperCase() === 'DT') return target.nextElementSibling;
  let at: PageElement | null = target;
  for (let up = 0; at !== null && up < MOST_UP; up += 1) {
    const name = at.nodeName.toUpperCase();
    const names = `${at.getAttribute('id') ?? ''} ${at.getAttribute('class') ?? ''} ${at.getAttribute('role') ?? ''}`;
    if (name === 'P' && isOnly(at)) return at.parentElement;
    if (HOLDERS.has(name) || (name === 'DIV' && NAMED.test(names))) return at;
    if (name === 'OL' || name === 'UL' || /^H[1-6]$/.test(name)) return null;
    at = at.parentElement;
  }
  return null;
}

/** The paragraph of a box that is called a note. */
function isOnly(paragraph: PageElement): boolean {
  const box = paragraph.parentElement;
  const name = box?.nodeName.toUpperCase();
  if (box === null || (name !== 'LI' && name !== 'DIV' && name !== 'ASIDE')) return false;
  return (
    name === 'LI' || (NAMED.test(box.getAttribute('id') ?? '') && /\d/.test(box.getAttribute('id') ?? ''))
  );
}

function isNote(note: PageElement, mark: PageElement, order: ReadonlyMap<PageElement, number>): boolean {
  const words = tidyText(note.textContent) ?? '';
  if (words.length < 3 || words.length > LONGEST_NOTE || note.contains(mark)) return false;
  const isMarked = isMark(mark) || words.startsWith(tidyText(mark.textContent) ?? '');
  const isLater = (order.get(note) ?? 0) > (order.get(mark) ?? 0);
  return isMarked && isLater && note.querySelector('h1, h2, h3, article') === null;
}

const TITLE =
  /^(?:foot|end)?notes?(?: and references)?:?$|^references:?$|^(?:anmerkung(?:en)?|fu(?:ß|ss)noten|einzelnachweise|notes de bas de page|références|notas(?: al pie| de rodapé)?|referencias|referências|الحواشي|هوامش|المراجع):?$/i;

/** With the list that it leaves empty, and the heading and rule above that. */
function takeOut(note: PageElement): void {
  let around = note.parentElement;
  const { previousElementSibling: title, nextElementSibling: below } = note;
  note.replaceWith();
  if (below === null && title !== null && isTitle(title)) title.replaceWith();
  while (around !== null && isLeftEmpty(around)) {
    const above = around.previousElementSibling;
    const { parentElement } = around;
    around.replaceWith();
    if (above !== null && isTitle(above)) above.replaceWith();
    around = parentElement;
  }
}

const EMPTIED = new Set(['OL', 'UL', 'DL', 'DIV', 'SECTION', 'ASIDE', 'FOOTER', 'TABLE', 'TBODY']);

function isLeftEmpty(element: PageElement): boolean {
  if (!EMPTIED.has(element.nodeName.toUpperCase())) return false;
  const words = Array.from(element.childNodes).filter((child) => (child.textContent ?? '').trim() !== '');
  return words.every((child) => isElement(child) && isTitle(child));
}

function isTitle(element: PageElement): boolean {
  return TITLE.test(tidyText(element.textContent) ?? '');
}
