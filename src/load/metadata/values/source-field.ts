import { mayNamePaper } from '../../../knowledge/organisations/paper-names.ts';
import { dropPlace } from '../../databases/paper-title.ts';
import { readSourceName } from '../../source-name.ts';
import { isStated, listSourceFields } from '../article-fields.ts';
import type { Metadata } from '../metadata.ts';
import { cleanLabel } from './clean-value.ts';

/** `The Kell Herald, Page 14` */
const PAGE =
  /,\s{1,3}(?:pages?|pp?\.|seiten?|S\.|p[áa]g(?:ina)?\.?)\s?[A-Z]?\d{1,4}(?:\s?[-–]\s?\d{1,4})?$/iu;

/**
 * The paper or site that metadata names.
 *
 * @param url of the article
 * @param site as its title names it, which says more than an address
 * @param named with a date, in the field that names the source
 */
export function readSource(
  metadata: Metadata,
  url: URL | null,
  site: string | null,
  named: string | null,
): string | null {
  const fields = listSourceFields(metadata);
  const field = fields.find(({ values }) => !values.every((value) => ADDRESS.test(value))) ?? fields[0];
  const stated = named ?? field?.values.find((value) => isStated(value) && !PROGRAM.test(value));
  const written = stated === undefined ? '' : cleanLabel(stated, 300).replace(PAGE, '');
  const label = field?.isHeader === true ? dropPlace(written) : written;
  const owner = label === '' ? readRights(metadata) : null;
  if (owner !== null && site === null) return owner;
  const isNamed = label !== '' && !ADDRESS.test(label);
  return readSourceName(isNamed ? label : (site ?? (label || undefined)), url);
}

const ADDRESS = /^\s*https?:/i;

/** What kept a text, and is no paper: so programs for notes state it. */
const PROGRAM =
  /^\s*(?:web[. -]?clip(?:per)?(?:[. ]\w+)?|(?:desktop|mobile|mail)\.\w+(?:\.\w+)?|joplin[\w-]*|evernote|onenote|apple notes|manual|clipboard|import(?:ed)?)\s*$/i;

/** Whose an author or a text is, which may be anybody's: `Affiliation: The Kell Herald`, `Copyright: 2011 Kell Herald`. */
const RIGHTS = ['affiliation', 'copyright', 'rights', 'credit'];

function readRights(metadata: Metadata): string | null {
  for (const name of RIGHTS) {
    const written = metadata.get(name)?.values[0];
    const owner = written === undefined ? '' : cleanLabel(written, 120).replace(AROUND_OWNER, '');
    if (mayNamePaper(owner)) return owner;
  }
  return null;
}

const AROUND_OWNER =
  /^(?:copyright|©|\(c\)|\d{4}(?:\s?[-–]\s?\d{4})?|by|[\s,])+|(?<![\s,.])[\s,.]+$|(?<![\s,])[\s,]+\d{4}\.?$/gi;
