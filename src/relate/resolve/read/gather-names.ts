import { findPlaces } from '../../../knowledge/gazetteer/find-places.ts';
import type { PlaceRecord } from '../../../knowledge/gazetteer/read-places.ts';
import { assertUnreachable, ENTITY_KINDS, type NameForm, type Outline } from '../../../model/model.ts';
import { countIn } from '../../../tools/collections/count.ts';
import { memoise } from '../../../tools/collections/memoise.ts';
import { Growing } from '../../../tools/columns/growing.ts';
import type { Splits } from '../../decisions/split-names.ts';
import type { GatheredNames, NameGroup } from '../names/name-group.ts';
import { keyOfName } from '../names/name-key.ts';
import { choosePlaces } from './choose-places.ts';
import { foldKinds, type KnownForm } from './fold-kinds.ts';
import { gatherAcronyms } from './gather-acronyms.ts';
import { nameNationalTeam } from './national-team.ts';
import { type PlacedInstitution, placeInstitutions } from './place-institutions.ts';
import {
  type Reading,
  readCompany,
  readNamesakeOfPlace,
  readOffice,
  readOther,
  readPlace,
  readSplit,
  readTeam,
} from './reading.ts';

/** Mentions of one form in one group. */
interface FormCount {
  readonly group: GrowingGroup;
  count: number;
}

interface GrowingGroup extends NameGroup {
  readonly names: Map<string, number>;
  readonly surfaces: Map<string, number>;
  demonyms: Map<string, number> | null;
  /** Its forms by number of mentions, from which the three above are counted in the end. */
  readonly forms: Map<NameForm, FormCount>;
  placeIsSure: boolean;
  readonly articles: number[];
}

/** The groups as they grow. */
class Groups {
  readonly all: GrowingGroup[] = [];
  readonly #byKey = new Map<string, GrowingGroup>();
  /** By form: where it was counted last, which is mostly where it is counted next. */
  readonly #counted: FormCount[] = [];

  for(reading: Reading): GrowingGroup {
    const id = `${reading.split ? 'split ' : ''}${reading.kind} ${reading.key}`;
    const group = this.#byKey.get(id) ?? this.#add(reading);
    this.#byKey.set(id, group);
    return group;
  }

  count(group: GrowingGroup, { index, form }: KnownForm, article: number): void {
    if (group.articles.at(-1) !== article) group.articles.push(article);
    let counted = this.#counted[index];
    if (counted?.group !== group) {
      counted = group.forms.get(form) ?? { group, count: 0 };
      group.forms.set(form, counted);
      this.#counted[index] = counted;
    }
    counted.count++;
  }

  #add(reading: Reading): GrowingGroup {
    const group: GrowingGroup = {
      index: this.all.length,
      ...reading,
      words: reading.key.replace(/ @.+$/, '').split(' '),
      names: new Map(),
      surfaces: new Map(),
      demonyms: null,
      placeIsSure: false,
      articles: [],
      forms: new Map(),
    };
    this.all.push(group);
    return group;
  }
}

/** Reads each mention of the archive in its article, and gathers those of one kind and name. */
export function gatherNames(outlines: readonly Outline[], splits: Splits): GatheredNames {
  const folded = foldKinds(outlines, memoise(keyOfName));
  const { isOwn, isOtherCompany } = gatherAcronyms(outlines);
  const groups = new Groups();
  const personOf = rememberForms(({ form }) => groups.for(readOther('person', form.name)));
  const readOrganisation = rememberForms(({ form: { name } }) =>
    isOtherCompany(name) ? readCompany(name) : readOther('organisation', name, isOwn(name)),
  );
  const organisationOf = rememberForms((known) => groups.for(readOrganisation(known)));
  const placesOf = rememberForms(({ form }) => findPlaces(form.name));
  const knownPlace = memoise((record: PlaceRecord) => groups.for(readPlace({ name: record.name, record })));
  const officeOf = memoise((institution: PlacedInstitution) => groups.for(readOffice(institution)));
  const teamNamed = memoise((name: string) => groups.for(readTeam(name)));
  const unknownPlace = memoise((name: string) => groups.for(readPlace({ name, record: null })));
  const articles = outlines.map((outline, at) => ({
    outline,
    kinds: folded[at]!.kinds,
    places: choosePlaces(outline),
  }));
  const institutionAt = placeInstitutions(articles);
  const groupOf = new Growing(Uint32Array);
  const kindOf = new Growing(Uint8Array);
  const bounds = new Growing(Uint32Array);
  bounds.push(0);
  articles.forEach(({ outline, kinds, places }, at) => {
    const { article, beside, sport } = outline;
    const splitAs = splits.for(article);
    const read = (known: KnownForm, i: number): GrowingGroup => {
      const { form } = known;
      const kind = kinds[i]!;
      const as = splitAs?.(form) ?? null;
      if (as !== null) return groups.for(readSplit(kind, as));
      if (kind === 'person') return personOf(known);
      if (kind === 'organisation') {
        const namesake = readNamesakeOfPlace(form, placesOf(known), sport, beside[i]!);
        if (namesake !== null) return groups.for(namesake);
        const mayBeOffice = readOrganisation(known).fixedName === null;
        const institution = mayBeOffice ? institutionAt(at, i) : null;
        return institution === null ? organisationOf(known) : officeOf(institution);
      }
      if (kind !== 'place') return assertUnreachable(kind);
      const place = places[i] ?? { name: form.name, record: placesOf(known)[0] ?? null };
      const team = place.record && nameNationalTeam(form, place.record, sport, beside[i]!);
      if (team !== null) return teamNamed(team);
      return place.record === null ? unknownPlace(place.name) : knownPlace(place.record);
    };
    folded[at]!.known.forEach((known, i) => {
      const group = read(known, i);
      if (places[i]?.sure === true) group.placeIsSure = true;
      groups.count(group, known, at);
      groupOf.push(group.index);
      kindOf.push(ENTITY_KINDS.indexOf(kinds[i]!));
    });
    bounds.push(groupOf.length);
  });
  for (const group of groups.all) countForms(group);
  return {
    groups: groups.all,
    bounds: bounds.finish(),
    groupOf: groupOf.finish(),
    kindOf: kindOf.finish(),
    sportOf: outlines.map(({ sport }) => sport),
  };
}

function countForms(group: GrowingGroup): void {
  for (const [{ name, text, form }, { count }] of group.forms) {
    countIn(group.names, name, count);
    if (form === 'demonym') {
      group.demonyms ??= new Map();
      countIn(group.demonyms, text, count);
    } else countIn(group.surfaces, text, count);
  }
  group.forms.clear();
}

/** What is the same for all mentions of a form, found when it is asked for first. */
function rememberForms<Value>(find: (known: KnownForm) => Value): (known: KnownForm) => Value {
  const found: Value[] = [];
  return (known) => {
    const value = found[known.index] ?? find(known);
    found[known.index] = value;
    return value;
  };
}
