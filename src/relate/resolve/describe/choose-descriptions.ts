import { type Description, ENTITY_KINDS, type EntityKind } from '../../../model/model.ts';
import { NO_DAY, NONE, type OutlineColumns, TO_THE_DAY } from '../../../outline/columns.ts';
import { primaryLanguage } from '../../../outline/headline/readable-headline.ts';
import { groupBy } from '../../../tools/collections/group.ts';
import { listTexts } from '../../../tools/columns/texts.ts';
import { chooseOfOrganisation } from './choose-of-organisation.ts';
import { chooseTitle, tellsOf } from './choose-title.ts';
import { type Said, spellAlike, supportAll } from './said.ts';

/** So many articles have to say the same; in archives of few articles two. */
const FEWEST = 3;
const FEWEST_OF_FEW = 2;
const FEW_ARTICLES = 200;

/** Of whom or of what descriptions are chosen. */
interface Described {
  /** The place of an entity. */
  readonly place: number;
  readonly kind: EntityKind;
  readonly name: string;
  /** How many mention it. */
  readonly articles: number;
}

/** What is said of an entity. */
interface Told {
  readonly descriptions: readonly Description[];
  /** Rows of the articles that say what others say, too. */
  readonly alike: ReadonlySet<number>;
}

const NOTHING: Told = { descriptions: [], alike: new Set() };

/**
 * Of each entity what most articles say of it, right beside its name, in the language that most of these are in; where
 * that changes with time, one after the other. Nothing where few say the same of a person.
 *
 * @param entityOf by mention: the place of its entity, below `count`; `NONE` where it has none
 */
export function chooseDescriptions(
  outlines: Pick<
    OutlineColumns,
    'count' | 'mentions' | 'forms' | 'descriptions' | 'days' | 'precisions' | 'languages' | 'languageNames'
  >,
  entityOf: Uint32Array,
): (described: Described) => Told {
  const { mentions, forms, count } = outlines;
  const texts = listTexts(outlines.descriptions);
  const keys = texts.map(spellAlike);
  const languages = listTexts(outlines.languageNames);
  const fewest = count < FEW_ARTICLES ? FEWEST_OF_FEW : FEWEST;
  const of = new Map<number, Said[]>();
  for (let row = 0; row < count; row++)
    for (let at = mentions.bounds[row]!; at < mentions.bounds[row + 1]!; at++) {
      const [text, entity] = [mentions.descriptions[at]!, entityOf[at]!];
      if (text === NONE || entity === NONE) continue;
      const kind = ENTITY_KINDS[forms.kinds[mentions.forms[at]!]!]!;
      const one = {
        kind,
        row,
        text: texts[text]!,
        key: keys[text]!,
        language: languages[outlines.languages[row]!]!,
      };
      const said = of.get(entity);
      if (said === undefined) of.set(entity, [one]);
      else said.push(one);
    }
  const dayOf = (row: number): number =>
    outlines.precisions[row] === TO_THE_DAY ? outlines.days[row]! : NO_DAY;
  return ({ place, kind, name, articles }) => {
    const all = of.get(place)?.filter((one) => one.kind === kind);
    if (all === undefined || all.length === 0) return NOTHING;
    const said = inOneLanguage(all);
    const supports = supportAll(said);
    const told = supports.filter(({ key, rows }) => tellsOf(key) && rows.size >= fewest);
    const alike = new Set(told.flatMap(({ rows }) => [...rows]));
    const title = chooseTitle(said, supports, articles, fewest, dayOf);
    const descriptions =
      title.length === 0 && kind === 'organisation' ? chooseOfOrganisation(said, name, articles) : title;
    return { descriptions, alike };
  };
}

/** What is said in the language in which most is said, of several the first by the alphabet. */
function inOneLanguage(said: readonly Said[]): readonly Said[] {
  const byLanguage = groupBy(said, ({ language }) => primaryLanguage(language));
  if (byLanguage.size < 2) return said;
  const [[, most] = ['', said]] = [...byLanguage].sort(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  );
  return most;
}
