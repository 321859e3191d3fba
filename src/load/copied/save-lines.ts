/** Lines that programs which keep pages set around them: `[Original link](…) · Saved on 3 May 2022 · 2 min read`. */
import { readWebAddress } from '../../tools/addresses/web-address.ts';
import { isBlank } from '../sections/rule-line.ts';

interface SaveLines {
  /** Their indexes. */
  readonly lines: readonly number[];
  /** Of the page that was kept, where they lead to it. */
  readonly url: URL | null;
}

const NONE: SaveLines = { lines: [], url: null };
/** Lines with text that count as the top, and as the end. */
const NEAR_TOP = 8;
const NEAR_END = 5;
const LONGEST = 600;
/** Without a link. */
const LONGEST_SHOWN = 120;

const ORIGINAL =
  /^(?:(?:read|view|open|see|go to|visit) )?(?:the )?(?:original|source)(?: (?:link|article|url|page|post|site|web ?page))?$|^(?:read|open|view|saved?)(?: it)? (?:on|in|with|to) \p{L}[\p{L} ]{2,20}$|^(?:original ?(?:artikel|quelle|seite)|zum original|(?:article|lien|page) d['’]?origin(?:e|al)|article original|(?:enlace|artículo|fuente) original|(?:ligação|artigo|link) original|(?:articolo|link) originale|(?:origineel|oorspronkelijk) artikel|original ?(?:länk|artikel)|oryginał|оригинал|原文(?:链接|連結|地址|リンク)?|元記事|원문(?: ?보기)?|الأصل|المصدر)$/iu;
/** To the copy that the program has. */
const TO_PROGRAM = /\[(?:read|open|view|saved?)(?: it)? (?:on|in|with|to) /i;
const SAVED_WORDS =
  'saved|clipped|captured|archived|bookmarked|imported|downloaded|retrieved|accessed|synced|gespeichert|erfasst|abgerufen|enregistré|consulté|guardado|consultado|salvo|salvato|consultato|opgeslagen|sparad|lagret|gemt|zapisano|сохранено|kaydedildi|保存于|保存於|剪藏于|收藏于|保存日';
const MAY_BE_SAVED = new RegExp(SAVED_WORDS, 'iu');
const SAVED = new RegExp(
  String.raw`^(?:(?:web )?page |article |page )?(?:${SAVED_WORDS})e?(?:\s?[:：]|\s(?:on|at|from|to|with|by|in|using|via|am|um|mit|aus|le|el|em|en|il|op|den|dnia))?\s?\S.{1,60}$`,
  'iu',
);
const PROGRAM =
  /^#?(?:(?:with|by|via|from) )?(?:instapaper|pocket|omnivore|readwise(?: reader)?|raindrop(?:\.io)?|wallabag|matter|evernote|onenote|joplin|notion|zotero|obsidian(?: web clipper)?|markdownload|web clipper|singlefile|archivebox|linkding|karakeep|hoarder|devonthink|feedly|inoreader)$/i;
const TIME =
  /^\d{1,3}[ -]?min(?:ute[ns]?|uti|utos|utes|uten|uter)?\.?(?: (?:(?:de )?(?:read|lesezeit|lecture|lectura|leitura|lettura|leestijd|läsning)))?$/i;
const LINK = /\[([^[\]]{1,300})\]\(<?(https?:\/\/[^()\s<>]{3,1500})>?\)/;
const JOINTS = /\s{0,3}[·•|]\s{0,3}|\s[–—-]\s/;
const MAY_SAVE = /[·•|\](：:]|\d|^#\p{L}/u;

/** @param from index of the first line of the body */
export function findSaveLines(lines: readonly string[], from: number): SaveLines {
  const near = [...listNear(lines, from, 1, NEAR_TOP), ...listNear(lines, lines.length - 1, -1, NEAR_END)];
  const found: number[] = [];
  let url: URL | null = null;
  for (const index of new Set(near)) {
    const line = lines[index] ?? '';
    if (index < from || !isSaveLine(line)) continue;
    found.push(index);
    if (!TO_PROGRAM.test(line)) url ??= readWebAddress(LINK.exec(line)?.[2] ?? '');
  }
  return found.length === 0 ? NONE : { lines: found.sort((a, b) => a - b), url };
}

/** A long line may be text. */
function listNear(lines: readonly string[], start: number, step: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let index = start; index >= 0 && index < lines.length && found.length < most; index += step) {
    const line = lines[index] ?? '';
    if (!isBlank(line)) found.push(index);
  }
  return found;
}

/** A part of it says when a page was kept, or what from, by an address or a name. */
const STATED = /\d{4}|\.\w{2,9}$/;
const NAMED = /\p{Lu}\p{L}/u;

/** Each part of it says that, where, when or by what a page was kept. */
function isSaveLine(line: string): boolean {
  const isLinked = line.includes('](') && LINK.test(line);
  if (line.length > (isLinked ? LONGEST : LONGEST_SHOWN) || !MAY_SAVE.test(line)) return false;
  if (line.startsWith('#') && PROGRAM.test(line.trim())) return true;
  if (!isLinked && !MAY_BE_SAVED.test(line)) return false;
  const parts = line
    .replace(/^\s{0,3}(?:>\s?|[-*]\s)?/, '')
    .replace(new RegExp(LINK, 'g'), '$1')
    .replace(/[*_]{1,3}|^\[|\]$/g, '')
    .trim()
    .replace(/\.$/, '')
    .split(JOINTS);
  const isSaved = (part: string) =>
    SAVED.test(part) && (STATED.test(part) || NAMED.test(part.split(/\P{L}/u).at(-1) ?? ''));
  const isSure = parts.some((part) => isSaved(part) || (isLinked && ORIGINAL.test(part)));
  return (
    isSure &&
    parts.every((part) => isSaved(part) || ORIGINAL.test(part) || PROGRAM.test(part) || TIME.test(part))
  );
}
