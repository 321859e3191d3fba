/** Names of classes, ids and properties by which pages mark a date, or a part that is not the article's. */
import { wordSet } from '../../../../tools/text/word-set.ts';
import type { PageElement } from '../../dom.ts';

/** Words of names that mark the day of publication. */
const DATE_WORDS = wordSet(`
  date dates datetime datum fecha data tarih tarihi dato pvm published publish pubdate pub pubtime posted postdate posttime
  posttimestamp timestamp time timeago when dateline submitted created publication publicacion publicado publicacao
  parution publie pubblicato pubblicata pubblicazione gepubliceerd geplaatst publicerad publisert publiceret zeit stand erstellt
  veroeffentlicht veroffentlicht erschienen datepublished dateposted articledate entrydate newsdate storydate postedon
  publishdate publishtime publisheddate releasedate release day dt dtstamp updated datestamp dateandtime datefield
  fechahora hora ora dataora godzina datapublikacji reldate rev issued
`);
const CHANGED_WORDS = wordSet(`
  updated update modified modification lastmod lastmodified lastupdate lastupdated datemodified changed aktualisiert maj
  aggiornato aggiornata actualizado atualizado bijgewerkt edited moddate revised
`);
/** Words of names of a line that holds a date among others. */
const LINE_WORDS = wordSet(`
  meta postmeta entrymeta metadata postmetadata byline info postinfo details detail signature firma autor author auteur
  subline dateline attribution credits source small stamp published posted footer posttime statistic
`);
/** Dates so named are of something else. */
const OTHER_WORDS = wordSet(`
  event events birth birthday death dob expiry expires expiration deadline start end valid copyright picker datepicker calendar
  countdown range filter now today current heute hoy oggi clock server comment comments reply related archive archives
  weather live due search input join joined member reading read duration
`);

/** Whole names, or parts of them between hyphens, of what does not belong to the article. */
const FOREIGN =
  /(?:^|[-_\s])(?:comment|comments|commentlist|commentary-list|respond|responses?|disqus|repl(?:y|ies)|pingbacks?|trackbacks?|related|recommend(?:ed|ations?)?|similar|sidebar|recent|popular|latest|trending|most-?read|teasers?|promos?|archives|newsletter|breadcrumbs?|menu|nav|navbar|navigation|adverts?|advertisement|ads?|banner|cookies?|consent|modal|popup|overlay|events?|tweet|twitter|carousel|slider|ticker|pagination|pager|prev(?:ious)?|copyright|topbar|toolbar|today|current-?date|clock|weather|login|search|sponsored|author-bio|author-box|about-author|biography|caption|figcaption|see-also|read-?more|more-(?:news|stories|articles|posts|from)|meistgelesen|verwandte?|kommentare?|comentarios?|commentaires?|commenti|reacties|reactions|relacionad[ao]s?|similaires|dropdown|wpp-list|blogroll|tag-?cloud|playlist)(?=$|[-_\s])/;
const FOREIGN_NAME =
  /^(?:widget(?:[-_]?area)?|widget_\w+|aside|rail|right-?(?:col(?:umn)?|rail)|more|next|share|social)$/;
const UNFOREIGN = /(?:^|[-_\s])(?:with|has|no|without|open|closed)[-_]$/;
const FOREIGN_TYPE = /(?:Comment|UserComments|WPFooter|WPSideBar|SiteNavigationElement|Event|WPHeader)$/;

export type DateMark = 'published' | 'changed' | 'line';

/** Whether an element is marked as a date, or as a line with one. */
export function readDateMark(element: PageElement): DateMark | null {
  for (const property of listProperties(element)) {
    if (PUBLISHED_PROPERTY.test(property)) return 'published';
    if (CHANGED_PROPERTY.test(property)) return 'changed';
  }
  if (element.getAttribute('pubdate') !== null) return 'published';
  const words = listNameWords(element);
  if (words.length === 0 || words.some((word) => OTHER_WORDS.has(word))) return null;
  const isDate = words.some((word) => DATE_WORDS.has(word));
  if (
    words.some((word) => CHANGED_WORDS.has(word)) &&
    !words.some((word) => /^publi|^post|^entry$|^creat/.test(word))
  )
    return 'changed';
  if (isDate) return 'published';
  return words.some((word) => LINE_WORDS.has(word)) ? 'line' : null;
}

/** Whether what an element holds is not the article's: comments, teasers, navigation. */
export function isForeignName(element: PageElement): boolean {
  const type = element.getAttribute('itemtype') ?? '';
  if (FOREIGN_TYPE.test(type) || /\bcomment\b/i.test(element.getAttribute('itemprop') ?? '')) return true;
  return listNames(element).some((name) => {
    if (FOREIGN_NAME.test(name)) return true;
    const match = FOREIGN.exec(name);
    return match !== null && !UNFOREIGN.test(name.slice(0, match.index + 1));
  });
}

const PUBLISHED_PROPERTY =
  /^(?:(?:schema|dc|dcterms|rnews|og|article):)?(?:date(?:published|created|issued)?|published|created|issued|uploaddate)$/;
const CHANGED_PROPERTY = /^(?:(?:schema|dc|dcterms|rnews):)?(?:datemodified|modified)$/;

/** Of microdata and of RDFa. */
function listProperties(element: PageElement): readonly string[] {
  return `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}

const LONGEST_NAMES = 400;

function listNames(element: PageElement): readonly string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(
    0,
    LONGEST_NAMES,
  );
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}

function listNameWords(element: PageElement): readonly string[] {
  return listNames(element).flatMap((name) => name.split(/[^\p{L}]+/u).filter(Boolean));
}
