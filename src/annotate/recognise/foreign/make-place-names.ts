/**
 * Makes `place-names.tsv`: what other languages call the countries of `countries.tsv` and some other places, by the Unicode CLDR as Node
 * has it, and cities that time zones are called after, by the npm package cldr-dates-full@48.2.0 (Unicode License v3).
 * The table is kept, since Node's own changes from version to version.
 *
 * @example node src/run.mjs src/annotate/recognise/foreign/make-place-names.ts PACKAGES
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findKnownEntity } from '../../../knowledge/gazetteer/gazetteer.ts';
import { readRows } from '../../../knowledge/gazetteer/read-resource.ts';

const LANGUAGES =
  `fr de es pt it nl af sv da no is fi et pl cs sk sl hr sr sr-Latn mk bg ro hu sq tr az id ms vi sw ha so
  ca gl eu lt lv mt cy ru uk be kk ky el ar fa ur he hi bn ko am ka hy zh`.split(/\s+/);

/** Other names that newspapers use, and places that are no countries: `name=name in English`. */
const MORE: Readonly<Record<string, string>> = {
  fr: `Grande-Bretagne=United Kingdom | République tchèque=Czech Republic | Angleterre=England | Écosse=Scotland |
    Europe=Europe | Afrique=Africa | Asie=Asia | Afrique de l'Ouest=West Africa | Proche-Orient=Middle East |
    Moyen-Orient=Middle East | Londres=London | Moscou=Moscow | Pékin=Beijing | Bruxelles=Brussels | Le
    Caire=Cairo | Genève=Geneva | Alger=Algiers | Téhéran=Tehran | Varsovie=Warsaw | Athènes=Athens |
    Lisbonne=Lisbon | Damas=Damascus | Beyrouth=Beirut | Jérusalem=Jerusalem | Bagdad=Baghdad | Kaboul=Kabul |
    Vienne=Vienna |
    Etats-Unis d'Amérique=United States | USA=United States | Pays de Galles=Wales | Irlande du Nord=Northern Ireland | Barcelone=Barcelona | Séville=Seville | Milan=Milan | Naples=Naples | Gênes=Genoa | Venise=Venice | Francfort=Frankfurt | Hambourg=Hamburg | Cologne=Cologne | Anvers=Antwerp | Gand=Ghent | La Haye=The Hague | Édimbourg=Edinburgh | Londres=London | Saint-Pétersbourg=Saint Petersburg | Le Cap=Cape Town | Philadelphie=Philadelphia | La Nouvelle-Orléans=New Orleans | Fès=Fez | Tanger=Tangier | Tombouctou=Timbuktu | Bavière=Bavaria | Catalogne=Catalonia | Californie=California | Floride=Florida | Crimée=Crimea | Sicile=Sicily | Tchétchénie=Chechnya | Amérique du Sud=South America | Amérique latine=Latin America | Afrique centrale=Central Africa`,
  de: `Großbritannien=United Kingdom | Vereinigten Staaten=United States | Tschechische Republik=Czech Republic |
    Schottland=Scotland | Europa=Europe | Afrika=Africa | Asien=Asia | Westafrika=West Africa | Moskau=Moscow |
    Peking=Beijing | Brüssel=Brussels | Kairo=Cairo | Genf=Geneva | Teheran=Tehran | Warschau=Warsaw |
    Lissabon=Lisbon | Damaskus=Damascus | Bagdad=Baghdad | Wien=Vienna | Prag=Prague | Kiew=Kyiv |
    Jerusalem=Jerusalem |
    USA=United States | US=United States | Vereinigte Staaten=United States | Niederlanden=Netherlands | England=England | Nordirland=Northern Ireland | Rußland=Russia | Mailand=Milan | Turin=Turin | Neapel=Naples | Florenz=Florence | Venedig=Venice | Genua=Genoa | Rom=Rome | München=Munich | Köln=Cologne | Nürnberg=Nuremberg | Hannover=Hanover | Antwerpen=Antwerp | Gent=Ghent | Den Haag=The Hague | Straßburg=Strasbourg | Nizza=Nice | Sankt Petersburg=Saint Petersburg | Danzig=Gdańsk | Breslau=Wrocław | Krakau=Kraków | Lemberg=Lviv | Kapstadt=Cape Town | Neu-Delhi=New Delhi | Bayern=Bavaria | Katalonien=Catalonia | Kalifornien=California | Krim=Crimea | Sizilien=Sicily | Tschetschenien=Chechnya | Südamerika=South America | Lateinamerika=Latin America | Naher Osten=Middle East | Nahen Osten=Middle East`,
  es: `Gran Bretaña=United Kingdom | Inglaterra=England | Escocia=Scotland | Europa=Europe | África=Africa |
    América Latina=Latin America | Oriente Medio=Middle East | Londres=London | Moscú=Moscow | Pekín=Beijing |
    Bruselas=Brussels | El Cairo=Cairo | Ginebra=Geneva | Argel=Algiers | Teherán=Tehran | Varsovia=Warsaw |
    Lisboa=Lisbon | Nueva York=New York | La Habana=Havana | Ciudad de México=Mexico City | Cataluña=Catalonia |
    EEUU=United States | EE UU=United States | EE.UU.=United States | EE. UU.=United States | Holanda=Netherlands | Gales=Wales | Irlanda del Norte=Northern Ireland | Asia=Asia | Oriente Próximo=Middle East | Latinoamérica=Latin America | Milán=Milan | Turín=Turin | Nápoles=Naples | Florencia=Florence | Venecia=Venice | Múnich=Munich | Fráncfort=Frankfurt | Hamburgo=Hamburg | Amberes=Antwerp | Gante=Ghent | La Haya=The Hague | Marsella=Marseille | Burdeos=Bordeaux | Edimburgo=Edinburgh | San Petersburgo=Saint Petersburg | Filadelfia=Philadelphia | Nueva Orleans=New Orleans | Sevilla=Seville | Zaragoza=Zaragoza | Bombay=Mumbai | Calcuta=Kolkata | Nueva Delhi=New Delhi | Ciudad del Cabo=Cape Town | Jerusalén=Jerusalem | Escocia=Scotland | Baviera=Bavaria | Crimea=Crimea | Sicilia=Sicily | Chechenia=Chechnya | Suramérica=South America | Sudamérica=South America`,
  pt: `Grã-Bretanha=United Kingdom | Inglaterra=England | Escócia=Scotland | Europa=Europe | África=Africa |
    América Latina=Latin America | Oriente Médio=Middle East | Médio Oriente=Middle East | Londres=London |
    Moscou=Moscow | Moscovo=Moscow | Pequim=Beijing | Bruxelas=Brussels | Cairo=Cairo | Genebra=Geneva |
    Teerã=Tehran | Varsóvia=Warsaw | Lisboa=Lisbon | Nova York=New York | Nova Iorque=New York |
    EUA=United States | Holanda=Netherlands | País de Gales=Wales | Irlanda do Norte=Northern Ireland | Ásia=Asia | América do Sul=South America | Irã=Iran | Vietnã=Vietnam | Coreia do Norte=North Korea | Coréia do Sul=South Korea | Milão=Milan | Turim=Turin | Nápoles=Naples | Florença=Florence | Veneza=Venice | Munique=Munich | Hamburgo=Hamburg | Colônia=Cologne | Antuérpia=Antwerp | Haia=The Hague | Marselha=Marseille | Edimburgo=Edinburgh | São Petersburgo=Saint Petersburg | Filadélfia=Philadelphia | Sevilha=Seville | Jerusalém=Jerusalem | Berlim=Berlin | Viena=Vienna | Atenas=Athens | Bombaim=Mumbai | Nova Délhi=New Delhi | Catalunha=Catalonia | Califórnia=California | Flórida=Florida`,
  it: `Gran Bretagna=United Kingdom | Inghilterra=England | Scozia=Scotland | Europa=Europe | Africa=Africa | Medio
    Oriente=Middle East | Londra=London | Mosca=Moscow | Pechino=Beijing | Bruxelles=Brussels | Il Cairo=Cairo |
    Ginevra=Geneva | Algeri=Algiers | Teheran=Tehran | Varsavia=Warsaw | Lisbona=Lisbon | Parigi=Paris |
    Berlino=Berlin | Atene=Athens | Milano=Milan | Torino=Turin | Napoli=Naples | Firenze=Florence |
    Sicilia=Sicily`,
  nl: `Groot-Brittannië=United Kingdom | Engeland=England | Schotland=Scotland | Europa=Europe | Afrika=Africa |
    Londen=London | Moskou=Moscow | Peking=Beijing | Brussel=Brussels | Genève=Geneva | Warschau=Warsaw |
    Lissabon=Lisbon | Parijs=Paris | Berlijn=Berlin | Wenen=Vienna | Jeruzalem=Jerusalem |
    VS=United States | Holland=Netherlands | Azië=Asia | Noord-Ierland=Northern Ireland | Midden-Oosten=Middle East | Zuid-Amerika=South America | Latijns-Amerika=Latin America | Milaan=Milan | Turijn=Turin | Napels=Naples | Venetië=Venice | Rome=Rome | Keulen=Cologne | Antwerpen=Antwerp | Gent=Ghent | Den Haag=The Hague | 's-Gravenhage=The Hague | Luik=Liège | Straatsburg=Strasbourg | Rijsel=Lille | Sint-Petersburg=Saint Petersburg | Kaapstad=Cape Town | Beieren=Bavaria | Catalonië=Catalonia | Californië=California | Krim=Crimea | Tsjetsjenië=Chechnya`,
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
    Вашингтон=Washington | Тегеран=Tehran |
    Южная Корея=South Korea | Северная Корея=North Korea | США=United States | Соединенное Королевство=United Kingdom |
    Шотландия=Scotland | Азия=Asia | Ближний Восток=Middle East | Чехия=Czech Republic | Рим=Rome | Мадрид=Madrid |
    Вена=Vienna | Варшава=Warsaw | Прага=Prague | Будапешт=Budapest | Бухарест=Bucharest | София=Sofia |
    Белград=Belgrade | Афины=Athens | Женева=Geneva | Стокгольм=Stockholm | Хельсинки=Helsinki | Минск=Minsk |
    Вильнюс=Vilnius | Таллин=Tallinn | Кишинев=Chisinau | Тбилиси=Tbilisi | Ереван=Yerevan | Баку=Baku |
    Астана=Astana | Ташкент=Tashkent | Бишкек=Bishkek | Стамбул=Istanbul | Анкара=Ankara | Дамаск=Damascus |
    Бейрут=Beirut | Иерусалим=Jerusalem | Тель-Авив=Tel Aviv | Каир=Cairo | Багдад=Baghdad | Кабул=Kabul |
    Токио=Tokyo | Сеул=Seoul | Пхеньян=Pyongyang | Шанхай=Shanghai | Гонконг=Hong Kong | Дели=Delhi |
    Нью-Дели=New Delhi | Нью-Йорк=New York | Лос-Анджелес=Los Angeles | Санкт-Петербург=Saint Petersburg |
    Новосибирск=Novosibirsk | Екатеринбург=Yekaterinburg | Казань=Kazan | Донецк=Donetsk | Луганск=Luhansk |
    Харьков=Kharkiv | Одесса=Odesa | Крым=Crimea`,
  uk: `Велика Британія=United Kingdom | Європа=Europe | Африка=Africa | Москва=Moscow | Лондон=London | Париж=Paris
    | Берлін=Berlin | Пекін=Beijing | Київ=Kyiv | Брюссель=Brussels | Вашингтон=Washington`,
  ar: `الولايات المتحدة=United States | بريطانيا=United Kingdom | أوروبا=Europe | أفريقيا=Africa | إفريقيا=Africa |
    الشرق الأوسط=Middle East | كوريا الجنوبية=South Korea | كوريا الشمالية=North Korea | القاهرة=Cairo |
    بغداد=Baghdad | دمشق=Damascus | بيروت=Beirut | الرياض=Riyadh | الخرطوم=Khartoum | طرابلس=Tripoli |
    صنعاء=Sanaa | طهران=Tehran | أنقرة=Ankara | إسطنبول=Istanbul | موسكو=Moscow | واشنطن=Washington |
    نيويورك=New York | لندن=London | باريس=Paris | برلين=Berlin | بروكسل=Brussels | جنيف=Geneva | بكين=Beijing |
    طوكيو=Tokyo | نيودلهي=New Delhi | كابول=Kabul | إسلام آباد=Islamabad | نيامي=Niamey | باماكو=Bamako |
    نجامينا=N'Djamena | نواكشوط=Nouakchott | مقديشو=Mogadishu | أديس أبابا=Addis Ababa | نيروبي=Nairobi |
    الإسكندرية=Alexandria | الدار البيضاء=Casablanca | تل أبيب=Tel Aviv | حلب=Aleppo | الموصل=Mosul`,
  hi: `भारत=India | चीन=China | रूस=Russia | ईरान=Iran | इराक=Iraq | नेपाल=Nepal | जापान=Japan | अमेरिका=United States |
    ब्रिटेन=United Kingdom | पाकिस्तान=Pakistan | बांग्लादेश=Bangladesh | श्रीलंका=Sri Lanka | फ्रांस=France |
    जर्मनी=Germany | इजरायल=Israel | यूक्रेन=Ukraine | यूरोप=Europe | अफ्रीका=Africa | नई दिल्ली=New Delhi |
    दिल्ली=Delhi | मुंबई=Mumbai | कोलकाता=Kolkata | चेन्नई=Chennai | बेंगलुरु=Bengaluru | हैदराबाद=Hyderabad |
    अहमदाबाद=Ahmedabad | लखनऊ=Lucknow | जयपुर=Jaipur | पटना=Patna | श्रीनगर=Srinagar | इस्लामाबाद=Islamabad |
    कराची=Karachi | लाहौर=Lahore | काठमांडू=Kathmandu | ढाका=Dhaka | कोलंबो=Colombo | काबुल=Kabul | लंदन=London |
    पेरिस=Paris | वाशिंगटन=Washington | वॉशिंगटन=Washington | न्यूयॉर्क=New York | बीजिंग=Beijing | मॉस्को=Moscow |
    मास्को=Moscow | टोक्यो=Tokyo | तेहरान=Tehran`,
  zh: `日本=Japan | 中国=China | 中國=China | 美国=United States | 美國=United States | 英国=United Kingdom |
    英國=United Kingdom | 法国=France | 法國=France | 德国=Germany | 德國=Germany | 韩国=South Korea |
    韓國=South Korea | 泰国=Thailand | 泰國=Thailand | 朝鲜=North Korea | 俄罗斯=Russia | 俄羅斯=Russia |
    乌克兰=Ukraine | 烏克蘭=Ukraine | 以色列=Israel | 埃及=Egypt | 伊朗=Iran | 伊拉克=Iraq | 巴基斯坦=Pakistan |
    意大利=Italy | 西班牙=Spain | 加拿大=Canada | 澳大利亚=Australia | 新加坡=Singapore | 土耳其=Turkey |
    北京=Beijing | 上海=Shanghai | 广州=Guangzhou | 深圳=Shenzhen | 香港=Hong Kong | 台北=Taipei | 东京=Tokyo |
    東京=Tokyo | 首尔=Seoul | 莫斯科=Moscow | 华盛顿=Washington | 華盛頓=Washington | 纽约=New York |
    紐約=New York | 伦敦=London | 倫敦=London | 巴黎=Paris | 柏林=Berlin | 罗马=Rome | 布鲁塞尔=Brussels |
    日内瓦=Geneva | 维也纳=Vienna | 基辅=Kyiv | 新德里=New Delhi | 德黑兰=Tehran | 开罗=Cairo`,
  id: `Eropa=Europe | Afrika=Africa | Timur Tengah=Middle East | Moskow=Moscow`,
  sw: `Ulaya=Europe | Afrika Mashariki=East Africa | Afrika Magharibi=West Africa`,
  ha: `Birtaniya=United Kingdom | Turai=Europe | Afirka=Africa | Afirka ta Yamma=West Africa |
    Najeriya=Nigeria | Nijar=Niger | Legas=Lagos | Abuja=Abuja | Landan=London | Yamai=Niamey | Kamaru=Cameroon |
    Amurka=United States | Faransa=France | Jamus=Germany | Rasha=Russia | Ostireliya=Australia |
    Gabas ta Tsakiya=Middle East`,
};

function readMore(language: string): readonly (readonly [name: string, place: string])[] {
  const pairs = (MORE[language] ?? '').split('|').map((pair) => pair.split('=').map((name) => name.trim()));
  return pairs.flatMap(([name = '', place = '']) =>
    name === '' || name === place ? [] : [[name, place] as const],
  );
}

/** Names that are far more often something else: the city of Granada, maize, sunset, a shepherd's pipe. */
const OTHERWISE = new Set(['es GD', 'ca GD', 'gl GD', 'pt GD', 'tr EG', 'ar MA', 'ar DZ', 'it GD', 'ru TG']);

const CAPITAL = /^\p{Lu}/u;
const CASELESS = /^[^\p{Lu}\p{Ll}]+$/u;
/** A shorter word may be any; where there are no capitals, a longer one, too. */
const SHORTEST = 4;
const SHORTEST_CASELESS = 5;
const SHORTEST_HANGUL = 4;
const SHORTEST_HAN = 3;

function isTelling(name: string, language: string): boolean {
  if (!CAPITAL.test(name) && !CASELESS.test(name)) return false;
  if (name.includes(' ')) return true;
  // One syllable of Vietnamese has many meanings.
  if (language === 'vi') return false;
  if (language === 'zh') return [...name].length >= SHORTEST_HAN;
  const shortest = CAPITAL.test(name) ? SHORTEST : language === 'ko' ? SHORTEST_HANGUL : SHORTEST_CASELESS;
  return [...name].length >= shortest;
}

const [packages = ''] = process.argv.slice(2);

/** By zone, `Europe/London`, what a city is called. */
function readCities(language: string): ReadonlyMap<string, string> {
  const path = join(packages, 'node_modules/cldr-dates-full/main', language, 'timeZoneNames.json');
  const { main } = JSON.parse(readFileSync(path, 'utf8')) as {
    main: Readonly<Record<string, { dates: { timeZoneNames: { zone: Zones } } }>>;
  };
  return new Map(listZones(main[language]!.dates.timeZoneNames.zone, []));
}

interface Zones {
  readonly [part: string]: string | Zones;
}

function* listZones(zones: Zones, path: readonly string[]): Generator<readonly [string, string]> {
  for (const [part, value] of Object.entries(zones)) {
    if (typeof value !== 'string') yield* listZones(value, [...path, part]);
    else if (part === 'exemplarCity') yield [path.join('/'), value];
  }
}

const inEnglish = readCities('en');

/** What a city is called in English: most zones have that for their name. */
function nameInEnglish(zone: string): string {
  return inEnglish.get(zone) ?? zone.split('/').at(-1)!.replaceAll('_', ' ');
}

/** Cities that the gazetteer has by one name alone, and that a language calls something else. */
function listCities(language: string): readonly (readonly [name: string, place: string])[] {
  return [...readCities(language)].flatMap(([zone, name]) => {
    const place = nameInEnglish(zone);
    const isKnown = findKnownEntity('place', place)?.location != null && !english.has(place);
    return isKnown && name !== place && /^[\p{L}\p{M} ’'-]+$/u.test(name) && isTelling(name, language)
      ? [[name, place] as const]
      : [];
  });
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
  const known = [...fromCldr, ...readMore(language)];
  const taken = new Set(known.map(([name]) => name));
  const cities = listCities(language).filter(([name]) => !taken.has(name));
  return [...known, ...cities].map((pair) => [language, ...pair].join('\t'));
});
writeFileSync(new URL('./place-names.tsv', import.meta.url), `language\tname\tplace\n${rows.join('\n')}\n`);
