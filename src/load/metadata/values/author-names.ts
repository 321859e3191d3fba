import { NO_AUTHORS } from '../../../knowledge/signatures/signature-words.ts';
import { cleanLine } from '../../../tools/text/clean-text.ts';
import { trimEndOf } from '../../../tools/text/cut.ts';
import { foldCase } from '../../../tools/text/tokens.ts';
import { cleanValue, readLinks, stripQuotes } from './clean-value.ts';

/** Names of those who wrote the article: `By Jane Doe and Issa Sory` are two. */
export function listAuthors(values: readonly string[]): readonly string[] {
  const names = values.flatMap(splitNames).map(cleanAuthor);
  return [...new Set(names.filter((name) => name !== '' && !isNobody(name)))];
}

/** A paper's staff as a whole, or an account: `Harborlight Staff`, `Red.`, `admin`. */
function isNobody(name: string): boolean {
  return NO_AUTHORS.has(foldCase(name).replace(/\.$/, '')) || OFFICES.test(name);
}

const OFFICES =
  /(?:^|[\s-])(?:staff|newsroom|editorial (?:team|board|staff)|redaktion|redacción|redacció|redação|rédaction|redazione|redactie|redakcja|redakce|редакция|редакції|редакція|编辑部|編集部|편집부|هيئة التحرير)$|^(?:die |la |de )?(?:redaktion|redacción|redação|rédaction|redazione|redactie|редакция|редакція)(?:\s|$)/iu;

const BY = /^(?:Von|Par|Por|Door|Oleh|От|بقلم)[:：]?\s+(?=\S+\s+\S)/u;
/** `本报通讯员 郝满仓` */
const HAN_ROLE =
  /^(?:本[报報刊社网網])?(?:特约|特約|驻\S{1,4}|駐\S{1,4})?(?:记者|記者|通讯员|通訊員|评论员|評論員|特派员|特派員)[\s:：/]+/u;
/** What joins two names, whatever they are, and what joins two of two words each only. */
const JOINTS = / ?; ?| (?:and|&) | ?\| ?| ?[、；] ?| · /i;
const FOREIGN_JOINT = / (?:und|et|y|e|en|och|og|i|и|و|dan|ve) /;

/** `Wes Hall (industry editor, Trade & Tin)`: what somebody is, with signs that else part names. */
const BESIDE = /(\p{L}{2} \p{Lu}[\p{L}’'-]{1,30}) \([^()@]{2}[^()@,;&]{0,98}[,;&][^()@]{2,200}\)/gu;

function splitNames(written: string): readonly string[] {
  const line = cleanLine(readLinks(written.slice(0, 2000))).replace(BESIDE, '$1');
  return line.split(JOINTS).flatMap(readNames).flatMap(splitForeign);
}

/** Names between which nothing but commas stand. */
function readNames(written: string): readonly string[] {
  const line = cleanLine(stripQuotes(cleanLine(cleanValue(readAddresses(written)))));
  const names = line
    .replace(/^by:?\s+/i, '')
    .replace(BY, '')
    .replace(HAN_ROLE, '');
  const parts = names.split(/ ?[,，] ?/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => part.includes(' '))) return parts;
  const turned = parts.length === 2 ? turnName(parts[0] ?? '', parts[1] ?? '') : null;
  return [turned ?? names];
}

/** `Ana Ruiz y Luis Gil` are two, `José Ortega y Gasset` is one. */
function splitForeign(name: string): readonly string[] {
  const parts = name.split(FOREIGN_JOINT);
  return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part)) ? parts : [name];
}

/** No given name: they sign after a comma. */
const NO_NAMES =
  /^(?:reuters|agencies|staff|wire|wires|online|editor|editors|desk|correspondent|reporter|jr|sr|phd|md|mp|inc|ltd)\.?$/i;

/** `Roe, Ann` is Ann Roe, `Ann, Bo` may be. */
function turnName(last: string, first: string): string | null {
  const isName = (part: string) =>
    /^\p{Lu}[\p{Ll}\p{M}’'-]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?$/u.test(part) && !NO_NAMES.test(part);
  const isFirst = isName(first) || /^\p{Lu}[\p{Ll}\p{M}’'-]+(?:\s\p{Lu}\.?)$/u.test(first);
  return isName(last) && isFirst && !NO_NAMES.test(first) ? `${first} ${last}` : null;
}

const ADDRESS = / ?<(?:mailto:)?[^<>@\s]{1,100}@[^<>\s]{1,200}>/g;
const NAMED_ADDRESS = /^\s*[^<>@\s]{1,100}@[^<>@\s()]{1,200}\s*\(([^()]{2,100})\)\s*$/;
const BARE_ADDRESS =
  /^\s*(?:<?(?:mailto:)?[^<>@\s]{1,100}@[^<>@\s]{1,200}\.[a-z]{2,24}>?|(?:https?:\/\/|www\.)\S{1,500})\s*$/i;

/** `Ann Roe <ann@example.org>` and `ann@example.org (Ann Roe)` are Ann Roe; an address alone is nobody's name. */
function readAddresses(written: string): string {
  if (!/[@/]/.test(written)) return written;
  if (BARE_ADDRESS.test(written)) return '';
  return (NAMED_ADDRESS.exec(written)?.[1] ?? written).replace(ADDRESS, '');
}

function cleanAuthor(name: string): string {
  const bare = name
    .replace(/^([^@()]{5,60}?)\s?\([^()]{2,100}\)$/, '$1')
    .replace(/(?<=\p{Script=Hangul})\s기자$/u, '');
  const own = bare.replace(/\^\[[^\][]{0,300}\]/g, '').replace(/^[\s,;]+/, '');
  return cleanLine(stripQuotes(trimEndOf(own, /[\s,;]/)));
}
