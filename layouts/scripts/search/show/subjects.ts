import type { SearchQuery, SubjectCard } from '../../../../src/search/read/answer.ts';
import { button, element, linkTo } from '../say/element.ts';
import { fill, type Speech } from '../say/speech.ts';

/** A row of them is seen before the results. */
const MOST_CARDS = 4;

/** Shows whoever and whatever has a name that is looked for. */
export function showSubjects(
  place: HTMLElement,
  cards: readonly SubjectCard[],
  { filters }: SearchQuery,
  speech: Speech,
  keepTo: (card: SubjectCard) => void,
): void {
  const shown = cards.slice(0, MOST_CARDS).map((card) => {
    const isKept = filters[card.filter].includes(card.slug);
    return element(
      'li',
      { class: 'subject' },
      element('p', { class: 'kicker' }, speech.texts.kinds[card.filter]),
      element(
        'p',
        { class: 'subject-name' },
        element('a', { href: linkTo(card.url), dir: 'auto' }, card.name),
        card.alias === null
          ? null
          : element('span', { class: 'subject-alias' }, ` ${fill(speech.texts.alias, { name: card.alias })}`),
      ),
      element(
        'p',
        { class: 'meta' },
        element('span', {}, speech.articles(card.count)),
        card.first === null ? null : element('span', {}, speech.span(card.first, card.last)),
      ),
      isKept
        ? null
        : button('subject-only', fill(speech.texts.only[card.filter], { name: card.name }), () =>
            keepTo(card),
          ),
    );
  });
  place.hidden = shown.length === 0;
  place.replaceChildren(element('ul', {}, ...shown));
}
