import { type Child, html, type Markup } from '../html.ts';

/** What is heard and not seen: the eye understands it from its place. */
export function hide(text: Child): Markup {
  return html`<span class="visually-hidden">${text}</span>`;
}
