import { dropPlace } from '../../databases/paper-title.ts';
import { readSourceName } from '../../source-name.ts';
import { findField, isStated } from '../article-fields.ts';
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
  const field = findField(metadata, 'source');
  const stated = named ?? field?.values.find(isStated);
  const written = stated === undefined ? '' : cleanLabel(stated, 300).replace(PAGE, '');
  const label = field?.isHeader === true ? dropPlace(written) : written;
  const isNamed = label !== '' && !/^https?:/i.test(label);
  return readSourceName(isNamed ? label : (site ?? (label || undefined)), url);
}
