import { partShareCodes } from '../../src/plan/share-codes.ts';
import { type Child, html } from '../html.ts';
import { typeset, typesetParts } from './typeset.ts';

const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Whether a text is all capitals even as it is shown, as a headline of a name is: it is set smaller, lest it shouts. */
export function isAllCapitals(text: string): boolean {
  return text.length > 8 && CAPITAL.test(text) && !SMALL.test(text);
}

/** A headline, typeset, with codes of shares set small: `Phillips <P> raises prices`. */
export function showHeadline(headline: string, language: string): Child {
  const parts = partShareCodes(headline);
  if (parts.length === 1) return typeset(headline, language);
  return typesetParts(parts, language).map((part, at) =>
    at % 2 === 1 ? html`<small>${part}</small>` : part,
  );
}
