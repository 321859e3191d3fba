import { wordSet } from '../tools/text/word-set.ts';

/** Acronyms that stay in capitals where nobody has seen another spelling, folded as in `foldCase`. */
const ACRONYMS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(`
  us usa uk un eu ec eec ussr uae gdp gnp cpi ppi vat ceo cfo coo tv uhf vhf aids hiv dna rna ufo vip pc atm ipo
  ira cia fbi irs sec fda epa faa ftc fcc nasa nato opec imf oecd gatt asean unicef unesco who aclu nyse nasdaq amex
  lbo nfl nba nhl mlb bbc cnn nbc abc cbs id ok ad bc am fm ip url html usb ai suv led lng lpg cd dvd gmt est edt
  it hq mp mep ngo plo anc kgb raf ucla mit icbm sdi isbn usda opm omb gao ftse vp ny nj dc
`),
  de: wordSet('eu usa uno spd cdu csu fdp afd npd dgb ard zdf dfb ezb bip dax ddr brd bnd bka vw bmw ig ag'),
  fr: wordSet('onu otan ue usa ps pcf rpr udf um lr sncf ratp edf cgt cfdt pib tva omc fmi'),
  es: wordSet('onu otan ue usa eeuu oea psoe pp pri pan farc eta pib iva fmi opep'),
  pt: wordSet('onu otan ue eua usa opep ps psd pcp pt pmdb psdb pib iva fmi'),
  it: wordSet('onu nato ue usa dc pci pd psi cgil cisl uil pil iva fmi opec'),
  tr: wordSet('abd ab bm nato opec chp akp mhp hdp tbmm pkk imf'),
  el: wordSet('ηπα οηε εε νατο νδ πασοκ κκε αεπ δντ'),
  ru: wordSet('сша оон рф нато ссср ес фсб мвд мид оаэ кнр кндр снг ввп мвф'),
  uk: wordSet('сша оон нато срср єс сбу мвс ввп мвф'),
  bg: wordSet('сащ оон нато ес бнб нсо мвр бвп мвф'),
};

/** @param language without region */
export function isKnownAcronym(key: string, language: string): boolean {
  return ACRONYMS[language]?.has(key) === true;
}

/** Abbreviations of news wires that are small in running text. */
export const WIRE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mln bln trln dlr dlrs stg pct qtr qtrs qtly yr yrs mth mths wk wks shr shrs ctrs cts ct vs div divs rev revs bbl
  bbls bpd tpy tpd mmcf bcf cwt lb lbs oz ozs km kms kg kgs mt hrs hr pts pt exec execs govt intl natl mgmt dept
  prev adj secy govts stdy wld oat veg asst oks op ops fax faxes avg est ests cmnts repos rpt bps tonne tonnes mfg mgr
`);

/** How companies' legal forms are written that are no words with a capital. */
export const LEGAL_FORM_SPELLINGS: ReadonlyMap<string, string> = new Map(
  ['SA', 'AG', 'NV', 'LLC', 'LLP', 'LP', 'GmbH', 'SpA', 'AB', 'KK', 'BV', 'SE', 'AS', 'KGaA'].map((form) => [
    form.toLowerCase(),
    form,
  ]),
);
