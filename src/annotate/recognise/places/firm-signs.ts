import { listWords } from '../../../tools/text/word-set.ts';
import type { TokenTable } from '../../tagger/words/token-table.ts';
import { type Extent, spanOfTokens } from '../kinded-name.ts';

const oneOf = (words: string): string => listWords(words).join('|');

/** What a firm has, and hardly a town. */
const HAD = oneOf(
  'common preferred shares stock shareholders stockholders holders board management directors chairman earnings profits assets subsidiary subsidiaries unit units offer bid takeover restructuring debentures notes securities creditors lenders acquisition merger executives interest interests float',
);
/** Behind the possessive of a name or the name itself, so that it is a firm's… */
const HAS = new RegExp(
  String.raw`^(?:['’]s? (?:\S+ ){0,2}?(?:${HAD})\b|,? (?:common|share|shareholders?|stockholders?|stock(?! (?:market|exchange|price|index))|(?:shares?|board|unit|debentures)\b(?! (?:prices?|trading|of))|will issue|which (?:makes|produces|sells|owns|operates)))\b`,
  'i',
);
/** …before it… */
const OF_FIRM =
  /\b(?:(?:shares?|stock|pct|percent|shareholders?|stockholders?|holders|purchase|acquisition|takeover|control|board|director|chairman|president|unit|subsidiary|division) of|(?:stake|interest|investment|shares) in|bids? for|offers? for|merger? with|per|owns?|acquir(?:e|ed|es|ing)|buy(?:s|ing)?|bought|sell(?:s|ing)?|sold) (?:the )?$/i;
/** …and what firms do, but governments and towns may as well. */
const DOES = new RegExp(
  `^ (?:also |now )?(?:${oneOf('said says had has will would reported reports expects agreed plans owns earned lost posted acquired bought sold makes sees raises lowers did')})\\b`,
  'i',
);
/** What stands before places. */
const PLACED =
  /(?:^|[^\p{L}])(?:in|at|near|from|to|outside|around|across|through|throughout|into|between|via|leave|leaves|left|(?:government|mayor|governor|city|town|port|people|residents|streets|outskirts|north|south|east|west) of)\s+(?:(?:the|downtown|central|nearby|greater|\p{L}+ern)\s+)?$/iu;
/** And behind them. */
const BASED =
  /^(?:-(?:based|area|born)\b|, (?:where|D\.C\.)|,? (?:area|city|suburb|airport|region|state|county|time)\b)/i;

const BEFORE_REACH = 26;
const AFTER_REACH = 40;

/** What stands around the bare name of a firm, or of the place that it is called after. */
export type FirmSign = 'clear' | 'likely' | 'place' | null;

/** Of a name that is a place's and begins that of a firm in its article: by which words beside it one of them is meant. */
export function readFirmSign(table: TokenTable, name: Extent): FirmSign {
  const { text } = table;
  const { start, end } = spanOfTokens(table, name);
  const before = text.slice(Math.max(0, start - BEFORE_REACH), start);
  const after = text.slice(end, end + AFTER_REACH).replace(/\s+/g, ' ');
  if (BASED.test(after)) return 'place';
  if (HAS.test(after) || OF_FIRM.test(before)) return 'clear';
  if (PLACED.test(before)) return 'place';
  return DOES.test(after) ? 'likely' : null;
}
