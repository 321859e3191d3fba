/** Pages about something that is on: the day they show is that on which it begins. */
import type { PageDocument, PageElement } from '../../dom.ts';
import { foldWords } from '../../fold-words.ts';
import { ARTICLE_TYPE, listDataScripts } from '../../metadata/json-ld.ts';
import { parseLenientJson } from '../../metadata/lenient-json.ts';
import { listNamesOf } from './name-words.ts';
import { readSpacedText } from './spaced-text.ts';

/** Names of what holds the heading, as programs for calendars give them; not of what surrounds whole pages of a site. */
const EVENT_NAME =
  /^(?:mod[-_]eventreader|h?-?v?event|(?:single|type|node|view|ce)[-_]{1,2}(?:type[-_]{1,2})?(?:tribe[-_])?events?|(?:tribe[-_])?events?[-_]{1,2}(?:single|details?|reader|full|view|content)|tribe[-_]events[-_]single[-_]\w+|tx[-_](?:cal|calendarize|sfeventmgt|seminars)[\w-]*|(?:veranstaltung|termin)s?(?:[-_]?details?)?)$/;
const EVENT_BODY = /^(?:single-(?:tribe_)?events?|(?:page-)?node-type-events?)$/;
const EVENT_TYPE = /(?:^|\/)\w*Event$/;
const MOST_NODES = 50;

/** @param holders the elements that hold the page's heading */
export function isEventPage(
  document: PageDocument,
  heading: PageElement | null,
  holders: Iterable<PageElement>,
): boolean {
  for (const holder of holders) {
    const form = holder.nodeName === 'BODY' ? EVENT_BODY : EVENT_NAME;
    if (listNamesOf(holder).some((name) => form.test(name))) return true;
    if (EVENT_TYPE.test(holder.getAttribute('itemtype') ?? '')) return true;
  }
  return heading !== null && isEventInData(document, foldWords(readSpacedText(heading) ?? ''));
}

const FIELD =
  /^(?:wo|(?:veranstaltungs)?ort|beginn|einlass|eintritt|veranstalter|treffpunkt|where|venue|location|doors|admission|tickets|lieu|entrée|tarif|lugar|entrada|luogo|ingresso|plaats|toegang|plats|entré|sted)\s?:/iu;
const LINES_AROUND = 4;
const FEWEST_FIELDS = 2;

/** `Venue: Great Hall`, `Admission: …`: whether a line stands among fields of an event. */
export function isAmongEventFields(lines: readonly { readonly text: string }[], index: number): boolean {
  const around = lines.slice(Math.max(index - LINES_AROUND, 0), index + LINES_AROUND + 1);
  const fields = new Set(around.flatMap(({ text }) => FIELD.exec(text)?.[0].toLowerCase() ?? []));
  return fields.size >= FEWEST_FIELDS;
}

/** JSON-LD of an event that bears the heading, and of no article. */
function isEventInData(document: PageDocument, title: string): boolean {
  const texts = listDataScripts(document).map((script) => script.textContent ?? '');
  if (!texts.some((text) => /Event"/.test(text))) return false;
  const nodes = texts.map(parseLenientJson).flatMap(listNodes);
  const isEvent = nodes.some(
    (node) => hasType(node, EVENT_TYPE) && foldWords(String(node.get('name') ?? '')) === title,
  );
  return isEvent && !nodes.some((node) => hasType(node, ARTICLE_TYPE));
}

function listNodes(data: unknown): readonly ReadonlyMap<string, unknown>[] {
  if (Array.isArray(data)) return data.slice(0, MOST_NODES).flatMap(listNodes);
  if (!(data instanceof Map)) return [];
  const node: ReadonlyMap<string, unknown> = data;
  const graph = node.get('@graph');
  return Array.isArray(graph) ? [node, ...listNodes(graph)] : [node];
}

function hasType(node: ReadonlyMap<string, unknown>, type: RegExp): boolean {
  const types: unknown = node.get('@type');
  return (Array.isArray(types) ? types : [types]).some((value) => type.test(String(value)));
}
