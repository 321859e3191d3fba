import { html, type Markup } from '../../html.ts';
import type { Here } from '../href.ts';

/**
 * Two orders of what is below, the first of which it has. Shown by a script, which does what it promises.
 *
 * @param what the class by which the script finds it
 */
export function showOrderSwitch(
  what: 'list-order' | 'name-order',
  [first, second]: readonly [first: string, second: string],
  { words }: Here,
): Markup {
  return html`
<div class="order-switch ${what}" role="group" aria-label="${words.search.sort.label}" hidden><button type="button" aria-pressed="true">${first}</button> <button type="button" aria-pressed="false">${second}</button></div>`;
}
