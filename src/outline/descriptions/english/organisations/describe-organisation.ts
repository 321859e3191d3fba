import type { Mention } from '../../../../model/model.ts';
import { readBefore } from './read-before.ts';
import { readBehind } from './read-behind.ts';

/** `state oil company` of `state oil company Petrobras`, `unit of Sonat Inc` of `Southern Natural Gas, a unit of Sonat Inc,`. */
export function describeOrganisation(text: string, mentions: readonly Mention[], at: number): string | null {
  return readBefore(text, mentions[at]!.start) ?? readBehind(text, mentions, at);
}
