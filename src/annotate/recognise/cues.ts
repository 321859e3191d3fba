import { MONTHS } from '../../knowledge/calendar/months.ts';
import { WEEKDAYS } from '../../knowledge/calendar/weekdays.ts';
import { listWords, wordSet } from '../../tools/text/word-set.ts';

/** Words that tell what the capitalised words beside them are. Keys are folded as in `foldCase`. */

/** What a title may be of: `Secretary of State`, `Minister for Foreign Affairs`. */
export const OFFICE_FIELDS = wordSet(`
  state staff defence defense finance justice health education commerce energy agriculture labor labour foreign affairs
  interior home homeland security treasury exchequer transport transportation trade industry environment tourism
  information culture sports sport youth works public and police intelligence economy housing water planning mines
`);

/** Last word of an organisation's name. */
export const ORGANISATION_TAILS = wordSet(`
  corp corporation inc ltd limited llc plc company co cos gmbh ag bhd group holdings holding industries bank
  bancorp bancshares airlines airways motors motor oil petroleum energy resources technologies technology systems
  partners associates trust fund funds foundation institute institution university college school academy hospital
  ministry department agency authority commission committee council board bureau office court police army navy
  guard guards forces force party union federation association society league club united fc afc cf rovers wanderers athletic
  times post herald tribune gazette journal chronicle press radio tv television network broadcasting media
  publishing newspapers newspaper church parliament assembly congress senate coalition alliance front movement brigade battalion
  regiment mission embassy secretariat service services exchange insurance securities investments brothers bros
  pharmaceuticals laboratories chemicals foods stores steel mining mines railways railway electric electronics
  telecom communications telecommunications software consortium cooperative chamber tribunal directorate command organisation organization
  centre center taskforce savings financial finance bancshares bancorporation international enterprises
  products manufacturing utilities airline news agency confederation initiative museum gallery theatre orchestra
  caucus parliament tribune mail daily standard watch mirror express review magazine studios records pictures sa nv ab spa oy kk bv
  organisations fc. sc supporters hotspur albion hornets lakers bulls yankees braves mets giants cowboys packers bears colts jets
  dolphins eagles sox cubs reds pirates cardinals astros dodgers padres rangers athletics mariners orioles tigers indians royals twins brewers
  phillies expos marlins rockies angels raiders broncos chargers chiefs seahawks steelers bengals browns oilers redskins
  lions vikings saints falcons panthers rams buccaneers knicks celtics nets 76ers pistons pacers bucks raptors hawks heat
  wizards spurs rockets mavericks suns jazz nuggets sonics blazers kings clippers warriors canucks flames flyers penguins capitals sabres bruins canadiens senators maple-leafs blackhawks blues stars avalanche sharks ducks coyotes islanders devils
`);

/** First word of an organisation's name that `of` or `for` continues: `Ministry of …`, `Centre for …`. */
export const ORGANISATION_HEADS = wordSet(`
  banco banque societe compagnie petroleos groupe caisse credit
  ministry department university bank council institute academy association federation organisation organization office
  bureau board commission committee court chamber house union league centre center college school society party
  movement front army agency authority confederation congress community alliance church hospital foundation
  network group fund coalition campaign company corporation secretariat directorate embassy assembly senate inspectorate
  commonwealth league forces faculty museum conference forum ministries parliament club institution observatory
`);

/** What bodies of several countries are called after: `African Union`, `Inter-American Development Bank`. */
export const REGIONS: readonly string[] = [
  'African',
  'Andean',
  'Arab',
  'Asian',
  'Baltic',
  'Caribbean',
  'Central African',
  'Central American',
  'East African',
  'Eurasian',
  'European',
  'Inter-American',
  'Islamic',
  'Latin American',
  'Nordic',
  'Pan-African',
  'Pan-American',
  'Pan-Arab',
  'South American',
  'South Asian',
  'Southern African',
  'West African',
];

/** First or last word of what such a body is. */
export const SHARED_BODIES = wordSet(
  'union league parliament commission court council community communities bank agency development monetary',
);

/** First or last word of an office that bears its country's name before it, `U.S. Congress`, `US Department of Defence`. */
export const COUNTRY_OFFICES = wordSet(`
  congress senate parliament house treasury department ministry court army navy marines guard corps embassy consulate
  reserve command
`);

/** Words on which `of` continues a place: `Republic of …`. */
export const PLACE_HEADS_OF = wordSet(
  'republic province gulf strait state isle bay city kingdom district county region territory sea cape',
);

/** Second halves of compounds after a hyphen that are parts of names: `Moon Jae-in`. */
export const NAME_ENDINGS = wordSet(
  'in un il hye ho min sun young hoon won soo jin hee suk kyung wook woo seok yong',
);

/** Days, months, feasts and other capitalised words that name no one. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ...[...WEEKDAYS, ...MONTHS].flatMap(({ name, short }) =>
    [name, ...short].map((word) => word.toLowerCase()),
  ),
  ...listWords(`
  i ii iii iv vi vii viii ix am pm gmt est edt pst pdt cet bst utc gdp covid covid-19 hiv aids tv ok ceo cfo coo cto sms gps dna rna
  vip mp mps phd mba usd eur gbp km kg mph kph mw gw id ids pc pcs it dr mr mrs ms q a&q faq pdf url http https www html usb cd dvd atm
  christmas easter ramadan eid diwali hanukkah thanksgiving christian christians muslim muslims islam islamic
  islamist islamists christianity jewish jew jews hindu hindus hinduism buddhist buddhists catholic catholics protestant protestants sunni shia
  shi'ite shiite shi'ites shiites arab arabs arabic god allah bible koran quran internet english latin nobel oscar olympic olympics
  vat gst etf ipo esg ai ev evs lgbt lgbtq lgbti ngo ngos cop26 cop27 r&b pr hr qtr shr dlr dlrs pct mln bln yen cts net revs vs avg oper
  mr. no. vol note notes sources spring summer autumn winter marxist communist communists republican republicans democrat democrats tory tories
  photo photos image images file video related read copyright tags share email advertisement editor exclusive breaking update updated
  the this that these those he she it we they you his her its our their your my who what when where why how and but or if
  yes no not also however meanwhile government parliament state states minister president police court army
  rs ksh sh tk rm php ghs ugx
`),
]);
