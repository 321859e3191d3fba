import { listWords, wordSet } from '../../tools/text/word-set.ts';

/** What is known of a language other than English. Keys are folded as in `foldCase`. */
export interface Grammar {
  /** Language without region: `fr`. */
  readonly language: string;
  /** Courtesy titles and their like, with a capital: what follows is a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Offices in small letters right before a person's name: `le général Tiani`. */
  readonly roles: ReadonlySet<string>;
  /** Every noun has a capital, so that a capital is no sign of a name. */
  readonly capitalNouns: boolean;
  /** Names may stand side by side, with no preposition between: a person's ends with the first word that is no given name. */
  readonly namesMeet: boolean;
  /** Endings of a name that is not in its plain form. */
  readonly caseEndings: RegExp | null;
  /** Words before which no title stands: `die Frau`. */
  readonly articles: ReadonlySet<string>;
  /** Prepositions before the name of a city. */
  readonly beforePlace: ReadonlySet<string>;
  /** Words of the language that are given names elsewhere: `Per Roma`, `Dan Jakarta`. */
  readonly notGiven: ReadonlySet<string>;
  /** Words of the language that are places elsewhere: `Sucre`, `Riga`. */
  readonly notPlaces: ReadonlySet<string>;
}

type Written = Partial<
  Record<Exclude<keyof Grammar, 'language' | 'capitalNouns' | 'namesMeet' | 'caseEndings'>, string>
>;

/** Titles with a stop here: no sentence ends with it, whatever the language. */
const SHORT = /\.$/;

/** Languages in which endings do what prepositions do elsewhere. */
const NAMES_MEET = wordSet(
  'fi et hu tr az lt lv pl cs sk sl hr sr sr-Latn ru uk be bg mk kk ky mn el eu ka hy',
);

const CASE_ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['fi', /(?:[^e]n|[^n]en|ss[aä]|st[aä]|ll[aäe]|lt[aä]|ksi)$/u],
  ['et', /(?:ga|le|lt|st|ks|sse)$/u],
  ['tr', /['’]/u],
  ['az', /['’]/u],
]);

/** What is known of the language of a BCP 47 tag. */
export function grammarOf(tag: string): Grammar {
  const [primary = ''] = tag.toLowerCase().split('-');
  const latinSerbian = /^sr-latn/i.test(tag) ? 'sr-Latn' : primary;
  const language = SAME.get(primary) ?? latinSerbian;
  return GRAMMARS.get(language) ?? grammar(language, {}, language === 'lb');
}

function grammar(language: string, written: Written, capitalNouns = false): Grammar {
  return {
    language,
    titles: new Set(listWords(written.titles ?? '').map((title) => title.replace(SHORT, ''))),
    roles: wordSet(written.roles ?? ''),
    capitalNouns,
    namesMeet: capitalNouns || NAMES_MEET.has(language),
    caseEndings: CASE_ENDINGS.get(language) ?? null,
    articles: wordSet(written.articles ?? ''),
    beforePlace: wordSet(written.beforePlace ?? ''),
    notGiven: wordSet(written.notGiven ?? ''),
    notPlaces: wordSet(written.notPlaces ?? ''),
  };
}

/**
 * Offices are listed only where prepositions join what belongs to them (`president van Rusland`): where an ending
 * does it, as in Polish, the next capital may be a country's. Those that a party's name may follow (`le député
 * Renaissance`) are left out.
 */
const WRITTEN: Readonly<Record<string, Written>> = {
  fr: {
    titles: 'm mm. mme. mmes. mlle. dr. pdt. pr gen. mgr. me',
    roles: `president presidente general colonel capitaine commandant lieutenant amiral gouverneur ambassadeur roi reine
      pape professeur docteur avocat avocate cineaste romancier ecrivain imam cardinal`,
    notGiven: 'roman marine rose prudence max son an bon marin',
    notPlaces: 'sucre male roseau tours nice orange centre sens victoria',
  },
  es: {
    titles: 'sr. sra. sres. srta. dr. dra. gral. don dona',
    roles: `presidente presidenta general coronel capitan teniente almirante canciller rey reina papa profesor profesora
      doctor doctora escritor escritora abogado abogada actor actriz cantante cardenal`,
    notGiven:
      'sol paz luz mar alba pilar rosa consuelo angel domingo guadalupe mercedes santiago victoria an man mas',
    notPlaces: 'lima victoria praia granada colon male sucre santiago para merida',
  },
  pt: {
    titles: 'sr. sra. dr. dra. gal dom dona',
    roles: `presidente presidenta general coronel capitao almirante chanceler rei rainha papa professor professora doutor
      doutora escritor escritora advogado advogada ator atriz cantor cantora cardeal`,
    notGiven: 'sol paz luz rosa domingos vitoria mercedes maia',
    notPlaces: 'lima praia victoria para natal male sofia',
  },
  gl: { titles: 'sr. sra. dr. dra.', notPlaces: 'lima praia para male' },
  ca: { titles: 'sr. sra. dr. dra.', notPlaces: 'male lima' },
  it: {
    titles: 'sig. dott. dottssa. avv.',
    roles: `presidente premier generale colonnello capitano ammiraglio re regina papa professore professoressa dottor
      scrittore scrittrice avvocato attore attrice cantante cardinale`,
    notGiven: 'per rosa stella sole viola gemma marina ora an',
    notPlaces: 'riga male lima prato parma nova',
  },
  ro: {
    titles: 'dl dna dr.',
    roles:
      'presedintele premierul generalul colonelul regele regina papa profesorul scriitorul avocatul actorul',
    notGiven: 'ion roman luna mai dan',
    notPlaces: 'male luna',
  },
  nl: {
    titles: 'dhr. mevr. mw dr.',
    roles: `president premier minister generaal kolonel kapitein koning koningin prins prinses paus professor schrijver
      schrijfster advocaat acteur actrice zanger zangeres burgemeester ambassadeur`,
    notGiven: 'roos bot wit door van mei',
    notPlaces: 'male bergen',
  },
  af: {
    titles: 'mnr. mev dr. prof. adv.',
    roles:
      'president minister premier generaal kolonel kaptein koning koningin pous professor skrywer burgemeester',
    notGiven: 'mark van',
  },
  sv: {
    titles: 'dr.',
    roles: `president statsminister premiarminister general overste kapten kung drottning prins prinsessan pave professor
      forfattaren advokaten skadespelaren sangaren minister`,
    notGiven: 'ben sten bo mark man du',
    notPlaces: 'male are man',
  },
  da: {
    titles: 'dr.',
    roles: `praesident statsminister premierminister general oberst kaptajn kong dronning prins prinsesse pave professor
      forfatter advokat skuespiller sanger minister borgmester`,
    notGiven: 'sten bo mark ben du man',
    notPlaces: 'male man',
  },
  no: {
    titles: 'dr.',
    roles: `president statsminister general oberst kaptein kong dronning prins prinsesse pave professor forfatter advokat
      skuespiller sanger minister ordforer`,
    notGiven: 'stein bo mark ben odd du man',
    notPlaces: 'male man',
  },
  de: {
    titles: 'herr herrn hr. frau dr. prof.',
    articles:
      'ein eine einer eines einem einen der die das den dem des diese dieser jede jeder keine meine seine ihre',
    beforePlace: 'in aus nach bei',
    notGiven: `mark roman ernst rose kai will heide wolf stern august mai juni gut max sommer winter sonntag frank viola
      regen marine christian dick bund rat heiner`,
    notPlaces: 'male essen halle wales sucre kassel sinai delta golf java',
  },
  tr: { notGiven: 'son can ata deniz umut baris gunes', notPlaces: 'male van batman ordu' },
  az: { notGiven: 'son can azad' },
  id: {
    titles: 'dr. prof.',
    notGiven: 'dan tim bola putri sari dewi kan sri bali bank adi surya bulan guru',
    notPlaces: 'lima male bali baru medan kota',
  },
  ms: {
    titles: 'datuk dato dr. prof. encik puan tun',
    notGiven: 'dan tim bola putri sari dewi sri tan datuk seri',
    notPlaces: 'lima male kota',
  },
  tl: { titles: 'g gng. bb dr.', notGiven: 'may ang an kay si', notPlaces: 'lima male' },
  sw: { titles: 'bw bi dkt.', notGiven: 'ana kama juma ali dar wake an', notPlaces: 'male sana kati mali' },
  ha: {
    titles: 'alhaji alh. malam dr. hajiya',
    notGiven: 'don ana an dan kan kai sai sun musulmi hassan in ba ta',
    notPlaces: 'male sana kano',
  },
  so: { notGiven: 'waa in ina' },
  vi: {
    titles: '',
    notGiven: 'an anh mai kim linh minh hong long son ban tan van',
    notPlaces: 'hue vinh son',
  },
  hu: { titles: 'dr.', notGiven: 'ha de ma den el', notPlaces: 'male pest vac' },
  pl: { titles: 'dr.', notGiven: 'ale dan' },
  cs: { titles: 'mudr. judr. ing', notGiven: 'ale dan' },
  sk: { titles: 'mudr. judr. ing', notGiven: 'ale dan' },
  sl: { titles: 'dr.', notGiven: 'dan', notPlaces: 'male' },
  hr: { titles: 'dr.', notGiven: 'dan', notPlaces: 'male' },
  fi: { notGiven: 'kai ale tapani', notPlaces: 'male' },
  et: { notGiven: 'kai' },
  ru: { notGiven: 'роман' },
  uk: { notGiven: 'роман' },
};

/** Titles of all languages behind which a stop ends no sentence. */
export const SHORT_FOREIGN_TITLES: readonly string[] = Object.values(WRITTEN).flatMap(({ titles = '' }) =>
  listWords(titles)
    .filter((title) => SHORT.test(title))
    .map((title) => title.replace(SHORT, '')),
);

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  Object.entries(WRITTEN).map(([language, written]) => [
    language,
    grammar(language, written, language === 'de'),
  ]),
);

/** Tags of which another is used here. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['fil', 'tl'],
  ['in', 'id'],
  ['iw', 'he'],
  ['bs', 'hr'],
]);
