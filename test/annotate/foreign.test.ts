import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { articleOf } from './article-of.ts';

const LETTER = { person: 'P', place: 'L', organisation: 'O' } as const;

/** `Mohamed Bazoum/P, Niamey/L`; a country by its English name, too: `Allemagne/L=Germany`. */
function show(language: string, text: string): string {
  const { mentions } = annotate(articleOf([text], { language }));
  return mentions
    .map(({ text: surface, kind, name }) => {
      const renamed = kind !== 'person' && name !== surface ? `=${name}` : '';
      return `${surface}/${LETTER[kind]}${renamed}`;
    })
    .join(', ');
}

describe('names in other languages', () => {
  test.each([
    ['fr', 'M. Ndong Sima a reçu Mme Raponda à Libreville.', 'Ndong Sima/P, Raponda/P, Libreville/L'],
    [
      'fr',
      'Gabon : Raymond Ndong Sima nommé Premier ministre de la transition. Raymond Ndong Sima est économiste.',
      'Gabon/L, Raymond Ndong Sima/P, Raymond Ndong Sima/P',
    ],
    [
      'fr',
      'Le général Tiani a reçu à Niamey le président Patrice Talon.',
      'Tiani/P, Niamey/L, Patrice Talon/P',
    ],
    [
      'fr',
      'L’Allemagne et le Royaume-Uni ont condamné le putsch.',
      'Allemagne/L=Germany, Royaume-Uni/L=United Kingdom',
    ],
    [
      'fr',
      'Les troupes sont en République centrafricaine.',
      'République centrafricaine/L=Central African Republic',
    ],
    [
      'es',
      'La Unión Europea (UE) envió ayuda, y la UE enviará más.',
      'Unión Europea/O=European Union, UE/O=European Union, UE/O=European Union',
    ],
    [
      'es',
      'El presidente Sánchez viajó a Alemania y a Países Bajos.',
      'Sánchez/P, Alemania/L=Germany, Países Bajos/L=Netherlands',
    ],
    [
      'it',
      'Il premier Meloni è volata in Germania con Sergio Mattarella.',
      'Meloni/P, Germania/L=Germany, Sergio Mattarella/P',
    ],
    [
      'pt',
      'O presidente Lula recebeu Alberto Fernández em Brasília.',
      'Lula/P, Alberto Fernández/P, Brasília/L',
    ],
    [
      'nl',
      'Premier Mark Rutte sprak met president Macron over Duitsland.',
      'Mark Rutte/P, Macron/P, Duitsland/L=Germany',
    ],
    ['de', 'Frau Müller reiste von Berlin nach Südafrika.', 'Müller/P, Berlin/L, Südafrika/L=South Africa'],
    [
      'de',
      'Die Regierung der Vereinigten Staaten und die NATO warnen.',
      'Vereinigten Staaten/L=United States, NATO/O=North Atlantic Treaty Organization',
    ],
    ['sv', 'Statsminister Ulf Kristersson reste till Tyskland.', 'Ulf Kristersson/P, Tyskland/L=Germany'],
    ['pl', 'Prezydent Andrzej Duda jedzie do Kijowa, a Niemcy milczą.', 'Andrzej Duda/P, Niemcy/L=Germany'],
    [
      'tr',
      'Almanya ve Fransa, Mehmet Şimşek ile görüştü.',
      'Almanya/L=Germany, Fransa/L=France, Mehmet Şimşek/P',
    ],
    [
      'id',
      'Presiden Joko Widodo tiba di Jerman bersama Retno Marsudi.',
      'Joko Widodo/P, Jerman/L=Germany, Retno Marsudi/P',
    ],
    [
      'sw',
      'Dkt. Samia Suluhu alikwenda Ujerumani na Nairobi.',
      'Samia Suluhu/P, Ujerumani/L=Germany, Nairobi/L',
    ],
    ['ha', 'Shugaba Mohamed Bazoum ya yi magana a Niamey.', 'Mohamed Bazoum/P, Niamey/L'],
    ['fr', 'Le roi Mohammed VI est à Dakar, au Sénégal.', 'Mohammed VI/P, Dakar/L, Sénégal/L=Senegal'],
    ['es', 'Habló María José García en Nueva York.', 'María José García/P, Nueva York/L=New York'],
    ['sv', 'Kung Carl XVI Gustaf talade i Malmö.', 'Carl XVI Gustaf/P, Malmö/L'],
    ['fi', 'Petteri Orpo puhui. Hän tapasi Volodymyr Zelenskyin Helsingissä.', 'Petteri Orpo/P'],
    [
      'sw',
      'Rais wa Kenya William Ruto alikutana na Raila Odinga.',
      'Kenya/L, William Ruto/P, Raila Odinga/P',
    ],
    ['ru', 'Германия и Франция осудили переворот.', 'Германия/L=Germany, Франция/L=France'],
    ['ru', 'Президент Владимир Путин прибыл в Пекин.', 'Владимир Путин/P, Пекин/L=Beijing'],
    ['ru', 'Роман Толстого издан вновь.', ''],
    [
      'ru',
      'Переговоры в Москве о Южной Корее и Соединенных Штатах: посол Германии прибыл в Саудовскую Аравию.',
      'Москве/L=Moscow, Южной Корее/L=South Korea, Соединенных Штатах/L=United States, Германии/L=Germany, Саудовскую Аравию/L=Saudi Arabia',
    ],
    ['ru', 'Того же мнения придерживаются все.', ''],
    ['el', 'Η Γερμανία καταδίκασε το πραξικόπημα.', 'Γερμανία/L=Germany'],
    ['ar', 'أعلنت ألمانيا موقفها.', 'ألمانيا/L=Germany'],
    ['ar', 'زار السودان وجنوب السودان.', 'السودان/L=Sudan, جنوب السودان/L=South Sudan'],
    ['ar', 'بجنوب السودان، ولجنوب السودان.', 'جنوب السودان/L=South Sudan, جنوب السودان/L=South Sudan'],
    ['ar', 'قدّمت للولايات المتحدة شكوى.', 'لولايات المتحدة/L=United States'],
    ['ar', 'سافر لِجنوبِ السّودان.', 'جنوبِ السّودان/L=South Sudan'],
    [
      'ar',
      'وجنوب \u200fالسودان، ـجنوب السودان.',
      'جنوب \u200fالسودان/L=South Sudan, ـجنوب السودان/L=South Sudan',
    ],
    ['ar', 'وقالت ألمانيا وفرنسا إن الأزمة بلبنان.', 'ألمانيا/L=Germany, فرنسا/L=France, لبنان/L=Lebanon'],
    ['hi', 'भारत और फ्रांस ने नई दिल्ली में समझौता किया।', 'भारत/L=India, फ्रांस/L=France, नई दिल्ली/L=New Delhi'],
    [
      'ha',
      'Shugaban Najeriya ya isa birnin Landan, sannan ya koma Legas.',
      'Najeriya/L=Nigeria, Landan/L=London, Legas/L=Lagos',
    ],
    ['zh', '国务院总理李强星期二在北京会见了来访的法国外长。', '北京/L=Beijing, 法国/L=France'],
    ['he', 'ביקור בדרום סודן.', 'דרום סודן/L=South Sudan'],
    ['ko', '나이지리아, 우크라이나 문제를 논의.', '나이지리아/L=Nigeria, 우크라이나/L=Ukraine'],
  ])('%s: %s', (language, text, expected) => {
    expect(show(language, text)).toBe(expected);
  });
});

describe('nothing where a capital, or a word, is no sign of a name', () => {
  test.each([
    ['pl', 'Legia Warszawa pokonała Lecha Poznań.'],
    ['tr', 'Deniz Baykal’ın evi. Recep Tayyip Erdoğan’ın sözü.'],
    ['it', 'Per Draghi è finita. Riga per riga, il testo cambia.'],
    ['id', 'Dan Persija menang. Tim Garuda kalah. Lima orang tewas.'],
    ['ha', 'Don Allah ku zo. Ana Sallah a gari.'],
    ['tr', 'Mısır fiyatı arttı. Son Dakika haberleri.'],
    ['vi', 'Anh Nga mua một chiếc xe Đức.'],
    ['ar', 'قال الوزير إن الوضع المالي صعب، وقطر الدائرة مالي.'],
    ['zh', '国务院总理李强星期二会见了外长。'],
    ['ja', '政府は火曜日、来年度の予算案を閣議決定した。'],
    ['ko', '이란 말은 수단이 없다는 뜻이다. 가나.'],
    ['th', 'นายกรัฐมนตรีกล่าวเมื่อวันอังคารว่ารัฐบาลจะเพิ่มค่าแรง'],
    ['x-none', 'Blah Blub sagt Bla. Kuri Kuru Kara.'],
  ])('%s: %s', (language, text) => {
    expect(show(language, text)).toBe('');
  });
});

describe('languages that the tagger is trained for', () => {
  test.each([
    [
      'fr',
      'Le ministre s’est rendu aux Etats-Unis et à l’Union africaine avec Ousmane Sonko.',
      'Etats-Unis/L=United States, Union africaine/O=African Union, Ousmane Sonko/P',
    ],
    [
      'fr',
      'LE PRESIDENT EMMANUEL MACRON A RECU OLAF SCHOLZ AUX ETATS-UNIS',
      'EMMANUEL MACRON/P, OLAF SCHOLZ/P, ETATS-UNIS/L=United States',
    ],
    [
      'es',
      'Los ministros de Alemania y de Francia se reunieron en Nueva York con el secretario general de la ONU, António Guterres.',
      'Alemania/L=Germany, Francia/L=France, Nueva York/L=New York, ONU/O=United Nations, António Guterres/P',
    ],
    ['es', 'Lima las asperezas. Para Gómez no hay duda.', 'Gómez/P'],
    [
      'nl',
      'De Europese Unie en de Verenigde Staten praten in Den Haag met premier Mark Rutte.',
      'Europese Unie/O=European Union, Verenigde Staten/L=United States, Den Haag/L=The Hague, Mark Rutte/P',
    ],
    [
      'de',
      'Die Europäische Union verhandelt in München mit Außenministerin Annalena Baerbock.',
      'Europäische Union/O=European Union, München/L=Munich, Annalena Baerbock/P',
    ],
    [
      'pt',
      'O presidente Lula da Silva encontrou em Nova York o secretário-geral da ONU. A Petrobras subiu 2% na Bovespa.',
      'Lula da Silva/P, Nova York/L=New York, ONU/O=United Nations, Petrobras/O, Bovespa/O',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(show(language, text)).toBe(expected);
  });

  test('an article that is plainly in another language is read the safe way', () => {
    const text =
      'The president said on Monday that Mr Rask of Vorr Holdings had left. It was the first time that they had done so.';
    expect(show('fr', text)).toBe('');
  });
});

describe('short forms', () => {
  test('follow the name they are of', () => {
    const text = 'Selon Mohamed Bazoum, la CEDEAO négocie. Bazoum attend.';
    expect(show('fr', text)).toBe(
      'Mohamed Bazoum/P, CEDEAO/O=Economic Community of West African States, Bazoum/P',
    );
  });

  test('are no part of the name of someone else', () => {
    const text = 'Falou Luiz da Silva. Depois falou Xandra Silva.';
    expect(show('pt', text)).toBe('Luiz da Silva/P, Xandra Silva/P');
  });

  test('are no names where a sentence begins with a word of the language', () => {
    const text = 'Il sig. Marco Giusto ha parlato. Giusto dopo è partito. Non è giusto.';
    expect(show('it', text)).toBe('Marco Giusto/P');
  });
});
