import { EUROPRESSE } from './europresse.ts';
import type { DatabaseExport, ExportedArticle } from './export.ts';
import { FACTIVA } from './factiva-exports/factiva.ts';
import { FACTIVA_FIELDS } from './factiva-exports/factiva-fields.ts';
import { JAPANESE_LIST } from './japanese-list.ts';
import { EBSCO, GALE } from './labelled-record.ts';
import { DIGEST, MAILBOX } from './mailbox.ts';
import { NEWSBANK } from './newsbank.ts';
import { CITED } from './newspaper-archives/cited.ts';
import { GALLICA } from './newspaper-archives/gallica.ts';
import { LEXIS, LEXIS_ARTICLE, NEXIS_UNI } from './nexis-exports/nexis.ts';
import { PROQUEST } from './proquest-exports/proquest.ts';
import { PROQUEST_PAGE } from './proquest-exports/proquest-page.ts';
import { STORY } from './story.ts';
import { SUBTITLES } from './subtitles.ts';
import { TRANSCRIPT } from './transcript.ts';
import { TREC } from './trec.ts';

import { WISENEWS } from './wisenews.ts';
import { WISO } from './wiso.ts';

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
  EBSCO,
  GALE,
  WISENEWS,
  WISO,
  GALLICA,
  JAPANESE_LIST,
  STORY,
  SUBTITLES,
  TRANSCRIPT,
  DIGEST,
  MAILBOX,
  LEXIS_ARTICLE,
  CITED,
];

/** What stands in each of them, near the beginning or, in short files, anywhere: cheaper to ask than all signs. */
const ANY_SIGN: readonly RegExp[] = [
  /\s(?:of \d|(?:words|Wörter|mots|palabras|palavras|parole|woorden|слов[ао]?)\s)/i,
  /\b(?:WC|PD|Body|Corps|Cuerpo|Corpo|Volltext|page|seite|blz\.|p\.)\s|\d van \d/i,
  /\n(?:BYLINE|LOAD-DATE|PUB-TYPE|LÄNGE|LENGTE|LONGUEUR|LONGITUD|LUNGHEZZA|SHOW|PROGRAM(?:ME)?): /i,
  /<DOC| --> |@highlight|\nMessage: \d|Topics of the day|Today's Topics/i,
  /^\s*From \S|\d{4}: [A-Z]?\d{1,3}\. /i,
  /Article Text:|Record Number:|\bRecord: |Author\/Byline:|Document Number:|Accession Number:|ProQuest document/i,
  /\n[^\S\n]{0,40}(?:Ressort|Dokumentnummer):|Rappel de votre|ark:\//i,
  /news[·•]|朝刊|夕刊|\d文字|文[件章][編编][號号]/i,
];
/** A sign stands in the first article. */
const LONGEST_HEAD = 20_000;
/** The beginning of front matter. */
const OTHER = /^\s*(?:-{3}|\+{3}|\{)/;

/** The exports that a text may be of, by their signs: which it is, their readers tell. */
export function findExports(text: string): readonly DatabaseExport[] {
  if (OTHER.test(text)) return [];
  const head = text.slice(0, LONGEST_HEAD);
  if (!ANY_SIGN.some((sign) => sign.test(head))) return [];
  return EXPORTS.filter(({ sign }) => sign.test(head));
}

/** Reads an article of an export; `null` where its lines are of none. */
export function readExport(lines: readonly string[]): ExportedArticle | null {
  for (const found of findExports(lines.join('\n'))) {
    const article = found.read(lines);
    if (article !== null) return article;
  }
  return null;
}
