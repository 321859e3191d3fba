import type { Section } from '../../model/entity-sections.ts';
import type { PluralForm, PluralRule } from '../plural.ts';
import type { HoldingField } from '../words.ts';

/** All six forms: 1, 2, 3–10, 11–99 and whole hundreds, of which the last three go by the last two figures. */
export const ARABIC_PLURAL: PluralRule = {
  forms: ['zero', 'one', 'two', 'few', 'many', 'other'],
  formOf: (count) => {
    if (count === 0) return 'zero';
    if (count === 1) return 'one';
    if (count === 2) return 'two';
    const rest = count % 100;
    if (rest >= 3 && rest <= 10) return 'few';
    return rest >= 11 ? 'many' : 'other';
  },
};

/**
 * A noun as it is counted: one and two are said without a figure, the others are what follows one. Two differ by
 * case: nouns are nominative but where their name says what they follow.
 */
export type CountedNoun = Readonly<Record<Exclude<PluralForm, 'zero'>, string>>;

const noun = (one: string, two: string, few: string, many: string, other: string = many): CountedNoun => ({
  one,
  two,
  few,
  many,
  other,
});

export const NOUNS = {
  articles: noun('مقالة واحدة', 'مقالتان', 'مقالات', 'مقالة'),
  articlesAfterIn: noun('مقالة واحدة', 'مقالتين', 'مقالات', 'مقالة'),
  moreArticles: noun('مقالة أخرى', 'مقالتان أخريان', 'مقالات أخرى', 'مقالة أخرى'),
  mentions: noun('إشارة واحدة', 'إشارتان', 'إشارات', 'إشارة'),
  moreMentions: noun('إشارة أخرى', 'إشارتان أخريان', 'إشارات أخرى', 'إشارة أخرى'),
  daysAfterIn: noun('يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم'),
  pages: noun('صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة'),
  stories: noun('ملف واحد', 'ملفان', 'ملفات', 'ملفًا', 'ملف'),
  /** After the number of all articles. */
  undatedOfThem: noun('واحدة بلا تاريخ', 'اثنتان بلا تاريخ', 'بلا تاريخ', 'بلا تاريخ'),
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** As {@link CountedNoun}, with what is set large where there is no figure, and what follows it. */
interface HeldNoun extends CountedNoun {
  readonly oneInParts: readonly [large: string, rest: string];
  readonly twoInParts: readonly [large: string, rest: string];
}

function held(
  one: HeldNoun['oneInParts'],
  two: HeldNoun['twoInParts'],
  few: string,
  many: string,
  other?: string,
): HeldNoun {
  const [whole, both] = [one, two].map(([large, rest]) => (rest === '' ? large : `${large} ${rest}`));
  return { ...noun(whole!, both!, few, many, other), oneInParts: one, twoInParts: two };
}

/** What an archive holds. */
export const HOLDING_NOUNS: Readonly<Record<HoldingField, HeldNoun>> = {
  articles: held(['مقالة', 'واحدة'], ['مقالتان', ''], 'مقالات', 'مقالة'),
  days: held(
    ['يوم', 'من الأخبار'],
    ['يومان', 'من الأخبار'],
    'أيام من الأخبار',
    'يومًا من الأخبار',
    'يوم من الأخبار',
  ),
  stories: held(['ملف', 'إخباري'], ['ملفان', 'إخباريان'], 'ملفات إخبارية', 'ملفًا إخباريًا', 'ملف إخباري'),
  person: held(['شخصية', 'واحدة'], ['شخصيتان', ''], 'شخصيات', 'شخصية'),
  place: held(['مكان', 'واحد'], ['مكانان', ''], 'أماكن', 'مكانًا', 'مكان'),
  organisation: held(['منظمة', 'واحدة'], ['منظمتان', ''], 'منظمات', 'منظمة'),
  topics: held(['موضوع', 'واحد'], ['موضوعان', ''], 'موضوعات', 'موضوعًا', 'موضوع'),
  sources: held(['مصدر', 'واحد'], ['مصدران', ''], 'مصادر', 'مصدرًا', 'مصدر'),
  authors: held(['كاتب', 'واحد'], ['كاتبان', ''], 'كتّاب', 'كاتبًا', 'كاتب'),
  undated: held(['مقالة', 'بلا تاريخ'], ['مقالتان', 'بلا تاريخ'], 'مقالات بلا تاريخ', 'مقالة بلا تاريخ'),
};

export const NOUN_OF_SECTION = {
  people: HOLDING_NOUNS.person,
  places: HOLDING_NOUNS.place,
  organisations: HOLDING_NOUNS.organisation,
  topics: HOLDING_NOUNS.topics,
  sources: HOLDING_NOUNS.sources,
  authors: HOLDING_NOUNS.authors,
} as const satisfies Record<Section, CountedNoun>;

/**
 * Things counted, of a number that is written already.
 *
 * @example writeCounted('3', 'few', NOUNS.articles) // '3 مقالات'
 */
export function writeCounted(number: string, form: PluralForm, counted: CountedNoun): string {
  switch (form) {
    case 'zero':
      return `لا ${counted.few}`;
    case 'one':
    case 'two':
      return counted[form];
    default:
      return `${number} ${counted[form]}`;
  }
}

/** As {@link writeCounted}, in two: what is set large, and what follows it, which may be nothing. */
export function writeCountedInParts(
  number: string,
  form: PluralForm,
  counted: HeldNoun,
): readonly [large: string, rest: string] {
  switch (form) {
    case 'zero':
      return ['لا', counted.few];
    case 'one':
      return counted.oneInParts;
    case 'two':
      return counted.twoInParts;
    default:
      return [number, counted[form]];
  }
}
