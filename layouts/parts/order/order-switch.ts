import { html, type Markup } from '../../html.ts';
import type { Here } from '../href.ts';

/**
 * Orders of what is below, the first of which it has. Shown by a script, which does what it promises.
 *
 * @param what the class by which the script finds it
 */
export function showOrderSwitch(
  what: 'list-order' | 'name-order',
  orders: readonly string[],
  { words }: Here,
): Markup {
  return html`
<div class="order-switch ${what}" role="group" aria-label="${words.search.sort.label}" hidden>${orders.map((order, at) => html`${at > 0 && ' '}<button type="button" aria-pressed="${at === 0 ? 'true' : 'false'}">${order}</button>`)}</div>`;
}
