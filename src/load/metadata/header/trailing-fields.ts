import { isBlank } from '../../sections/rule-line.ts';
import { FIELD_NAMES, PLAIN_NAMES } from '../field-names.ts';
import { type Field, type Metadata, normaliseFieldName } from '../metadata.ts';
import { HEADER_FORMS, readHeaderLine } from './header-forms.ts';

interface Trailing {
  readonly fields: Metadata;
  /** The text above them. */
  readonly lines: readonly string[];
}

const MOST_FIELDS = 4;
/** No sentence that begins like a field. */
const LONGEST = 200;
/** `Views: 2841` */
const COUNT = /^\d{1,3}(?:[\d., ]{0,9}\d)?[kKmM]?$/;
const LONGEST_COUNT = 40;
/** What a text came from, but no title: a last line may call itself one. */
const ORIGINS: ReadonlySet<string> = new Set(
  [...FIELD_NAMES.date, ...FIELD_NAMES.byline, ...FIELD_NAMES.source, ...FIELD_NAMES.url].filter((name) =>
    PLAIN_NAMES.has(name),
  ),
);
const PLAIN = HEADER_FORMS.find(({ name }) => name === 'plain');

/**
 * Fields below a text that has others above it: `Source: The Kell Herald`.
 * @param firstLine of the file, from 1, that the first of the lines is
 */
export function takeTrailingFields(lines: readonly string[], firstLine: number): Trailing {
  const fields = new Map<string, Field>();
  let end = lines.length;
  for (let index = lines.length - 1; index > 0 && fields.size < MOST_FIELDS; index -= 1) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    const [stated] = PLAIN && line.length <= LONGEST ? readHeaderLine(line, index, PLAIN) : [];
    const name = normaliseFieldName(stated?.name ?? '');
    // How often a page was read or shared says nothing of the article.
    if (stated && COUNT.test(stated.value) && line.length <= LONGEST_COUNT) {
      end = index;
      continue;
    }
    if (!stated || stated.value === '' || !ORIGINS.has(name)) break;
    const { value, column } = stated;
    fields.set(name, { line: firstLine + index, column, values: [value], isList: false, isHeader: true });
    end = index;
  }
  return { fields, lines: lines.slice(0, end) };
}
