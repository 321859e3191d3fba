import type { Packages } from '../../packages.ts';
import { nameCompany } from '../legal-forms.ts';
import type { ListedName, ListName } from '../listed-name.ts';

interface Item {
  readonly displayName: string;
  readonly tags: Readonly<Record<string, string>>;
}

interface Category {
  readonly items?: readonly Item[];
}

/** Lists by a category's path, as `brands/amenity/bank`; the first row that matches has the say. `null`: of none. */
const KINDS: readonly (readonly [RegExp, ListName | null])[] = [
  [/^(?:flags|transit)\//, null],
  [/\/(?:bank|bureau_de_change|money_transfer|payment_centre)$/, 'company'],
  [/\/shop\/(?:car|motorcycle|truck)$/, 'company'],
  [/\/(?:clinic|college|doctors|hospital|nursing_home|social_facility|university)$/, 'institution'],
  [/^operators\/.*\/(?:kindergarten|school)$/, 'institution'],
  [/\/(?:courthouse|embassy|fire_station|military|police|post_office|prison|townhall)$/, 'body'],
  [/\/office\/(?:diplomatic|government|political_party)$/, 'body'],
  [/^brands\//, 'brand'],
];

/** Lists of names that may end in a legal form. `Trust` and `Group` are part of a school's. */
const HAVE_FORMS: ReadonlySet<ListName> = new Set(['company', 'brand']);

const TAGS = ['name', 'brand', 'operator', 'network'] as const;

/** `Sparkasse (Köln)` stands for the branch. */
const BRANCH = / \([^()]*\)$/;

/** Banks, public bodies, schools, hospitals, and brands of shops and services: OpenStreetMap's index of names. */
export function* readSuggestionIndex({ readJson }: Packages): Generator<ListedName> {
  const { nsi } = readJson('name-suggestion-index/dist/json/nsi.json') as {
    nsi: Readonly<Record<string, Category>>;
  };
  for (const [path, { items = [] }] of Object.entries(nsi)) {
    const list = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
    if (list === null) continue;
    for (const item of items) {
      for (const full of nameItem(item))
        for (const name of HAVE_FORMS.has(list) ? nameCompany(full.trim()) : [full]) yield { list, name };
      if (item.tags['short_name'] !== undefined) yield { list: 'brand', name: item.tags['short_name'] };
    }
  }
}

function* nameItem({ displayName, tags }: Item): Generator<string> {
  yield displayName.replace(BRANCH, '');
  for (const tag of TAGS)
    for (const value of [tags[`${tag}:en`], tags[tag]]) if (value !== undefined) yield* value.split(';');
}
