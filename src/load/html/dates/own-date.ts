import type { DateOrder } from '../../../model/model.ts';
import { findOriginal } from '../../../tools/text/copy-address.ts';
import { findAddressDate, findUrlDate, type UrlDate } from '../../dates/url-date.ts';

/** What an address of a page tells of its date: that of the page itself where it is of a copy; it may be relative. */
export function findOwnDate(address: string, order: DateOrder | null): UrlDate | null {
  return URL.canParse(address)
    ? findUrlDate(findOriginal(new URL(address)), order)
    : findAddressDate(address, order);
}
