/** What a word, as it is written, says of the article or of the names beside it: a bit each. */
export const HINT = {
  speech: 1,
  placeBefore: 2,
  sport: 4,
  dottedAcronym: 8,
  plainAcronym: 16,
  curlyQuote: 32,
  /** Stays small where every other word of a headline has a capital. */
  smallInTitles: 64,
} as const;

export const ENGLISH_HINTS: Readonly<Record<keyof typeof HINT, string>> = {
  speech: 'said says told added warned asked wrote thinks believes insisted argued explained noted',
  placeBefore:
    'in near outside around across from throughout inside northern southern eastern western central',
  sport:
    'cup league match matches goal goals scored championship innings wicket wickets tournament semifinal semifinals quarterfinal final finals striker midfielder goalkeeper coach season team teams player players runs beat win wins points round batting bowling referee soccer football rugby cricket tennis basketball baseball hockey golf halftime standings seeded olympic medal draw fixtures',
  dottedAcronym: 'U.S. U.N.',
  plainAcronym: 'US UN UK',
  curlyQuote: '“ ” ’ ‘ ’s',
  smallInTitles:
    'a an the and but or nor for of in on at to by as from with into over after amid vs per via is',
};
