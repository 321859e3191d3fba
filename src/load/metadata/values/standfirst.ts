import { cleanLine } from '../../../tools/text/clean-text.ts';
import { type Metadata, normaliseFieldName } from '../metadata.ts';
import { cleanValue, stripQuotes } from './clean-value.ts';

/** Fields that papers print below the headline, in the largest languages. */
const STANDFIRSTS = listNames(
  `subtitle standfirst deck dek subheadline subheading subhead unterzeile untertitel vorspann subtítulo bajada
   entradilla sous-titre chapô sottotitolo ondertitel подзаголовок 副标题 副標題 サブタイトル`,
);
/** What tells of the text, and is it where there is no other. */
const SUMMARIES = listNames('description summary excerpt abstract 摘要 内容摘要 要旨 초록');

/** No standfirst is longer. */
const LONGEST = 1000;

/**
 * The lines of a body, below the standfirst that the metadata states and the body does not have; of an article
 * without a text what tells of it.
 */
export function addStandfirst(lines: readonly string[], metadata: Metadata): readonly string[] {
  const isEmpty = () => lines.every((line) => line.trim() === '');
  const found = findValue(metadata, STANDFIRSTS) ?? (isEmpty() ? findValue(metadata, SUMMARIES) : null);
  return found === null || beginsWith(lines, found) ? lines : [found, '', ...lines];
}

function findValue(metadata: Metadata, names: readonly string[]): string | null {
  for (const name of names) {
    const written = metadata.get(name)?.values[0];
    if (written === undefined) continue;
    const value = cleanLine(stripQuotes(cleanValue(written)), LONGEST);
    if (/\S\s+\S|\p{Script=Han}{4}/u.test(value)) return value;
  }
  return null;
}

/** A few of the first lines say the same. */
function beginsWith(lines: readonly string[], standfirst: string): boolean {
  const beginning = lines.slice(0, 60).join(' ').slice(0, 6000);
  return keepLetters(beginning).includes(keepLetters(standfirst));
}

function keepLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function listNames(names: string): readonly string[] {
  return names.split(/\s+/).map(normaliseFieldName);
}
