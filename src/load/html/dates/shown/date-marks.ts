/** Names of classes, ids and properties by which pages mark a date. */
import { wordSet } from '../../../../tools/text/word-set.ts';
import { type PageElement, tidyText } from '../../dom.ts';
import { listNameWords } from './name-words.ts';

/** Words of names that mark the day of publication. */
const DATE_WORDS = wordSet(`
  date dates datetime datum fecha data tarih tarihi dato pvm published publish pubdate pub pubtime posted postdate posttime
  posttimestamp timestamp time timeago when dateline submitted created publication publicacion publicado publicacao
  parution publie pubblicato pubblicata pubblicazione gepubliceerd geplaatst publicerad publisert publiceret zeit stand erstellt
  veroeffentlicht veroffentlicht erschienen datepublished dateposted articledate entrydate newsdate storydate postedon
  publishdate publishtime publisheddate releasedate release day dt dtstamp updated datestamp dateandtime datefield
  fechahora hora ora dataora godzina datapublikacji reldate rev issued createdate createddate pressdate blogdate
  tijd heure tid aika czas cas tanggal waktu ngay thoigian julkaistu datestring pubtimestamp
  zeitstempel zeitangabe uhrzeit horodatage publiele releasetime pubdata horario tgl publicated
  storytime newstime artdate artikeldatum nachrichtendatum erscheinungsdatum timedata singletimedata
`);
const CHANGED_WORDS = wordSet(`
  updated update modified modification lastmod lastmodified lastupdate lastupdated datemodified changed aktualisiert maj
  aggiornato aggiornata actualizado atualizado bijgewerkt edited moddate modifydate revised
`);
/** `newsdate`, `pressedatum`, `txtfecha`… */
const DATE_ENDING = /.(?:date|dates|datum|datetime|fecha|pubtime|posttime|timestamp)$/;
/** `datearea`, `fechanoticia`, `datumzeit` */
const DATE_BEGINNING =
  /^(?:date(?:area|format|only|text|info|value|display|posted|published|created|pub|and[a-z]+)|fecha[a-z]{1,12}|datum(?:zeit|anzeige|text))$/;
/** …which are words of their own, or dates of something else. */
const NO_DATE_ENDING =
  /(?:candi|man|vali|consoli|accommo|inun|liqui|intimi|birth|start|end|event|due|expiry|expire|from|check|arrival|departure|travel|session|tour|kurs|termin|geburts|beginn|ablauf|select|pick|min|max|today|current|heute|system|server)(?:date|dates|datum|datetime|fecha)$/;
const CHANGED_ENDING =
  /(?:update|updated|updates|modified|aktualisierung)$|(?:mod|modify|change|changed|revision|änderungs?|aenderungs?|aktualisierungs?)(?:date|datum|datetime|fecha|timestamp)$/;
/** `<relative-time>`, `<gu-date>` */
const DATE_ELEMENT = /-(?:date|time|datetime|timestamp)$|^(?:date|time|timestamp)-/;
/** Beside them, a word of change is one of several: `entry-date published updated`. */
const PUBLISHED_BESIDE = /^(?:publi|post|entry$|creat)/;
/** Words of names of a line that holds a date among other things. */
const LINE_WORDS = wordSet(`
  meta postmeta entrymeta metadata postmetadata byline info postinfo details detail signature firma autor author auteur
  subline attribution credits source small stamp footer posttime storydate smallfont
`);
/** Dates so named are of something else. */
const OTHER_WORDS = wordSet(`
  event events birth birthday death dob expiry expires expiration deadline copyright picker datepicker calendar
  countdown today current heute hoy oggi clock server comment comments reply related weather join joined member reading
  duration startdate enddate
`);
const OTHER_NAME = /(?:start|end)[-_]?date|date[-_]?(?:start|end)/;

export type DateMark = 'published' | 'changed' | 'line';

/** Whether an element is marked as a date, or as a line with one. */
export function readDateMark(element: PageElement, names: readonly string[]): DateMark | null {
  for (const property of listProperties(element)) {
    if (PUBLISHED_PROPERTY.test(property)) return 'published';
    if (CHANGED_PROPERTY.test(property)) return 'changed';
  }
  if (element.getAttribute('pubdate') !== null) return 'published';
  const words = listNameWords(names);
  if (words.some((word) => OTHER_WORDS.has(word)) || names.some((name) => OTHER_NAME.test(name))) return null;
  const isOfChange = (word: string) => CHANGED_WORDS.has(word) || CHANGED_ENDING.test(word);
  if (words.some(isOfChange) && !words.some((word) => PUBLISHED_BESIDE.test(word))) return 'changed';
  if (isDateElement(element) || words.some(isDateWord)) return 'published';
  if (isRelative(element)) return 'published';
  return element.nodeName === 'SMALL' || words.some((word) => LINE_WORDS.has(word)) ? 'line' : null;
}

const AGO = /(?:^|\s)(?:ago|vor|il y a|hace|há|fa|geleden|temu|назад|önce|sedan|siden|před)(?:\s|$)|前$/i;
const LONGEST_AGO = 40;

/** `<span title="4 March 2017 10:12">two years ago</span>` */
function isRelative(element: PageElement): boolean {
  if (!/\d{4}/.test(element.getAttribute('title') ?? '')) return false;
  const text = tidyText(element.textContent) ?? '';
  return text.length <= LONGEST_AGO && AGO.test(text);
}

function isDateElement({ nodeName }: PageElement): boolean {
  return nodeName === 'TIME' || (nodeName.includes('-') && DATE_ELEMENT.test(nodeName.toLowerCase()));
}

function isDateWord(word: string): boolean {
  return (
    DATE_WORDS.has(word) ||
    DATE_BEGINNING.test(word) ||
    (DATE_ENDING.test(word) && !NO_DATE_ENDING.test(word))
  );
}

const PUBLISHED_PROPERTY =
  /^(?:(?:schema|dc|dcterms|rnews|og|article):)?(?:date(?:published|created|issued)?|published|created|issued|uploaddate)$/;
const CHANGED_PROPERTY = /^(?:(?:schema|dc|dcterms|rnews):)?(?:datemodified|modified)$/;

/** Of microdata and of RDFa. */
function listProperties(element: PageElement): readonly string[] {
  const properties = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
  if (properties === ' ') return [];
  return properties.toLowerCase().split(/\s+/).filter(Boolean);
}
