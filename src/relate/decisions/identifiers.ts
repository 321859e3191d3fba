/** What another catalogue calls an entity. */
export interface Identifier {
  /** `Wikidata` */
  readonly catalogue: string;
  /** `Q3318187` */
  readonly value: string;
  /** Where that catalogue has it. */
  readonly url: string;
}

interface Catalogue {
  readonly prefix: string;
  readonly name: string;
  readonly value: RegExp;
  readonly address: (value: string) => string;
}

/** The catalogues whose identifiers `entities.yaml` takes. One row adds a catalogue. */
const CATALOGUES: readonly Catalogue[] = [
  {
    prefix: 'wikidata',
    name: 'Wikidata',
    value: /^Q[1-9]\d{0,11}$/,
    address: (id) => `https://www.wikidata.org/wiki/${id}`,
  },
  { prefix: 'viaf', name: 'VIAF', value: /^[1-9]\d{0,22}$/, address: (id) => `https://viaf.org/viaf/${id}` },
  { prefix: 'isni', name: 'ISNI', value: /^\d{15}[\dX]$/, address: (id) => `https://isni.org/isni/${id}` },
  {
    prefix: 'gnd',
    name: 'GND',
    value: /^\d[\d-]{2,11}[\dX]$/,
    address: (id) => `https://d-nb.info/gnd/${id}`,
  },
  {
    prefix: 'geonames',
    name: 'GeoNames',
    value: /^[1-9]\d{0,9}$/,
    address: (id) => `https://www.geonames.org/${id}`,
  },
];

/** What an identifier may look like, for a hint. */
export const IDENTIFIER_FORMS = `Q3318187 (Wikidata), ${CATALOGUES.slice(1)
  .map(({ prefix }) => `${prefix}:…`)
  .join(', ')}`;

/**
 * Reads an identifier: a Wikidata item as it stands, others behind their catalogue; `null` where it is none.
 *
 * @example readIdentifier('Q3318187')?.catalogue // 'Wikidata'
 * @example readIdentifier('viaf:113230702')?.value // '113230702'
 */
export function readIdentifier(written: string): Identifier | null {
  const [, prefix = 'wikidata', value = ''] = /^(?:([a-z]+):\s*)?(\S+)$/i.exec(written) ?? [];
  const catalogue = CATALOGUES.find((one) => one.prefix === prefix.toLowerCase());
  if (catalogue === undefined) return null;
  const tidy = catalogue.prefix === 'wikidata' ? value.toUpperCase() : value;
  if (!catalogue.value.test(tidy)) return null;
  return { catalogue: catalogue.name, value: tidy, url: catalogue.address(tidy) };
}
