import { wordSet } from '../../../../tools/text/word-set.ts';

/** What an organisation may be said to be in English news, in small letters. */
const KINDS = `
  company firm maker manufacturer producer bank group giant agency airline carrier retailer chain brokerage insurer
  union party newspaper daily weekly magazine exchange association organisation organization corporation concern
  conglomerate supplier distributor builder developer operator utility refiner exporter importer lender thrift body
  council cartel partnership house institution institute publisher broadcaster network miner steelmaker carmaker
  automaker brewer trader shipper processor movement alliance federation confederation charity club team regulator
  watchdog militia guerrillas consultancy bloc consortium cooperative co-operative marketer forum broker stockbroker
  wholesaler provider insurers foundation authority shipbuilder shipyard refinery grouping coalition commission
  laboratory university school college hospital museum church tribunal court ministry department bureau railway
  railroad`;

/** Those that it is of another one: alone they say nothing. */
export const RELATIONS = wordSet('unit subsidiary affiliate arm division parent owner branch wing offshoot');

/** The last word before `of`, or before the name. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set([...wordSet(KINDS), ...RELATIONS]);

/** Heads that say enough alone. */
export const SAY_ENOUGH = wordSet(
  'newspaper magazine airline retailer brokerage insurer carmaker automaker brewer steelmaker broadcaster',
);

/** What tells no more of a company than that it is one. */
export const VAGUE = wordSet(`
  new private public big large small major leading local foreign other second third parent rival target lead member
  client sister fellow affiliated separate independent proposed wholly-owned majority-owned newly-formed own
  entire combined merged resulting surviving wholly owned partly subject bidding controlling key growing current
  existing old domestic overseas main principal biggest largest top prime sole only just-formed holding another
  great famous historic latest active u.s.-owned troubled ailing newly formed publicly held privately privately-held publicly-held closely-held`);

/** What is true within bounds only, which are told behind: `the largest chemical company in …`. */
export const SUPERLATIVE =
  /^(?:(?:\p{L}+-)?(?:largest|biggest|oldest|smallest|richest|strongest|fastest|best|busiest)|most|leading|top|main|sole|only|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|one|two|three|four|five|no\.|next|last|major|chief|principal)$/iu;

/** What says more of what stands before it, and may be left out. */
export const CUTTERS = wordSet(`
  which who whose that based led headed formed created set owned controlled listed traded bidding seeking organized
  organised established founded involved affiliated associated headquartered located operating specializing
  specialising engaged representing including acquired sponsored known called used responsible run managed`);

/** Words that end what belongs to a head before a name: behind them it begins. */
export const BEGINNERS = wordSet(`
  buy buys bought sell sells sold acquire acquires acquired own owns owned make makes made join joins joined run runs
  ran told tell tells give gave gives take took takes hold holds held put see saw sees call calls called hit hits
  including involving via per plus versus through across within outside around behind near off out up down back
  hire hired fund urge urged help helped let back backed make left right set sets rate rates rated cut cuts raise
  raised quit quits take-over takeover of`);

/** Words in `-ing` that say of what kind something is, and not that something is told. */
export const KINDS_IN_ING = wordSet(`
  leading mining engineering trading banking shipping holding publishing broadcasting manufacturing advertising
  printing brewing building clearing refining marketing processing consulting financing drilling packaging operating
  investing catering clothing housing farming fishing accounting computing buying purchasing planning milling stockbroking
  underwriting governing ruling leasing polling knitting spinning weaving lighting heating plumbing testing sporting
  gaming gambling lending smelting forwarding contracting`);

/** The same in `-ed`. */
export const KINDS_IN_ED = wordSet(
  'limited diversified integrated united specialized specialised troubled licensed nationalised nationalized outlawed banned',
);

export const LEGAL_FORM = /^(?:Inc|Corp|Co|Ltd|Plc|PLC|AG|SA|NV|N\.A)\.?$/;
