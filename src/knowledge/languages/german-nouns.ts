import { wordSet } from '../../tools/text/word-set.ts';
import { LATIN_LANGUAGES, languagesOf } from './small-words.ts';

/** Nouns that German headlines use most, as `foldCase` has them; those that an ending tells are left out. */
const NOUNS = wordSet(`
  abend abgeordnete abgeordneten absatz abschied abstieg absturz aktie aktien alter amt amtes amter angebot angriff
  angst anklage anschlag ansturm anteil antrag anwalt arbeit arbeiter arbeitslose arbeitslosen arbeitsplatze armee
  arzt arzte asyl aufruf aufstand auftrag aufschwung ausbau ausland auslander ausstieg auto autos bahn ball bank banken
  bau bauern baum baume beamte beamten beben beginn beitrag bericht berichte beruf besuch betrieb betriebe betrug
  bett beweis bild bilder blick blut boden bombe bomben borse brand brief bruch brucke bruder bund bundesrat
  bundestag burger burgermeister chef chefs chemie dach dank daten debatte dienst dieb dollar dorf dorfer drama droge
  drogen druck ehe ei eis ende energie entwurf erbe erde erfolg ergebnis ernte ersatz euro export fabrik fahrer
  fall falle familie familien fehler feier feind feld ferien fest feuer feuerwehr film filme firma firmen fisch flucht
  fluchtling fluchtlinge flug fluge flughafen flugzeug fluss folge folgen frage fragen fraktion frau frauen freitag
  freund freunde frieden frist front fruhling fuhrer furcht fuss fussball gas gast gaste gebiet gefahr gefangene geld
  gelder general gericht gerichte geschaft gesetz gesetze gesprach gesprache gewalt gewerkschaften gewicht gewinn
  gewinne gipfel glas glaube gluck gold gott grenze grenzen grippe grund grunde grunen gruppe haft halfte hand handel
  handler hauptstadt haus hauser haushalt heer heim held helfer herbst herr herz hilfe hilfen himmel hitze hochwasser hof
  hoffnung holz hotel hund hunde hunger idee import index industrie inflation insel jahr jahre jahren jahrhundert januar
  job jobs jugend juli jungen juni kabinett kaiser kalte kampf kandidat kanzler kanzlerin karte kasse kauf kaufer
  kilometer kind kinder kindern kino kirche kirchen klage klima klub koalition kohle konflikt konig kongress konjunktur
  konkurs konzern konzerne kopf kosten kraft krankenhaus kredit kredite krieg kriege krise krisen kritik kultur kunde
  kunden kunst kurs kurse kuste lage lager land lander landwirte last laufzeit leben lehrer leiche leid leiter licht
  liebe liga liste lohn lohne luft mai mangel mann manner mannschaft mark markt markte marz mauer mehrheit mensch
  menschen messe meter miete mieten milliarde milliarden million millionen minister mittag mitte mittel mittwoch monat
  monate mond montag mord morder morgen motor mull musik mutter nacht name namen natur netz niederlage notstand ober
  november ohr opfer ordnung ort osten ostern paar papst park parlament partei parteien partner patienten pause pension
  pfarrer pfund pilot plan plane platz polen politik politiker polizei polizist polizisten post praxis preis preise
  premier presse prinz problem probleme produkt prognose projekt protest proteste prozent prozess punkt punkte rad radio
  rakete raketen rat rauch raum recht rechte reform reformen regel regeln regen reich reihe reise rekord rennen rente
  renten rest richter risiko rolle ruckkehr rucktritt ruf ruhe saison sanktionen satz schaden schiff schiffe schlag
  schluss schnee schritt schritte schuld schulden schule schulen schuler schuss schutz schwester see seite sender senat
  sieg sieger sitz sitze sohn soldat soldaten sommer sonne sonntag sorge sorgen spanne spiel spiele spieler spitze sport
  sprache staat staaten stadt stadte stahl start stelle stellen steuer steuern stimme stimmen strafe strasse strassen
  streik streiks streit strom student studenten studie sturm suche sud suden tag tage tagen tat tater tausende team teil
  termin terror test theater tier tiere titel tochter tod tor tore tote toten tour tourist touristen trainer traum treffen
  trend treue truppe truppen tunnel tur turm uhr umsatz umwelt unfall union ursache urlaub urteil vater verband verbot
  verdacht verein verkauf verkehr verlust verluste vertrag vertrage volk volker vorschlag vorstand vorwurf vorwurfe waffe
  waffen wahl wahlen wahler wald wand ware waren wasser weg wege weihnachten wein welt werk werke wert westen wetter
  widerstand wind winter woche wochen wohl wolf wort worte wunsch zahl zahlen zeichen zeit zeiten zeitung zentrum zeuge
  zeugen ziel ziele zins zinsen zoll zolle zug zuge zukunft zuschauer zustand zweifel
`);
/** Nouns end so, whatever they are made from. */
const ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tat|taten|ion|ionen|ismus|nis|nisse|tum|ling|linge|ment|mente|enz|anz|ei|eien|tag|plan|gesetz|reform|minister|ministerin|partei|krise|preis|preise|steuer|chef|bank|land|markt|amt|recht|gericht|stadt|kampf|krieg|verbot|vertrag|hilfe|zahl|zahlen|politik|industrie|kosten)$/;
/** Verbs, and words that describe others. */
const SMALL_ENDING =
  /(?:[^aeiou]t|iert|ieren|elt|ert|te|ten|lich|liche|lichen|licher|liches|isch|ische|ischen|ischer|isches|ig|ige|igen|iger|iges|bar|los|sam|weise|warts|mal|end|ende)$/;
/** Words before others that they describe end so. */
const DESCRIBING = /(?:e|en|er|es|em)$/;

/** Whether a German word, folded, is one of those that stand between nouns. */
function isSmall(key: string): boolean {
  return languagesOf(key)?.includes(GERMAN) === true || SMALL.has(key);
}

const GERMAN = LATIN_LANGUAGES.indexOf('de');
/** Small words as they are folded, and those that no list of small words has. */
const SMALL = wordSet(`
  fur uber wahrend konnen konnte mussen musste durfen wurden ohne mehr weniger neue neuer neuen neues alte alter alten
  wieder weiter weiterhin trotz wegen statt kaum fast nun jetzt bald heute gestern morgen will wollen soll sollen darf
  muss kein keinen etwa rund knapp viele viel alle allem allen beide zwei drei vier funf sechs sieben acht neun zehn
  ab hin her los weg zuruck vorbei klar laut gut schlecht hoch tief nah fern lang kurz
`);

/**
 * Whether a German word is likely a noun, going by itself and the word behind it: `neue Steuern`.
 *
 * @param next folded, as the word; `null` where none follows
 */
export function isGermanNoun(key: string, next: string | null): boolean {
  if (NOUNS.has(key)) return true;
  if (isSmall(key)) return false;
  if (key.length > 5 && ENDING.test(key)) return true;
  if (SMALL_ENDING.test(key)) return false;
  return !DESCRIBING.test(key) || next === null || isSmall(next);
}
