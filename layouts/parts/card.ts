import type { Card, ShortCard } from '../../src/model/page-parts.ts';
import { type Child, html, Markup } from '../html.ts';
import { showDate } from './day-text.ts';
import { isAllCapitals, showHeadline } from './headline.ts';
import type { Here } from './href.ts';
import { describeLanguage, describeLayout, runsOtherWay } from './language.ts';
import { type PictureSize, showImage } from './picture.ts';
import { typeset } from './typeset.ts';

type CardSize = 'huge' | 'large' | 'medium' | 'small';

const PICTURE_SIZES = {
  huge: 'lead',
  large: 'card',
  medium: 'card',
  small: 'edge',
} as const satisfies Readonly<Record<CardSize, PictureSize>>;

interface CardOptions {
  readonly size: CardSize;
  /** Of the headline, below the title of its section. */
  readonly level: 2 | 3 | 4;
  /** Left out where the whole list is of one day. */
  readonly day?: boolean;
}

const languageOf = (card: ShortCard, here: Here): Markup | null =>
  describeLanguage(card.headline, card.language, here.language);

function linkHeadline(card: ShortCard, here: Here, attributes: Markup | null): Markup {
  const { headline, language, url } = card;
  const kind = isAllCapitals(headline) ? html` class="capitals"` : card.opens && html` class="opens-link"`;
  return html`<a href="${here.href(url)}"${kind}${attributes}>${showHeadline(headline, language)}</a>`;
}

/** The linked headline of an article, in a line of other text. */
export function showHeadlineLink(card: ShortCard, here: Here): Markup {
  return linkHeadline(card, here, languageOf(card, here));
}

/**
 * When and where it appeared; `null` where nothing is to be said. The parts follow each other as the card runs, and
 * each keeps to its own direction within.
 */
function listMeta(
  { date, time, source, language }: Card,
  isOfOneDate: boolean,
  here: Here,
): readonly Child[] | null {
  const isMirrored = describeLayout(language, here) !== null;
  const shownDate = !isOfOneDate && date !== null && showDate(date, here);
  const parts = [
    shownDate && (isMirrored ? html`<span><bdi>${shownDate}</bdi></span>` : shownDate),
    time !== null && html`<time>${here.words.dates.time(time)}</time>`,
    source !== null &&
      html`<span>${isMirrored || runsOtherWay(source, here) ? html`<bdi>${source}</bdi>` : source}</span>`,
  ];
  return parts.some((part) => part instanceof Markup) ? parts : null;
}

/** The picture is one more way to what the headline leads to: who hears the page, or goes by keyboard, has that. */
function showCardPicture({ picture, url }: Card, size: CardSize, here: Here): Markup | null {
  if (picture === null) return null;
  const image = showImage(picture, '', here, { size: PICTURE_SIZES[size], isFirst: size === 'huge' });
  return html`
<a class="card-picture" href="${here.href(url)}" tabindex="-1" aria-hidden="true">${image}</a>`;
}

/** An article in a list: headline, first words, and when and where it appeared. */
export function showCard(card: Card, here: Here, { size, level, day = true }: CardOptions): Markup {
  const meta = listMeta(card, !day, here);
  return html`
<article class="card card-${size}${card.picture !== null && ' card-pictured'}${card.opens && ' card-opens'}"${describeLayout(card.language, here)}>${showCardPicture(card, size, here)}
<h${level} class="card-headline"${languageOf(card, here)}>${linkHeadline(card, here, null)}</h${level}>${
    card.lead !== '' &&
    html`
<p class="card-lead${isAllCapitals(card.lead) && ' capitals'}"${describeLanguage(card.lead, card.language, here.language)}>${typeset(card.lead, card.language)}</p>`
  }${
    meta &&
    html`
<p class="meta">${meta}</p>`
  }
</article>`;
}

/** Headlines only, one a line: for the many. Where all are of one day, the time follows in the same line. */
export function showHeadlines(cards: readonly Card[], here: Here, { day = true } = {}): Markup {
  const tag = day ? 'p' : 'span';
  return html`
<ul class="headlines">${cards.map((card) => {
    const meta = listMeta(card, !day, here);
    return html`
<li${describeLayout(card.language, here)}><${tag}${languageOf(card, here)}>${linkHeadline(card, here, null)}</${tag}>${meta && html` <${tag} class="meta">${meta}</${tag}>`}</li>`;
  })}
</ul>`;
}
