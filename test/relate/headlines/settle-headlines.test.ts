import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInCapitals } from '../../../src/outline/headline/headline-words.ts';
import { foldCase } from '../../../src/tools/text/tokens.ts';
import { showHeadlines, type Told } from './show-headlines.ts';

const show = (told: Told): string => showHeadlines([told])[0]!;

/** Of each: the headline, what its article says, how it is shown. */
const ENGLISH: readonly (readonly [string, string, string])[] = [
  [
    'NORDVIK <N> RAISES CRUDE OIL PRICES',
    'Nordvik Oil Co said it raised the price it will pay for crude oil by one dollar a barrel.',
    'Nordvik <N> raises crude oil prices',
  ],
  [
    'IRAN SAYS U.S. RAID CAUSED 500 MLN DLRS DAMAGE',
    'Iran said on Monday that a raid by the United States had caused 500 mln dlrs of damage.',
    'Iran says U.S. raid caused 500 mln dlrs damage',
  ],
  [
    'SILVERLINE BECKETT CORP <SLB> 3RD QTR NET',
    'Shr 1.12 dlrs vs 98 cts\nNote: SilverLine Beckett Corp sold its glass unit in June.',
    'SilverLine Beckett Corp <SLB> 3rd qtr net',
  ],
  [
    'GM <GM> CANADA AND WORKERS FAR APART IN TALKS',
    'General Motors of Canada and its workers are far apart, GM said in Toronto, Canada.',
    'GM <GM> Canada and workers far apart in talks',
  ],
  [
    'TWO UNIONS TALK TO USAIR',
    'Two unions have begun talks with USAir, the airline said. USAir has 14,000 workers.',
    'Two unions talk to USAir',
  ],
  [
    "McDONALD'S TO OPEN IN OSLO",
    "McDonald's Corp said it will open a restaurant in Oslo in May.",
    "McDonald's to open in Oslo",
  ],
  [
    'OPEC MAY MEET IN MAY - ANALYSTS',
    'Ministers of OPEC could meet in May, analysts said. They may also wait.',
    'OPEC may meet in May - analysts',
  ],
  [
    'WHO WILL AID US? IT IS UP TO THE BANK, SAYS BILL WHITE',
    'Bill White, who runs a shelter in Leeds, said the bank had to decide who will aid it. It has not.',
    'Who will aid us? It is up to the bank, says Bill White',
  ],
  [
    'WHO SENDS AID TO CHAD',
    'The World Health Organization (WHO) said it sent aid to Chad. WHO doctors will follow.',
    'WHO sends aid to Chad',
  ],
  [
    "EC COMMISSION'S PLAN SPLITS FRENCH, DUTCH FARMERS",
    "The EC Commission's plan has split farmers. French and Dutch growers met in Paris.",
    "EC Commission's plan splits French, Dutch farmers",
  ],
  [
    'POPE JOHN PAUL II TO VISIT SANTIAGO IN APRIL',
    'Pope John Paul II will visit Santiago, the Vatican said.',
    'Pope John Paul II to visit Santiago in April',
  ],
  [
    'VAN DER MEER ELECTED IN THE HAGUE',
    'Jan van der Meer was elected on Friday. Mr van der Meer will work in The Hague.',
    'Van der Meer elected in The Hague',
  ],
  [
    'PARTY ELECTS VAN DER MEER',
    'The party elected Jan van der Meer. Supporters of van der Meer cheered.',
    'Party elects van der Meer',
  ],
  [
    'SHORT-TERM RATES DOWN AT U.K. BANKS/BUILDING SOCIETIES',
    'Rates fell at banks and building societies in the U.K., dealers said of short-term money.',
    'Short-term rates down at U.K. banks/building societies',
  ],
  [
    'AT&T UNIT GETS ORDER FOR F-16 PARTS, 10-YEAR DEAL',
    'A unit of AT&T got an order for parts of the F-16 over 10 years.',
    'AT&T unit gets order for F-16 parts, 10-year deal',
  ],
  [
    'ECONOMIC SPOTLIGHT - POLISH FARMERS LOOK WEST',
    'Farmers in Poland look to the west for the spotlight of an economic magazine.',
    'Economic spotlight - Polish farmers look west',
  ],
  [
    "MINISTER DOESN'T RULE OUT TAX RISE: O'NEILL",
    "The minister does not rule out a tax rise, Patrick O'Neill said. O'Neill was asked twice.",
    "Minister doesn't rule out tax rise: O'Neill",
  ],
];

describe('headlines in capitals are shown as running text', () => {
  test.each(ENGLISH)('%s', (headline, body, shown) => {
    expect(show({ headline, body })).toBe(shown);
  });

  test.each([
    [
      'de',
      'BUNDESTAG BESCHLIESST NEUES RENTENGESETZ: SPD STIMMT DAGEGEN',
      'Der Bundestag hat ein neues Rentengesetz beschlossen. Die SPD stimmte dagegen, sagte ein Sprecher.',
      'Bundestag beschliesst neues Rentengesetz: SPD stimmt dagegen',
    ],
    [
      'de',
      'ZINSEN STEIGEN WEITER – BANKEN WARNEN VOR KRISE IN MÜNCHEN',
      'Nach dem Beschluss steigen die Zinsen weiter. Mehrere Banken in München warnen.',
      'Zinsen steigen weiter – Banken warnen vor Krise in München',
    ],
    [
      'fr',
      "L'ONU CONDAMNE LE COUP D'ETAT AU NIGER",
      "L'ONU a condamné jeudi le coup d'État au Niger. Un coup d'État militaire, selon elle.",
      "L'ONU condamne le coup d'État au Niger",
    ],
    [
      'fr',
      'LES ECONOMIES EUROPEENNES RALENTISSENT A PARIS ET A BERLIN',
      'Selon un rapport, les économies européennes ralentissent à Paris comme à Berlin.',
      'Les économies européennes ralentissent a Paris et a Berlin',
    ],
    [
      'es',
      'EL GOBIERNO DE ESPAÑA SUBE LAS PENSIONES EN ENERO',
      'El Gobierno de España sube las pensiones. En enero, el gobierno las subirá otra vez y el gobierno lo sabe.',
      'El Gobierno de España sube las pensiones en enero',
    ],
    [
      'pt',
      'LULA VISITA A CHINA EM ABRIL',
      'O presidente Lula visita a China em abril, informou o Itamaraty.',
      'Lula visita a China em abril',
    ],
    [
      'it',
      "DELL'UTRI A ROMA: NESSUN COMMENTO SULL'INCHIESTA",
      "Marcello Dell'Utri era a Roma. Nessun commento è venuto da Dell'Utri sull'inchiesta.",
      "Dell'Utri a Roma: Nessun commento sull'inchiesta",
    ],
    [
      'tr',
      "İSTANBUL'DA SICAK HAVA: ISI KIRK DERECE",
      "Dün İstanbul'da hava çok sıcak oldu. Ölçülen ısı kırk derece idi, dedi uzmanlar. Bugün de İstanbul sıcak.",
      "İstanbul'da sıcak hava: Isı kırk derece",
    ],
    [
      'el',
      'ΟΙ ΗΠΑ ΚΑΛΟΥΝ ΤΗΝ ΑΘΗΝΑ ΣΕ ΔΙΑΛΟΓΟΥΣ',
      'Χθες οι ΗΠΑ καλούν την Αθήνα σε νέους διαλόγους, είπε.',
      'Οι ΗΠΑ καλούν την Αθήνα σε διαλόγους',
    ],
    [
      'ru',
      'США И КИТАЙ НАЧАЛИ ПЕРЕГОВОРЫ В ЖЕНЕВЕ',
      'В среду США и Китай начали переговоры. Они идут в Женеве.',
      'США и Китай начали переговоры в Женеве',
    ],
  ])('%s: %s', (language, headline, body, shown) => {
    expect(show({ headline, body, language })).toBe(shown);
  });
});

describe('what an article leaves in doubt', () => {
  const others: readonly Told[] = [
    { headline: 'Calm', body: 'A spokesman of MegaWare said so. Others at MegaWare agreed.' },
    { headline: 'Rates', body: 'Officials at the Treasury said that yields fell. The Treasury waits.' },
    {
      headline: 'Notes',
      body: 'Dealers said that the gilt rallied, as the Tromso exchange and its gilt did.',
    },
  ];

  test('is written as the archive writes it', () => {
    const [shown] = showHeadlines([{ headline: 'MEGAWARE TELLS TREASURY OF GILT DEAL' }, ...others]);
    expect(shown).toBe('MegaWare tells Treasury of gilt deal');
  });

  test('is guessed where nobody else has it', () => {
    expect(show({ headline: 'MEGAWARE TELLS DEALERS OF GDP DEAL' })).toBe(
      'Megaware tells dealers of GDP deal',
    );
  });

  test('stays as it is where nothing is known of its language', () => {
    for (const language of ['es', 'ru', 'tr', 'el'])
      expect(show({ headline: 'GARCIA GANA EN LIMA', language })).toBe('GARCIA GANA EN LIMA');
    expect(
      show({ headline: 'Η ΑΓΝΩΣΤΗ ΛΕΞΗ ΣΤΗΝ ΑΘΗΝΑ', body: 'Η μία λέξη, στην Αθήνα.', language: 'el' }),
    ).toBe('Η ΑΓΝΩΣΤΗ ΛΕΞΗ ΣΤΗΝ ΑΘΗΝΑ');
  });
});

test.each([
  'OPEC and EC agree, IMF says',
  'Nordvik <N> raises prices',
  'NATO: Talks with EU',
  'iPhone',
  '大統領が会見',
  'رئيس الوزراء يزور باريس',
  '1987',
  'X',
  '',
])('%j stays as it is', (headline) => {
  expect(show({ headline, body: 'OPEC and the EC agree. nato talks, said raises <n> prices.' })).toBe(
    headline,
  );
});

test('a word that is not in capitals in a headline that is keeps its letters', () => {
  expect(show({ headline: 'DEFICIT WITH NICs GROWS, SAYS McGUIRE', body: 'The deficit grows.' })).toBe(
    'Deficit with NICs grows, says McGuire',
  );
});

test('letters stay the same, and where they are, and once is enough', () => {
  const words = fc.constantFrom(
    ...[
      'NIGER',
      "MALI'S",
      'U.S.',
      '<ABC>',
      'ÉTAT',
      'STRASSE',
      'İZMİR',
      'IŞIK',
      'ΣΟΦΟΣ',
      'МИР',
      'MAY',
      'IT',
      '4TH',
    ],
    ...[
      'F-16',
      'A',
      'II',
      'ﬁ',
      'ß',
      'ᲗᲑᲘᲚᲘᲡᲘ',
      '𐐀𐐁',
      '-',
      ':',
      '. ',
      '"',
      '’S',
      'O’NEILL',
      'ab',
      '大',
      '\u0130',
    ],
  );
  const texts = fc.array(words, { maxLength: 8 }).map((some) => some.join(' '));
  const languages = fc.constantFrom('en', 'de', 'fr', 'tr', 'el', 'ru', 'ka', 'und');
  fc.assert(
    fc.property(texts, texts, languages, (headline, other, language) => {
      const body = `${other.toLowerCase()} niger and Mali met. ${headline.toLowerCase()}`;
      const shown = show({ headline, body, language });
      expect(shown).toHaveLength(headline.length);
      expect(foldCase(shown)).toBe(foldCase(headline));
      if (!isInCapitals(shown)) expect(show({ headline: shown, body, language })).toBe(shown);
    }),
    { numRuns: 300 },
  );
});
