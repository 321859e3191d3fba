/** What is known of a language other than English. Keys are folded as in `foldCase`. */
export interface Grammar {
  /** Courtesy titles and their like: what follows is a person's name. */
  readonly titles: ReadonlySet<string>;
  /** Every noun has a capital, so that a capital is no sign of a name. */
  readonly capitalNouns: boolean;
  /** Words before which no title stands: `die Frau`. */
  readonly articles: ReadonlySet<string>;
  /** Prepositions before the name of a city. */
  readonly beforePlace: ReadonlySet<string>;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter(Boolean));
}

function grammar(titles: string): Grammar {
  return { titles: words(titles), capitalNouns: false, articles: words(''), beforePlace: words('') };
}

const grammars: ReadonlyMap<string, Grammar> = new Map([
  ['fr', grammar('m mm mme mmes mlle dr pr gen mgr me')],
  ['es', grammar('sr sra sres srta dr dra gral')],
  ['pt', grammar('sr sra dr dra gal')],
  ['it', grammar('sig dott dottssa avv')],
  ['nl', grammar('dhr mevr mw dr')],
  [
    'de',
    {
      titles: words('herr herrn frau dr prof'),
      capitalNouns: true,
      articles: words(
        'ein eine einer eines einem einen der die das den dem des diese dieser jede jeder keine',
      ),
      beforePlace: words('in aus nach bei'),
    },
  ],
]);
const unknown = grammar('');

/** What is known of the language of a BCP 47 tag. */
export function grammarOf(language: string): Grammar {
  return grammars.get(language.split('-')[0] ?? '') ?? unknown;
}
