/** What every page does where scripts are allowed. */
import { openNotice } from './page/announce.ts';
import { answerExcerpt } from './page/answer-excerpt.ts';
import { copyLinks } from './page/copy-link.ts';
import { filterNames } from './page/filter-names.ts';
import { focusSearch } from './page/focus-search.ts';
import { offerReferences } from './page/offer-references.ts';
import { orderList } from './page/order/order-list.ts';
import { orderNames } from './page/order/order-names.ts';
import { showMarks } from './page/show-marks.ts';
import { walkAnchors } from './page/walk-anchors.ts';
import { workOffline } from './page/work-offline.ts';

const text = document.querySelector<HTMLElement>('.article-text');
if (text !== null) walkAnchors(text);

const address = new URLSearchParams(location.search);
answerExcerpt(address);
showMarks(address);

focusSearch();
if (document.currentScript instanceof HTMLScriptElement)
  workOffline(new URL('../', document.currentScript.src).href);

const filter = document.querySelector<HTMLElement>('.name-filter');
if (filter !== null) filterNames(filter);

const order = document.querySelector<HTMLElement>('.list-order');
if (order !== null) orderList(order);

const nameOrder = document.querySelector<HTMLElement>('.name-order');
if (nameOrder !== null) orderNames(nameOrder);

const citation = document.querySelector<HTMLElement>('.article-citation');
if (text !== null || citation !== null) {
  const say = openNotice();
  if (text !== null) copyLinks(text, say);
  if (citation !== null) offerReferences(citation, say);
}
