import { EUROPRESSE } from './europresse.ts';
import type { DatabaseExport } from './export.ts';
import { FACTIVA } from './factiva-exports/factiva.ts';
import { FACTIVA_FIELDS } from './factiva-exports/factiva-fields.ts';
import { GALE } from './gale.ts';
import { DIGEST, MAILBOX } from './mailbox.ts';
import { NEWSBANK } from './newsbank.ts';
import { LEXIS, LEXIS_ARTICLE, NEXIS_UNI } from './nexis.ts';
import { PROQUEST } from './proquest-exports/proquest.ts';
import { PROQUEST_PAGE } from './proquest-exports/proquest-page.ts';
import { STORY } from './story.ts';
import { SUBTITLES } from './subtitles.ts';
import { TREC } from './trec.ts';
import { TROVE } from './trove.ts';
import { WISENEWS } from './wisenews.ts';

/** What research databases hand out: the first whose sign a file bears reads it. */
const EXPORTS: readonly DatabaseExport[] = [
  TREC,
  LEXIS,
  PROQUEST,
  PROQUEST_PAGE,
  EUROPRESSE,
  NEXIS_UNI,
  FACTIVA_FIELDS,
  FACTIVA,
  NEWSBANK,
  GALE,
  WISENEWS,
  TROVE,
  STORY,
  SUBTITLES,
  DIGEST,
  MAILBOX,
  LEXIS_ARTICLE,
];

/** What stands in each of them, near the beginning or, in short files, anywhere: cheaper to ask than all signs. */
const ANY_SIGN =
  /\sof \d+|\bWC\s|\bPD\s|\s(?:words|Wörter|mots|palabras|palavras|parole|woorden)\s|\bBody\s|<DOC| --> |\bpage\s|\bp\.\s|@highlight|Article Text:|\n(?:BYLINE|LOAD-DATE|PUB-TYPE|LÄNGE|LENGTE|LONGUEUR|LONGITUD|LUNGHEZZA): |news[·•]|Record Number:|\nMessage: \d|Topics of the day|Today's Topics|^\s*From \S|Document Number:|ProQuest document|文[件章][編编][號号]|\d van \d/i;
/** A sign stands in the first article. */
const LONGEST_HEAD = 20_000;
/** The beginning of front matter. */
const OTHER = /^\s*(?:-{3}|\+{3}|\{)/;

/** The export that a text is of; `null` where it is none. */
export function findExport(text: string): DatabaseExport | null {
  if (OTHER.test(text)) return null;
  const head = text.slice(0, LONGEST_HEAD);
  if (!ANY_SIGN.test(head)) return null;
  return EXPORTS.find(({ sign }) => sign.test(head)) ?? null;
}
