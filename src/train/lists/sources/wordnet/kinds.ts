import type { ListName } from '../../listed-name.ts';
import type { SynsetField } from './synsets.ts';

/** A row for the synsets of a field that stand below one of the words; without words, for all of the field. */
interface Kind {
  readonly field: SynsetField;
  readonly below?: readonly string[];
  /** `null`: for none. */
  readonly list: ListName | null;
}

const SCHOOLS = ['university', 'college', 'school', 'educational institution'];
const BELIEFS = [
  'religion',
  'faith',
  'religious doctrine',
  'church',
  'religious movement',
  'theological doctrine',
  'religious order',
  'sect',
  'cult',
];

/** Things that bear a name: Paris, the Battle of Hastings. The first row that matches has the say. */
export const INSTANCES: readonly Kind[] = [
  { field: 'person', below: ['deity', 'spiritual being', 'imaginary being'], list: null },
  { field: 'person', list: 'person' },
  { field: 'location', below: ['city', 'town', 'municipality', 'village', 'capital'], list: 'city' },
  { field: 'location', below: ['country'], list: 'country' },
  { field: 'location', below: ['continent', 'district', 'region'], list: 'region' },
  { field: 'location', list: 'feature' },
  { field: 'object', list: 'feature' },
  { field: 'group', below: SCHOOLS, list: 'institution' },
  { field: 'group', below: ['company', 'business', 'firm'], list: 'company' },
  { field: 'group', below: ['dynasty', 'royal house', 'royalty', 'family'], list: null },
  { field: 'group', below: ['country', 'kingdom', 'empire'], list: 'country' },
  {
    field: 'group',
    below: [
      'organization',
      'institution',
      'unit',
      'alliance',
      'terrorist organization',
      'political movement',
    ],
    list: 'body',
  },
  { field: 'artifact', below: SCHOOLS, list: 'institution' },
  { field: 'artifact', below: ['structure', 'way', 'facility', 'area', 'excavation'], list: 'feature' },
  { field: 'communication', list: 'work' },
  { field: 'act', list: 'event' },
  { field: 'event', list: 'event' },
  { field: 'time', list: 'event' },
  { field: 'cognition', below: ['religion', 'faith', 'system of beliefs'], list: 'work' },
];

/** Kinds with a capital: Parisian, Buddhism, Christmas. The first row that matches has the say. */
export const SYNSET_KINDS: readonly Kind[] = [
  {
    field: 'person',
    below: ['inhabitant', 'native', 'European', 'Asian', 'African', 'American'],
    list: 'demonym',
  },
  { field: 'person', below: ['religious person', 'Christian', 'disciple'], list: 'demonym' },
  { field: 'communication', below: ['language', 'tongue'], list: 'work' },
  { field: 'communication', below: BELIEFS, list: 'work' },
  { field: 'cognition', below: BELIEFS, list: 'work' },
  { field: 'group', below: BELIEFS, list: 'work' },
  { field: 'group', below: ['people', 'ethnic group', 'nation', 'tribe'], list: 'demonym' },
  {
    field: 'group',
    below: ['organization', 'institution', 'unit', 'authority', 'terrorist organization'],
    list: 'body',
  },
  { field: 'time', below: ['day', 'time period'], list: 'work' },
  { field: 'artifact', below: ['weapon', 'vehicle', 'drug', 'medicine', 'trade name'], list: 'work' },
  { field: 'possession', below: ['award', 'prize', 'honor'], list: 'event' },
  { field: 'communication', below: ['award', 'medal', 'decoration', 'symbol'], list: 'event' },
];

/** The list for a synset's names. */
export function findKind(
  kinds: readonly Kind[],
  field: SynsetField,
  above: ReadonlySet<string>,
): ListName | null {
  const kind = kinds.find(
    (row) => row.field === field && (row.below === undefined || row.below.some((word) => above.has(word))),
  );
  return kind?.list ?? null;
}
