/** Boxes that say in their first line, or by what they ask for, that they are no part of an article. */
import { endsSentence } from '../../../../tools/sentences/ends-sentence.ts';
import type { PageElement } from '../../dom.ts';
import { beginsComments, endsArticle, isForeignLine } from '../lines/foreign-lines.ts';
import { isOffer } from '../lines/offers.ts';
import { isHeading, isLink, type Line, type PageBox } from '../page-lines.ts';
import type { Fields } from './fields.ts';

/** Boxes that sites lay out with; what stands in others, such as lists, is judged line by line. */
export const OF_LAYOUT = /^(?:DIV|SECTION|ARTICLE|ASIDE|FIGURE|CENTER|HEADER)$|-/;

/** `comments`, `consent`: whatever their length they are not the article's; `links`: to other articles. */
type HeadedKind = 'comments' | 'consent' | 'links' | 'sign-up';

/** @param lines those of the box */
export function tellHeadedBox(
  box: PageBox,
  lines: readonly Line[],
  prose: number,
  fields: Fields,
): HeadedKind | null {
  const [head] = lines;
  if (head === undefined || !OF_LAYOUT.test(box.tag)) return null;
  const isHead = isHeading(head.box) || (head.linked === 0 && !endsSentence(head.text));
  if (lines.length > 1 && isHead && beginsComments(head.text) && !OF_OPINION.test(head.text))
    return 'comments';
  if (lines.length > 1 && isHead && endsArticle(head.text) && lines.some(isTitleLink)) return 'links';
  if (prose === 0 && lines.length > 1 && isMostOf(lines.filter(isTitleLink), lines)) return 'links';
  if (prose <= LITTLE && lines.length > 1 && isHead && isForeignLine(head.text, head.linked)) return 'links';
  if (asksForConsent(box, lines, fields)) return 'consent';
  return isSignUp(box, lines, prose, fields) ? 'sign-up' : null;
}

/** The rubric of an article that says what its author thinks. */
const OF_OPINION = /^(?:comment|kommentar|commentaire|comentario|comentário|commento|meinung(?:en)?)$/iu;
const MOST_LINES_OF_CONSENT = 30;
const COOKIES =
  /\bcookies?\b|\bconsent\b|personal data|personenbezogen|données personnelles|datos personales|dados pessoais|dati personali|persoonsgegevens/iu;
const AGREE =
  /^(?:i )?(?:accept|agree|allow|reject|ok|got it|(?:alle[ns]? )?akzeptieren|(?:allen )?zustimmen|einverstanden|ablehnen|(?:tout )?accepter|(?:tout )?refuser|j[’']accepte|aceptar|rechazar|aceitar|recusar|accetta|rifiuta|accepteren|weigeren|akkoord|godkänn|acceptera|godta|zgadzam|принять|согласен|موافق|同意)(?![\p{L}\p{N}])/iu;

/** A question whether cookies may be set, with buttons to answer it. */
function asksForConsent({ element }: PageBox, lines: readonly Line[], fields: Fields): boolean {
  if (lines.length > MOST_LINES_OF_CONSENT || !lines.some(({ text }) => COOKIES.test(text))) return false;
  return fields.listIn(element).some((field) => AGREE.test(labelOf(field)));
}

const LITTLE = 100;
const MOST_LINES_OF_SIGN_UP = 7;
const LONGEST_SIGN_UP = 450;
/** Of prose, where nothing is to be filled in or pressed. */
const LONGEST_OFFER = 200;
const MOST_LINES_OF_POLL = 12;
/** Labels of buttons. */
const CALL =
  /\b(?:sign(?: me)? up|subscribe|register|get started|join|abonnieren|anmelden|registrieren|bestellen|s[’']abonner|s[’']inscrire|je m[’']inscris|suscr[ií]b\p{L}*|apúnta\p{L}*|inscrever|inscreva|assinar|assine|cadastr\p{L}+|iscriviti|abbonati|inschrijven|aanmelden|prenumerera|tilmeld|zapisz|abone)(?![\p{L}\p{N}])|подписаться|اشترك|订阅|訂閱|登録/iu;

/** The few lines that ask to fill a form in, or to press a button, for letters or a subscription. */
function isSignUp(box: PageBox, lines: readonly Line[], prose: number, fields: Fields): boolean {
  if (prose <= LONGEST_OFFER && lines.length <= MOST_LINES_OF_POLL && fields.areChoices(box.element))
    return true;
  if (prose > LONGEST_SIGN_UP || lines.length > MOST_LINES_OF_SIGN_UP) return false;
  if (box.boxes.some((inner) => inner.tag === 'FORM')) return true;
  const isOffered = lines.some(({ text }) => isOffer(text));
  const isTitled = lines.length > 1 && lines.slice(0, 2).some(isTitle);
  if (isOffered) return (isTitled && prose <= LONGEST_OFFER) || fields.areIn(box.element);
  return isTitled && fields.listIn(box.element).some((field) => CALL.test(labelOf(field)));
}

function labelOf(field: PageElement): string {
  return (field.textContent ?? '').trim() || (field.getAttribute('value') ?? '').trim();
}

/** A heading, or a line that might be one to a reader. */
function isTitle({ box, text, linked }: Line): boolean {
  return isHeading(box) || (text.length <= LONGEST_TITLE && linked === 0 && !text.endsWith('.'));
}

const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 15;

/** A line that leads to another article, and may say when that was written. */
export function isTitleLink(line: Line): boolean {
  const { text, linked } = line;
  if (linked < SHORTEST_TITLE) return false;
  return isLink(line) || (text.length - linked <= LONGEST_DAY && /\d/.test(text) && !endsSentence(text));
}

/** Half of the letters of all at least. */
export function isMostOf(some: readonly Line[], all: readonly Line[]): boolean {
  return countCharacters(some) * 2 >= countCharacters(all);
}

function countCharacters(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

const LONGEST_DAY = 20;
