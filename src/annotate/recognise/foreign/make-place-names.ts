/**
 * Makes `place-names.tsv`: what other languages call the countries of `countries.tsv` and some other places, by the Unicode CLDR as Node
 * has it (Unicode License v3). The table is kept, since Node's own changes from version to version.
 *
 * @example node src/run.mjs src/annotate/recognise/foreign/make-place-names.ts
 */
import { writeFileSync } from 'node:fs';
import { readRows } from '../../../knowledge/gazetteer/read-resource.ts';

const LANGUAGES =
  `fr de es pt it nl af sv da no is fi et pl cs sk sl hr sr sr-Latn mk bg ro hu sq tr az id ms vi sw ha so
  ca gl eu lt lv mt cy ru uk be kk ky el ar fa ur he hi bn ko am ka hy`.split(/\s+/);

/** Other names that newspapers use, and places that are no countries: `name=name in English`. */
const MORE: Readonly<Record<string, string>> = {
  fr: `Grande-Bretagne=United Kingdom | République tchèque=Czech Republic | Angleterre=England | Écosse=Scotland |
    Europe=Europe | Afrique=Africa | Asie=Asia | Afrique de l'Ouest=West Africa | Proche-Orient=Middle East |
    Moyen-Orient=Middle East | Londres=London | Moscou=Moscow | Pékin=Beijing | Bruxelles=Brussels | Le
    Caire=Cairo | Genève=Geneva | Alger=Algiers | Téhéran=Tehran | Varsovie=Warsaw | Athènes=Athens |
    Lisbonne=Lisbon | Damas=Damascus | Beyrouth=Beirut | Jérusalem=Jerusalem | Bagdad=Baghdad | Kaboul=Kabul |
    Vienne=Vienna`,
  de: `Großbritannien=United Kingdom | Vereinigten Staaten=United States | Tschechische Republik=Czech Republic |
    Schottland=Scotland | Europa=Europe | Afrika=Africa | Asien=Asia | Westafrika=West Africa | Moskau=Moscow |
    Peking=Beijing | Brüssel=Brussels | Kairo=Cairo | Genf=Geneva | Teheran=Tehran | Warschau=Warsaw |
    Lissabon=Lisbon | Damaskus=Damascus | Bagdad=Baghdad | Wien=Vienna | Prag=Prague | Kiew=Kyiv |
    Jerusalem=Jerusalem`,
  es: `Gran Bretaña=United Kingdom | Inglaterra=England | Escocia=Scotland | Europa=Europe | África=Africa |
    América Latina=Latin America | Oriente Medio=Middle East | Londres=London | Moscú=Moscow | Pekín=Beijing |
    Bruselas=Brussels | El Cairo=Cairo | Ginebra=Geneva | Argel=Algiers | Teherán=Tehran | Varsovia=Warsaw |
    Lisboa=Lisbon | Nueva York=New York | La Habana=Havana | Ciudad de México=Mexico City | Cataluña=Catalonia`,
  pt: `Grã-Bretanha=United Kingdom | Inglaterra=England | Escócia=Scotland | Europa=Europe | África=Africa |
    América Latina=Latin America | Oriente Médio=Middle East | Médio Oriente=Middle East | Londres=London |
    Moscou=Moscow | Moscovo=Moscow | Pequim=Beijing | Bruxelas=Brussels | Cairo=Cairo | Genebra=Geneva |
    Teerã=Tehran | Varsóvia=Warsaw | Lisboa=Lisbon | Nova York=New York | Nova Iorque=New York`,
  it: `Gran Bretagna=United Kingdom | Inghilterra=England | Scozia=Scotland | Europa=Europe | Africa=Africa | Medio
    Oriente=Middle East | Londra=London | Mosca=Moscow | Pechino=Beijing | Bruxelles=Brussels | Il Cairo=Cairo |
    Ginevra=Geneva | Algeri=Algiers | Teheran=Tehran | Varsavia=Warsaw | Lisbona=Lisbon | Parigi=Paris |
    Berlino=Berlin | Atene=Athens | Milano=Milan | Torino=Turin | Napoli=Naples | Firenze=Florence |
    Sicilia=Sicily`,
  nl: `Groot-Brittannië=United Kingdom | Engeland=England | Schotland=Scotland | Europa=Europe | Afrika=Africa |
    Londen=London | Moskou=Moscow | Peking=Beijing | Brussel=Brussels | Genève=Geneva | Warschau=Warsaw |
    Lissabon=Lisbon | Parijs=Paris | Berlijn=Berlin | Wenen=Vienna | Jeruzalem=Jerusalem`,
  sv: `Storbritannien=United Kingdom | Skottland=Scotland | Europa=Europe | Afrika=Africa | Moskva=Moscow |
    Bryssel=Brussels | Köpenhamn=Copenhagen | Warszawa=Warsaw`,
  da: `Storbritannien=United Kingdom | Skotland=Scotland | Europa=Europe | Afrika=Africa | Moskva=Moscow |
    Bruxelles=Brussels | København=Copenhagen`,
  no: `Storbritannia=United Kingdom | Skottland=Scotland | Europa=Europe | Afrika=Africa | Moskva=Moscow |
    Brussel=Brussels | København=Copenhagen`,
  pl: `Wielka Brytania=United Kingdom | Anglia=England | Szkocja=Scotland | Europa=Europe | Afryka=Africa |
    Moskwa=Moscow | Bruksela=Brussels | Warszawa=Warsaw | Londyn=London | Pekin=Beijing | Kijów=Kyiv`,
  tr: `İngiltere=England | İskoçya=Scotland | Avrupa=Europe | Afrika=Africa | Moskova=Moscow | Brüksel=Brussels |
    Londra=London | Pekin=Beijing | Tahran=Tehran | Bağdat=Baghdad | Kahire=Cairo`,
  ru: `Великобритания=United Kingdom | Англия=England | Европа=Europe | Африка=Africa | Москва=Moscow |
    Лондон=London | Париж=Paris | Берлин=Berlin | Пекин=Beijing | Киев=Kyiv | Брюссель=Brussels |
    Вашингтон=Washington | Тегеран=Tehran`,
  uk: `Велика Британія=United Kingdom | Європа=Europe | Африка=Africa | Москва=Moscow | Лондон=London | Париж=Paris
    | Берлін=Berlin | Пекін=Beijing | Київ=Kyiv | Брюссель=Brussels | Вашингтон=Washington`,
  id: `Eropa=Europe | Afrika=Africa | Timur Tengah=Middle East | Moskow=Moscow`,
  sw: `Ulaya=Europe | Afrika Mashariki=East Africa | Afrika Magharibi=West Africa`,
  ha: `Birtaniya=United Kingdom | Turai=Europe | Afirka=Africa | Afirka ta Yamma=West Africa`,
};

function readMore(language: string): readonly (readonly [name: string, place: string])[] {
  const pairs = (MORE[language] ?? '').split('|').map((pair) => pair.trim().split(/\s*=\s*/));
  return pairs.flatMap(([name = '', place = '']) =>
    name === '' || name === place ? [] : [[name, place] as const],
  );
}

/** Names that are far more often something else: the city of Granada, maize, sunset, a shepherd's pipe. */
const OTHERWISE = new Set(['es GD', 'ca GD', 'gl GD', 'pt GD', 'tr EG', 'ar MA', 'ar DZ', 'it GD']);

const CAPITAL = /^\p{Lu}/u;
const CASELESS = /^[^\p{Lu}\p{Ll}]+$/u;
/** A shorter word may be any; where there are no capitals, a longer one, too. */
const SHORTEST = 4;
const SHORTEST_CASELESS = 5;
const SHORTEST_HANGUL = 4;

function isTelling(name: string, language: string): boolean {
  if (!CAPITAL.test(name) && !CASELESS.test(name)) return false;
  if (name.includes(' ')) return true;
  // One syllable of Vietnamese has many meanings.
  if (language === 'vi') return false;
  const shortest = CAPITAL.test(name) ? SHORTEST : language === 'ko' ? SHORTEST_HANGUL : SHORTEST_CASELESS;
  return [...name].length >= shortest;
}

const countries = readRows('countries.tsv');
const english = new Set(countries.map(([, name]) => name));
const rows = LANGUAGES.flatMap((language) => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const fromCldr = countries.flatMap(([code = '', country = '']) => {
    if (!/^[A-Z]{2}$/.test(code) || OTHERWISE.has(`${language} ${code}`)) return [];
    const name = names.of(code);
    // `Myanmar (Birmania)`, `China, RAE de Hong Kong`: no one writes so.
    if (name === undefined || english.has(name) || /[(),]/.test(name) || !isTelling(name, language))
      return [];
    return [[name, country] as const];
  });
  return [...fromCldr, ...readMore(language)].map((pair) => [language, ...pair].join('\t'));
});
writeFileSync(new URL('./place-names.tsv', import.meta.url), `language\tname\tplace\n${rows.join('\n')}\n`);
