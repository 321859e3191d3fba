import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { articleOf } from './article-of.ts';

function show(...paragraphs: string[]): string {
  const { mentions } = annotate(articleOf(paragraphs));
  return mentions.map(({ text, kind, form }) => `${text}/${form ?? kind}`).join(', ');
}

describe('one name is of one kind in an article', () => {
  test('a short form has the kind of the full name, with a slip in it too', () => {
    const text = show(
      'President Mohamed Bazou was held by his guard on Wednesday.',
      'Bazoum’s family is with him. Bazoum said no. Supporters of Bazoum marched in Niamey.',
    );
    expect(text).not.toMatch(/Bazoum?\/(?!person)/);
  });

  test('a company without its form is the company', () => {
    expect(show('Rexham Corp got an offer.', 'Rexham said it would study it. Shares of Rexham rose.')).toBe(
      'Rexham Corp/organisation, Rexham/organisation, Rexham/organisation',
    );
  });

  test.each([
    [
      'what a longer company begins with is the company',
      'Marlow Water and Waste Industries Inc said it had bought two wells.',
      'Marlow said it would drill in May. Holders of Marlow got a letter from Marlow.',
      ['organisation', 'organisation', 'organisation'],
    ],
    [
      'unless somebody is called so by his title',
      'Kessler Brewing Co said its chairman had resigned.',
      'Mr Kessler founded it. Kessler said he was tired. Shares of Kessler fell.',
      ['person', 'person', 'organisation'],
    ],
    [
      'what it shares with a person is told by what stands beside it',
      'Dorian Kessler offered to buy Kessler Brewing Co.',
      'Kessler, who is 60, left. Kessler stock rose. Investors own 12 pct of Kessler.',
      ['person', 'organisation', 'organisation'],
    ],
    [
      'where nothing tells, by what stands beside it elsewhere',
      'Dorian Kessler offered to buy Kessler Brewing Co.',
      "Kessler's shares rose. Kessler rejected it.",
      ['organisation', 'organisation'],
    ],
  ])('%s', (_, first, text, kinds) => {
    const shown = show(first, text).split(', ');
    const short = shown.filter((name) => /^(?:Marlow|Kessler)\//.test(name));
    expect(short.map((name) => name.split('/')[1])).toEqual(kinds);
  });

  test('a word that the article has in small letters too names no one where it begins a sentence', () => {
    const text = show(
      'Junta says Mohamed Bazoum will be tried.',
      'Officers of the junta said so on Sunday, and the junta meant it.',
    );
    expect(text).toBe('Mohamed Bazoum/person');
  });

  test('a city may be its team beside itself', () => {
    const text = show(
      'Leeds beat Arsenal 2-0 in the premier league on Saturday. Leeds striker Alan Marsh scored both goals.',
      'Police in Leeds closed two streets.',
    );
    expect(text).toMatch(/^Leeds\/organisation.*Leeds\/place$/);
  });
});

describe('in headlines of capitals', () => {
  test.each([
    [
      'a listed company is all of its words that the text has',
      'MARLOW WATER <MWTR> SETS STOCK SPLIT',
      'Marlow Water and Waste Industries Inc said its board had approved a split.',
      'MARLOW WATER/organisation, Marlow Water and Waste Industries Inc/organisation',
    ],
    [
      'a word of it may be shortened',
      'BRANDT LABS <BRNB> NAMES PRESIDENT',
      'Brandt Laboratories Inc said it had named a president.',
      'BRANDT LABS/organisation, Brandt Laboratories Inc/organisation',
    ],
    [
      'it is all of the line where results are reported',
      'NORTHERN CARE ASSOCIATES <NCAS> 4TH QTR NET',
      'Shr four cts vs two cts.',
      'NORTHERN CARE ASSOCIATES/organisation',
    ],
    [
      'but not what is done to it',
      'GROUP HAS HARMON FOODS <HRMN> STAKE',
      'An investor group said it had seven pct of Harmon Foods Inc.',
      'HARMON FOODS/organisation, Harmon Foods Inc/organisation',
    ],
    [
      'an organisation of the text is whole without a sign',
      'INVESTORS BID FOR LEVERN RESOURCES',
      'Three investors bid for Levern Resources Ltd on Monday.',
      'LEVERN RESOURCES/organisation, Levern Resources Ltd/organisation',
    ],
    [
      'its place alone is a place',
      'MAYOR OF LOS ANGELES SAYS NO',
      'Los Angeles Ballet Co said it would dance elsewhere.',
      'LOS ANGELES/place, Los Angeles Ballet Co/organisation',
    ],
  ])('%s', (_, headline, text, expected) => {
    expect(show(headline, text)).toBe(expected);
  });
});

describe('what signs an article names nobody', () => {
  /** The names of an article whose last paragraph signs it. */
  function listSigned(kind: 'byline' | 'credit', line: string): readonly string[] {
    const article = articleOf(['Two ministers met in Accra on Friday.', line]);
    const blocks = article.blocks.map((block, at) => (at === 1 ? { ...block, kind } : block));
    return annotate({ ...article, blocks }).mentions.map(({ text }) => text);
  }

  test('the desk that wrote it and the paper that it is of', () => {
    expect(listSigned('byline', 'By Abuja bureau')).toEqual(['Accra']);
    expect(listSigned('credit', '(The Harbour Post, with inputs from agencies)')).toEqual(['Accra']);
  });

  test('a company in brackets is told of', () => {
    expect(listSigned('credit', '(Company is a subsidiary of Volta Holdings Inc)')).toEqual([
      'Accra',
      'Volta Holdings Inc',
    ]);
  });
});

test('a name that the article has elsewhere is found where the tagger has passed it over', () => {
  expect(
    show(
      'The war in Darfur goes on. Twenty years after the first war in Darfur, Filippo Grandi, the head of UNHCR, has said that the town of El Geneina is empty.',
    ).match(/Darfur\/place/g),
  ).toHaveLength(2);
});

describe('people are neither cut nor overlong', () => {
  test.each([
    [
      'a firm behind of',
      'Dorian Marlow of Kessler Partners said no.',
      'Dorian Marlow/person, Kessler Partners/organisation',
    ],
    [
      'a place before',
      'The attorney for Manhattan Dorian Marlow said no.',
      'Manhattan/place, Dorian Marlow/person',
    ],
    ['a title with a slip', 'The talks of Prersident Dorian Marlow ended.', 'Dorian Marlow/person'],
    [
      'small words of a name',
      'President Daniel arap Moi met Eduardo de los Santos.',
      'Daniel arap Moi/person, Eduardo de los Santos/person',
    ],
    [
      'what somebody is called by',
      'Police held Dorian "Bud" Marlow on Monday.',
      'Dorian "Bud" Marlow/person',
    ],
    [
      'an initial behind a title',
      'In a letter, Chairman A. Dorian Marlow said no.',
      'A. Dorian Marlow/person',
    ],
    [
      'a day behind',
      'President Marlow left. Mr Marlow said so. President Marlow Friday announced it.',
      'Marlow/person, Marlow/person, Marlow/person',
    ],
    ['a legal form', 'Debt of Martin Kessler Corp was cut.', 'Martin Kessler Corp/organisation'],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('what the article shows to be nobody', () => {
  test.each([
    ['a law', 'They missed the Gramm-Rudman deficit target. Gramm-Rudman is law.', ''],
    [
      'but not who moved it',
      'Ada Marlow-Kessler spoke. The Marlow-Kessler bill passed.',
      'Ada Marlow-Kessler/person, Marlow-Kessler/person',
    ],
    ['what begins a name', 'Dealers said that Federal funds were trading at six pct.', ''],
    [
      'the letters of a treaty',
      'A new International Natural Rubber Agreement (INRA) was adopted. The INRA expires in May.',
      '',
    ],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

test('a long form that was passed over, before letters of another language', () => {
  expect(
    show(
      'The rebels are joined in the Permanent Strategic Framework (CSP). Its fighters, the CSP said, took Kidal.',
    ),
  ).toMatch(/^Permanent Strategic Framework\/organisation, CSP\/organisation/);
});

describe('organisations are not cut inside a run of capitals', () => {
  test.each([
    [
      'nor where another begins with a people',
      'Talks with Lufthansa German Airlines Corp went on.',
      'Lufthansa German Airlines Corp/organisation',
    ],
    [
      'nor without the word that the text has elsewhere',
      'American Kessler Corp was founded in 1950. He left American Kessler in May.',
      'American Kessler Corp/organisation, American Kessler/organisation',
    ],
    [
      'nor before the second of two forms',
      'It owes Bank of America NT and SA money.',
      'Bank of America NT and SA/organisation',
    ],
    [
      'but where others begin, whose it is',
      'The Paris Club of Western creditor nations met.',
      'Paris Club/organisation',
    ],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('firms called after their partners are whole', () => {
  test.each([
    [
      'surnames with commas before the rest of a name',
      ['Bonds were sold by Marlow, Kessler and Co.'],
      'Marlow, Kessler and Co/organisation',
    ],
    [
      'and before two that are one',
      ['He left Marlow, Kessler, Brandt and Holloway Inc for a bank.'],
      'Marlow, Kessler, Brandt and Holloway Inc/organisation',
    ],
    [
      'but nobody whom the article names elsewhere',
      ['Dorian Marlow sold his stake. He told Marlow, Kessler and Co so.'],
      'Dorian Marlow/person, Marlow/person, Kessler and Co/organisation',
    ],
    [
      'what stands in angle brackets, and its other mentions',
      [
        'A group led by <Marlow and Kessler> bid for the company.',
        'Aides to Marlow and Kessler said Marlow and Kessler had the money.',
      ],
      'Marlow and Kessler/organisation, Marlow and Kessler/organisation, Marlow and Kessler/organisation',
    ],
    [
      'two who stand beside each other three times and never apart',
      [
        'Marlow and Kessler bid for the company on Monday.',
        'Shareholders told Marlow and Kessler to wait. A spokesman for Marlow and Kessler said no.',
      ],
      'Marlow and Kessler/organisation, Marlow and Kessler/organisation, Marlow and Kessler/organisation',
    ],
    [
      'the firm of somebody',
      ['Shares were bought by Dorian Marlow and Co on Monday.'],
      'Dorian Marlow and Co/organisation',
    ],
    [
      'a known pair with the rest of its name',
      ['Shares of Gulf and Western Industries Inc rose.'],
      'Gulf and Western Industries Inc/organisation',
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(show(...paragraphs)).toBe(expected);
  });

  test('what else stands in angle brackets', () => {
    expect(show('Aker AB <AKER ST> wrote to <dorian@example.org> in <Oslo>.')).toBe(
      'Aker AB/organisation, Oslo/place',
    );
  });
});

test('the head of a page’s list above its link names nobody', () => {
  expect(
    show(
      'He was seen in Hong Kong on Friday.',
      'The Harbour Channel',
      'More>>',
      'The other man taught in Macau.',
    ),
  ).toBe('Hong Kong/place, Macau/place');
});

test('a ship is none wherever the article has it, but what else is called so is meant behind `in`', () => {
  const text = show(
    'The tanker Ocean City was hit off Oman.',
    'The Ocean City burned. She lives in Ocean City.',
  );
  expect(text).toBe('Oman/place, Ocean City/place');
});

test('an agency that signs off names nobody, though the article has a man of its name', () => {
  expect(show('Edzard Reuter spoke in Stuttgart.', 'Reuter said no.', 'REUTER')).toBe(
    'Edzard Reuter/person, Stuttgart/place, Reuter/person',
  );
});

test.each([
  [
    'titles of several words',
    'Talks with Foreign Minister Hassoumi Massaoudou went on.',
    'Hassoumi Massaoudou/person',
  ],
  [
    'an acronym before its long form',
    'The RDR (Rally of Democrats of Rwanda) left.',
    'RDR/organisation, Rally of Democrats of Rwanda/organisation',
  ],
  [
    'a country of several words',
    'Troops of the Central African Republic left.',
    'Central African Republic/place',
  ],
  ['an office with its country', 'The Bank of Korea kept rates.', 'Bank of Korea/organisation'],
  [
    'bodies of several countries',
    'The African Union, the European Parliament and the Arab League met in Accra.',
    'African Union/organisation, European Parliament/organisation, Arab League/organisation, Accra/place',
  ],
  [
    'bodies with a hyphen, and in capitals',
    'The Inter-American Development Bank paid. The AFRICAN DEVELOPMENT BANK did not.',
    'Inter-American Development Bank/organisation, AFRICAN DEVELOPMENT BANK/organisation',
  ],
  [
    'a country that has but its end in common with a region',
    'S. AFRICAN RESERVE BANK SAYS GROWTH IS SLOW',
    'S. AFRICAN/demonym, RESERVE BANK/organisation',
  ],
  [
    'an office after its country',
    'The U.S. Congress and the US Department of Homeland Security asked the Indian Navy.',
    'U.S. Congress/organisation, US Department of Homeland Security/organisation, Indian Navy/organisation',
  ],
  [
    'the word behind a name that has no capital',
    'He left the Congress party on Monday, the Wall Street Journal said.',
    'Congress/organisation, Wall Street Journal/organisation',
  ],
  ['the stop of a title', 'Sen. David Boren spoke.', 'David Boren/person'],
  [
    'what shares are listed by',
    'Borg-Warner Corp <BOR> and Deere (NYSE: DE) rose, and so did Fiat (FIA.MI).',
    'Borg-Warner Corp/organisation, Deere/organisation, NYSE/organisation, Fiat/organisation',
  ],
  [
    'what shares are listed by at an exchange',
    'Niger Uranium Ltd <NIGER.L> sold a unit.',
    'Niger Uranium Ltd/organisation',
  ],
  [
    'a state that is called as a country is',
    'The Georgia Supreme Court rejected an appeal in Atlanta.',
    'Georgia Supreme Court/organisation, Atlanta/place',
  ],
  [
    'a body that begins with what is no name for itself',
    'Leaders of the Central African Economic and Monetary Community met on Monday.',
    'Central African Economic and Monetary Community/organisation',
  ],
  ['an office of several words', 'Secretary of State Antony Blinken left.', 'Antony Blinken/person'],
  [
    'an office with a field',
    'Undersecretary of State for Economic Affairs Allen Wallis left Tokyo.',
    'Allen Wallis/person, Tokyo/place',
  ],
  [
    'the mark behind a company',
    'Engines of <International Aero Engines> (IAE) were sold.',
    'International Aero Engines/organisation, IAE/organisation',
  ],
  [
    'the agency below an article',
    'Officials left Amsterdam. REUTER...',
    'Amsterdam/place, REUTER/organisation',
  ],
  [
    'a man of the name of an agency',
    'Edzard Reuter left Daimler. Reuter was 67.',
    'Edzard Reuter/person, Daimler/organisation, Reuter/person',
  ],
  ['a company of two names', 'Barlow & Sons Plc rose on Tuesday.', 'Barlow & Sons Plc/organisation'],
  [
    'names of two sentences',
    'Troops left the U.S. & Boeing Corp rose.',
    'U.S./place, Boeing Corp/organisation',
  ],
  ['a city with its country', 'She was born in Doha, Qatar in 1990.', 'Doha/place, Qatar/place'],
  [
    'a city before a nationality',
    'He did not attend a parade in Pyongyang, South Korean officials said on Sunday.',
    'Pyongyang/place, South Korean/demonym',
  ],
  [
    'the agency in a dateline',
    'TRIPOLI, March 4 (Reuter) - Libya shrugged.',
    'TRIPOLI/place, Reuter/organisation, Libya/place',
  ],
])('%s', (_, text, expected) => {
  expect(show(text)).toBe(expected);
});

describe('what is made to be slow is read to its end', () => {
  /** Four letters, another word for each number. */
  const wordOf = (number: number): string =>
    [0, 1, 2, 3].map((at) => String.fromCharCode(97 + (Math.floor(number / 26 ** at) % 26))).join('');

  test.each([
    ['expansions without end', 'National Farm Union (NFU) met. '.repeat(15_000)],
    ['one run of capitals', `${'Xy '.repeat(60_000)}${'abc '.repeat(60_000)}. `],
    ['hardly a word twice', `${Array.from({ length: 95_000 }, (_, i) => wordOf(i)).join(' ')}. `],
    ['signs of shares without end', 'MARLOW WATER <MWTR> UP. '.repeat(20_000)],
    ['known places, found in part', 'The Central African Republic met. '.repeat(14_000)],
  ])('%s', (_, text) => {
    expect(show(`${text}President Mohamed Bazoum left Niamey.`)).toMatch(
      /Mohamed Bazoum\/person, Niamey\/place$/,
    );
  });
});

/** Places, and what firms that are called after places are short for: `Cyprus = Cyprus Minerals Co`. */
function showFirms(...paragraphs: string[]): readonly string[] {
  const { mentions } = annotate(articleOf(paragraphs));
  return mentions.map(({ text, kind, name }) => (kind === 'organisation' ? `${text} = ${name}` : text));
}

describe('a firm by the place that it is called after', () => {
  const lead = 'Cleveland Tooling Associates Inc said on Monday that it will move.';
  const full = 'Cleveland Tooling Associates Inc = Cleveland Tooling Associates Inc';

  test.each([
    [
      'does what firms do',
      'Cleveland had 479,000 dlrs in profits.',
      'Cleveland = Cleveland Tooling Associates Inc',
    ],
    ['has what firms have', 'He owns five pct of Cleveland.', 'Cleveland = Cleveland Tooling Associates Inc'],
    ['but not where it is in the place', 'It has a mill in Cleveland.', 'Cleveland'],
    ['nor in a list of places', 'It has mills near Akron and Cleveland.', 'Akron, Cleveland'],
    ['nor of the country around it', 'Roads in the Cleveland area are closed.', 'Cleveland'],
  ])('%s', (_, text, expected) => {
    expect(showFirms(lead, text).join(', ')).toBe(`${full}, ${expected}`);
  });

  test('a country, a capital and a state need a clear sign each', () => {
    expect(
      showFirms(
        'Ontario Nickel Corp said it sold a mill.',
        'Ontario said it will pay for roads. Holders of each Ontario share get two dlrs.',
      ),
    ).toEqual([
      'Ontario Nickel Corp = Ontario Nickel Corp',
      'Ontario = Ontario Nickel Corp',
      'Ontario = Ontario Nickel Corp',
    ]);
    expect(
      showFirms('Ontario Nickel Corp said it sold a mill.', 'The government of Ontario said it will pay.'),
    ).toEqual(['Ontario Nickel Corp = Ontario Nickel Corp', 'Ontario']);
  });

  test('a headline above a text that begins with the firm', () => {
    expect(
      showFirms('CYPRUS LOWERS COPPER PRICE', 'Cyprus Smelting Co said its price is 66 cents a pound.'),
    ).toEqual(['CYPRUS = Cyprus Smelting Co', 'Cyprus Smelting Co = Cyprus Smelting Co']);
    expect(showFirms('CYPRUS LOWERS ITS TAXES', 'The government in Nicosia said so on Monday.')).toEqual([
      'CYPRUS',
      'Nicosia',
    ]);
  });
});
