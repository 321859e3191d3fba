/** What those who copied a text by hand or by machine say of that: `Typed from microfilm, R. B.`, `Przepisał: A. Kmiecik`. */
import { isBlank } from '../sections/rule-line.ts';

/** Each row is a language or more: participles, verbs, nouns. */
const COPIED = `typed retyped re-typed transcribed transcription copied digiti[sz]ed scanned proofread ocr ocr'd keyed abstracted
  abgeschrieben abgetippt abschrift transkribiert transkription übertragen eingescannt
  transcrite? transcription recopiée? saisie? dactylographiée? numérisée?
  transcrit[oa] transcripción transcrição digitad[oa] copiad[oa] mecanografiad[oa] digitalizad[oa]
  trascritt[oa] trascrizione ricopiat[oa] digitat[oa] przepisał\\p{L}* przepisan\\p{L}+ spisał\\p{L}* odpis opsal\\p{L}* přepsal\\p{L}* přepis prepísal\\p{L}*
  prepisa[ol]\\p{L}* avskrift avskriven avskrevet renskrevet afskrevet afskrift overgetypt overgenomen getranscribeerd transcriptie
  gépelte begépelte lejegyezte transcris\\p{L}* puhtaaksikirjoitt\\p{L}+ yazan transkripsiyon
  переписал\\p{L}* перепечатал\\p{L}* набрал\\p{L}* расшифровал\\p{L}* расшифровка переписав\\p{L}* αντιγραφή μεταγραφή نسخ نقله نقلها`;
/** Whence or by whom. */
const JOINT =
  "[:：]|(?:by|from|at|for|on|through|with|von|vom|aus|nach|im|am|par|d'après|de|du|depuis|por|da|del|dal|dalla|dai|di|z|ze|za|od|iz|av|fra|från|fra|af|uit|van|door|din|с|со|из|из|по|в|з|από|عن|من)(?![\\p{L}])";
const NOTE = new RegExp(
  String.raw`^[\s[({*_–—-]{0,4}(?:${COPIED.split(/\s+/).join('|')})\s?(?:${JOINT}|[^\p{L}\s]|\p{L}{1,12}\s(?:${JOINT}))`,
  'iu',
);
const EAST_ASIAN =
  /^[\s[（(【※]{0,3}(?:文字起こし|入力者?|手入力|書き起こし|录入|錄入|抄录|抄錄|转录|轉錄|打字|校对|校對|입력|옮긴이)\s?[:：]/u;
const LONGEST = 140;
const MOST_ABOVE = 6;
const MOST_BELOW = 4;

/** @returns the indexes of those lines, at the beginning and at the end */
export function findTranscriberNotes(lines: readonly string[]): readonly number[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  if (first === -1) return [];
  const found: number[] = [];
  for (let index = first; index <= Math.min(last, first + MOST_ABOVE); index += 1)
    if (isNote(lines, index)) found.push(index);
  for (let index = Math.max(last - MOST_BELOW, first + MOST_ABOVE + 1); index <= last; index += 1)
    if (isNote(lines, index)) found.push(index);
  return found.length > 2 ? [] : found;
}

/** Alone on its line, with nothing directly below. */
function isNote(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.length > LONGEST || !(NOTE.test(line) || EAST_ASIAN.test(line))) return false;
  const isApart = isBlank(lines[index - 1] ?? '') || isBlank(lines[index + 1] ?? '');
  return isApart && (/^\s*[[({]/.test(line) || !/\.\s+\p{Lu}\p{Ll}+\s/u.test(line));
}
