import { listWords } from '../../tools/text/word-set.ts';

/** As they are written. By itself, in any article, each of these words is the agency. */
const SURE = listWords(`
  Reuters REUTERS Reuter AFP UPI dpa DPA EFE ANSA Xinhua XINHUA Interfax TASS ITAR-TASS Itar-Tass IRNA KUNA QNA PTI
  IANS Bernama BERNAMA Antara Kyodo Yonhap Anadolu
`);
/** These may be something else, or a broadcaster that papers take reports from. */
const OTHERS = listWords(`
  AP MENA SPA WAM APS MAP ANI UNB BSS APP VOA RFE/RL RFI BBC CNN NPR IPS AAP NZPA PA AA Bloomberg Agencies AGENCIES
  agencies
`);
const OF_SEVERAL_WORDS = [
  'PA Media',
  'Kyodo News',
  'Anadolu Agency',
  'Agence France-Presse',
  'Associated Press',
  'The Associated Press',
  'News Agencies',
] as const;

/** News agencies that bear one word, which is nobody else's name. Folded as in `foldCase`. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(SURE.map((name) => name.toLowerCase()));

/** News agencies as credits, bylines and datelines name them: a pattern without groups of its own. */
export const AGENCY = `(?:${[...SURE, ...OTHERS, ...OF_SEVERAL_WORDS].join('|')})`;
