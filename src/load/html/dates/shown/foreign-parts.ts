/** Parts of a page that are not its article's: navigation, teasers, comments, advertisements. */
import type { PageDocument, PageElement } from '../../dom.ts';
import { foldWords } from '../../fold-words.ts';
import { isOfDatedList } from './dated-lists.ts';
import { readSpacedText } from './spaced-text.ts';

const ELEMENTS = new Set(
  'NAV FIGURE FIGCAPTION BUTTON SELECT TEXTAREA CODE SCRIPT STYLE BLOCKQUOTE HEAD'.split(' '),
);
/** Whole names, or parts of them between hyphens. */
const NAME_PARTS =
  /(?:^|[-_])(?:comments?|commentlist|commentary-list|respond|responses?|disqus|repl(?:y|ies)|pingbacks?|trackbacks?|rel(?:ated)?[-_]?(?:posts?|news|articles?)|related|recommend(?:ed|ations?)?|similar|sidebar|recent|popular|latest|trending|most-?read|teasers?|promos?|archives|newsletter|breadcrumbs?|menu|nav|navbar|navigation|adverts?|advertisement|ads?|banner|cookies?|consent|modal|popup|overlay|events?|tweet|twitter|carousel|slider|ticker|pagination|pager|prev(?:ious)?|copyright|topbar|toolbar|today|current-?date|clock|weather|login|search|sponsored|author-bio|author-box|about-author|biography|caption|figcaption|see-also|read-?more|more-(?:news|stories|articles|posts|from)|meistgelesen|verwandte?|kommentare?|comentarios?|commentaires?|commenti|reacties|reactions|relacionad[ao]s?|similaires|dropdown|wpp-list|blogroll|tag-?cloud|playlist|reviews|bewertungen|rezensionen|ratings|testimonials|guestbook|gaestebuch|fixtures|spielplan|results|opening-hours|oeffnungszeiten|summary-(?:block|item))(?=$|[-_])/;
const WHOLE_NAMES =
  /^(?:(?:wp-)?calendar|widget(?:[-_]?area)?|widget_\w+|rail|right-?(?:col(?:umn)?|rail|bar)|aside|j?events|more|next|share|social)$/;
/** `no-sidebar`, `with-comments` */
const UNMEANT = /(?:^|[-_])(?:with|has|no|without)[-_]$/;
const TYPES = /(?:Comment|UserComments|WPFooter|WPSideBar|SiteNavigationElement|Event|WPHeader)$/;

/** Where a date may yet be the article's, if the page has no other. */
const DOUBTFUL_PARTS = /^(?:sidebar|banner|toolbar|right-?(?:col|column|rail|bar)|aside|rail|share|social)$/;

const LINKING = new Set(['ASIDE', 'LI', 'A']);

/** Whether an element is by its name a part that is not the article's. */
export function isForeignPart(element: PageElement, names: readonly string[]): boolean {
  if (ELEMENTS.has(element.nodeName) || names.some((name) => readForeignName(name) !== null)) return true;
  if (TYPES.test(element.getAttribute('itemtype') ?? '')) return true;
  if (/\bcomment\b/i.test(element.getAttribute('itemprop') ?? '')) return true;
  return LINKING.has(element.nodeName) && isOfLinks(element);
}

/** Whether it is so only by a name that parts of the article may bear as well. */
export function isDoubtfulPart(element: PageElement, names: readonly string[]): boolean {
  const foreign = names.flatMap((name) => readForeignName(name) ?? []);
  const isDoubtful = foreign.length > 0 && foreign.every((name) => DOUBTFUL_PARTS.test(name));
  // Links in a box lead to other articles.
  return isDoubtful && element.querySelector('a[href]') === null;
}

/** The part of a name that says whose it is. */
function readForeignName(name: string): string | null {
  if (WHOLE_NAMES.test(name)) return name;
  const match = NAME_PARTS.exec(name);
  if (match === null || UNMEANT.test(name.slice(0, match.index + 1))) return null;
  return match[0].replace(/^[-_]/, '');
}

/** A linked headline is that of another article; so is a box beside the text, but not a line of author and date. */
function isOfLinks(element: PageElement): boolean {
  const text = readSpacedText(element) ?? '';
  if (element.nodeName === 'A') return element.getAttribute('href') !== null && text.length > LONGEST_LINE;
  if (element.nodeName === 'ASIDE') return text.length > LONGEST_LINE;
  if (isOfDatedList(element)) return true;
  const link = element.querySelector('a[href]');
  const linked = link === null ? '' : (readSpacedText(link) ?? '');
  return linked.length >= SHORTEST_HEADLINE && !/\d{4}/.test(linked) && text.length < LONGEST_TEASER;
}

const LONGEST_LINE = 160;
const SHORTEST_HEADLINE = 25;
const LONGEST_TEASER = 400;

const LINKED_HEADING = [2, 3, 4, 5, 6].map((level) => `h${level} a[href], a[href] h${level}`).join(', ');
const TEASERS = new Set('DIV LI ARTICLE SECTION TR TD A'.split(' '));
const MOST_TEASERS = 500;
const SHORTEST_TITLE = 12;

/** The smallest elements that hold a linked heading, other than the article's own, and more than it. */
export function listTeasers(document: PageDocument, heading: PageElement | null): ReadonlySet<PageElement> {
  const own = heading === null ? '' : foldWords(readSpacedText(heading) ?? '');
  const title = foldWords(document.querySelector('title')?.textContent ?? '');
  const teasers = new Set<PageElement>();
  for (const found of [...document.querySelectorAll(LINKED_HEADING)].slice(0, MOST_TEASERS)) {
    const text = readSpacedText(found) ?? '';
    const words = foldWords(text);
    const isOwn = words === own || (words.length >= SHORTEST_TITLE && title.includes(words));
    const teaser = isOwn ? null : findAround(found, text.length);
    if (teaser !== null) teasers.add(teaser);
  }
  return teasers;
}

function findAround(heading: PageElement, length: number): PageElement | null {
  for (let outer = heading.parentElement; outer !== null; outer = outer.parentElement) {
    const isMore = TEASERS.has(outer.nodeName) && (readSpacedText(outer) ?? '').length > length + 3;
    if (isMore) return outer;
  }
  return null;
}

/** Above what follows the article. */
export const HEADING_OF_OTHERS =
  /^(?:\d{1,5}\s)?(?:comments?|responses?|replies|leave a (?:comment|reply)|discussion|rel(?:ated)?[-_]?(?:posts?|news|articles?)|related|recommended|more (?:from|on|news|stories)|you may also|see also|read (?:more|next)|(?:customer |user )?reviews$|bewertungen$|rezensionen$|latest|most (?:read|popular)|kommentare?|(?:neueste|letzte|aktuelle) (?:meldung|beitr|artikel|news|nachricht|kommentar)|recent (?:posts|news|articles|comments|entries)|derni[eè]re?s (?:articles|nouvelles|actu|infos|news)|últim[ao]s (?:noticias|notícias|entradas|posts|artículos)|ultime (?:notizie|news)|senaste nytt|diskussion|schreibe einen kommentar|weitere|mehr zum|ähnliche|verwandte|lesen sie auch|das könnte|meistgelesen|references$|bibliography$|footnotes$|einzelnachweise$|literatur$|quellen$|commentaires?|réactions?|à lire aussi|lire aussi|sur le même|articles (?:similaires|liés)|comentarios?|comentários|relacionad[ao]s|lea también|leia (?:também|mais)|te puede|commenti|articoli correlati|leggi anche|reacties|lees (?:ook|meer)|komentarze|czytaj (?:też|także)|комментарии|читайте также|похожие|другие (?:новости|статьи)|новости по теме|смотрите также|ещё по теме|yorumlar|ilgili|komentáře|diskuse|kommentarer|läs (?:mer|också)|les også|læs også|関連|コメント|相关|댓글|관련)/iu;

/** The same, unless it stands at the top as the section of the article. */
export const HEADING_OF_EVENTS =
  /^(?:(?:nächste |aktuelle )?termine|veranstaltungen|(?:upcoming |next )?events|upcoming.*|tapahtumat|evenemang|arrangementer|evenementen|(?:próximos )?eventos|événements|(?:prochains )?rendez-vous|anlässe|fixtures|spielplan|eventi|wydarzenia|события|мероприятия|etkinlikler|akce|agenda|kalender|calendar|calendrier|calendario)$/iu;
