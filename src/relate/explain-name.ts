import type { ReadBody } from '../model/bodies.ts';
import type { NameAccount } from '../model/name-account.ts';
import type { InTime } from '../outline/time-order.ts';
import type { Decisions } from './decisions/decisions.ts';
import { addKnownNames } from './foreign/add-known-names.ts';
import { accountForName } from './resolve/explain/account-for-name.ts';
import { resolveNames } from './resolve/resolve-names.ts';

/** Resolves the names of an archive as `relate` does, and tells of one of them why it is who it is. */
export function explainName(
  asked: string,
  inTime: InTime,
  decisions: Decisions,
  readBody: ReadBody,
): NameAccount {
  const outlines = addKnownNames(inTime.outlines, readBody);
  return accountForName(asked, resolveNames({ ...inTime, outlines }, decisions), decisions);
}
