import { isEventField } from '../article-fields.ts';
import { BEGINNING_NAMES, FIELD_NAMES, PLAIN_NAMES, SIDE_NAMES } from '../field-names.ts';
import { mayWithhold } from '../left-out/withheld.ts';
import { normaliseFieldName } from '../metadata.ts';
import type { HeaderField, HeaderForm } from './header-forms.ts';
import { isMailHeader } from './mail-header.ts';

/** Lines that look like fields, sorted by what they are. */
interface Sorted {
  /** Of an article, each once. */
  readonly known: ReadonlySet<string>;
  /** Such as stand among them. */
  readonly side: readonly HeaderField[];
  readonly unknown: readonly HeaderField[];
}

const ORIGIN_NAMES: ReadonlySet<string> = new Set([
  ...FIELD_NAMES.date,
  ...FIELD_NAMES.byline,
  ...FIELD_NAMES.source,
  ...FIELD_NAMES.url,
]);
const PRODUCT =
  /^(?:isbn|issn|price|rrp|paperback|hardback|hardcover|director|directed by|starring|cast|certificate|running time|runtime|genre|platform|developer|rating|our rating|ingredients|serves|servings|prep time|cook time|yield)\b/i;

/**
 * Whether fields head an article: that they do not void each other is not enough, as a dialogue, a recipe, the facts of
 * a film that is reviewed and a note above a text are written alike.
 * @param isBelowTitle a title stands above them
 */
export function isHeader(fields: readonly HeaderField[], form: HeaderForm, isBelowTitle: boolean): boolean {
  if (fields.length === 0) return false;
  const { known, side, unknown } = sortFields(fields);
  const begins = [...known].some((name) => BEGINNING_NAMES.has(name));
  if (form.trust === 'own') return begins || known.size > 1;
  if (form.trust === 'marked') {
    const hasOrigin = [...known].some((name) => ORIGIN_NAMES.has(name));
    const isProduct = unknown.some(({ name }) => PRODUCT.test(name));
    // A list of words and what they mean is none.
    const isProse = fields.filter(({ value }) => SENTENCE.test(value.slice(-400))).length * 2 > fields.length;
    return (
      known.size > 1 && hasOrigin && !isProduct && !isProse && unknown.length <= known.size + side.length + 2
    );
  }
  if (isMailHeader(fields)) return true;
  if (unknown.some(({ name }) => PRODUCT.test(name)) && ![...known].some(isDateName)) return false;
  if (unknown.length === 0 && side.length === 0 && known.size > 1) return true;
  if (isBelowTitle) return known.size > 1 && unknown.length < 2 && [...known].some(isDateName);
  return (begins && known.size + side.length > 1) || isLoneTitle(fields);
}

function sortFields(fields: readonly HeaderField[]): Sorted {
  const nameOf = ({ name }: HeaderField) => normaliseFieldName(name);
  const isKnown = (field: HeaderField) => PLAIN_NAMES.has(nameOf(field));
  const isSide = (field: HeaderField) => SIDE_NAMES.has(nameOf(field)) || mayWithhold(`${field.name}:`);
  return {
    known: new Set(fields.filter((field) => isKnown(field) && field.value !== '').map(nameOf)),
    side: fields.filter((field) => isSide(field) && !isKnown(field)),
    unknown: fields.filter((field) => !isKnown(field) && !isSide(field)),
  };
}

const DATE_NAMES: ReadonlySet<string> = new Set(FIELD_NAMES.date);

function isDateName(name: string): boolean {
  return DATE_NAMES.has(name);
}

const TITLE_NAMES: ReadonlySet<string> = new Set(
  FIELD_NAMES.headline.filter((name) => BEGINNING_NAMES.has(name)),
);

/** `Title: The ferry stays` above the text, and nothing else. */
function isLoneTitle(fields: readonly HeaderField[]): boolean {
  const [only, ...others] = fields;
  return (
    others.length === 0 &&
    only !== undefined &&
    only.value !== '' &&
    TITLE_NAMES.has(normaliseFieldName(only.name))
  );
}

const SENTENCE = /\S(?:\s\S+){3}[.!?…]["”’»]?$/;

/** A line that looks like a field and is text: `NIAMEY: The council voted on Tuesday.` */
export function isTextField(field: HeaderField): boolean {
  const name = normaliseFieldName(field.name);
  if (PLAIN_NAMES.has(name) || SIDE_NAMES.has(name)) return false;
  return field.value.length > 200 || SENTENCE.test(field.value.slice(-400));
}

/** A field that tells readers of an event, and so stays in the text. */
export function isShownField({ name, value }: HeaderField): boolean {
  return isEventField(`${name}: ${value}`) && !PLAIN_NAMES.has(normaliseFieldName(name));
}
