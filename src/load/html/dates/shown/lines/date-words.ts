/** Words by which pages say what a date is the date of, in small letters, a row for a language or a few. */
import { listWords, wordSet } from '../../../../../tools/text/word-set.ts';

const PUBLISHED = `
  published publish publishing posted publication submitted created written issued released filed printed dated date
  aired broadcast uploaded originally appeared entry immediate pressrelease
  veröffentlicht veröffentlichung publiziert erstellt eingestellt geschrieben verfasst erschienen gespeichert gepostet ausgegeben
  datum stand ausgabe vom eintrag erstellungsdatum abgelegt erscheinungsdatum
  pressemitteilung pressemeldung presseinformation presseerklärung medienmitteilung persbericht pressmeddelande pressemelding
  publié publiée publication paru parution écrit rédigé posté créé ligne soumis
  publicado publicada publicación fecha escrito creado subido enviado
  publicação postado postada criado data
  pubblicato pubblicata pubblicazione scritto inserito creato postato
  gepubliceerd geplaatst geschreven gepost publicatiedatum aangemaakt verschenen
  opublikowano opublikowany opublikowane dodano dodane dodany napisano utworzono publikacja publikacji zamieszczono
  опубликовано опубликована опубликован размещено добавлено дата публикация публикации написано
  yayın yayınlanma yayınlandı yayınlama yayımlanma yayımlandı tarih tarihi eklenme eklendi oluşturulma giriş
  publikováno vydáno zveřejněno vloženo napsáno přidáno
  publicerad publicerat publicerades skriven postad inlagd publisert skrevet lagt publiceret udgivet oprettet
  julkaistu lähetetty közzétéve megjelent publicat postat objavljeno objavljen δημοσιεύτηκε δημοσίευση
  发布 发表 發布 發表 公開 掲載 投稿 公開日 投稿日 掲載日 配信 등록 입력 게시 작성 تاريخ نشر نشرت النشر`;
const CHANGED = `
  updated update modified changed revised revision edited amended corrected modification
  aktualisiert aktualisierung geändert änderung bearbeitet überarbeitet
  jour modifié modifiée actualisé maj
  actualizado actualizada actualización modificado modificada atualizado atualizada atualização
  aggiornato aggiornata aggiornamento modificato modifica bijgewerkt gewijzigd aangepast
  zaktualizowano aktualizacja aktualizacji modyfikacja zmodyfikowano обновлено обновлена изменено обновление
  güncelleme güncellendi güncellenme aktualizováno upraveno změněno
  uppdaterad uppdaterat ändrad oppdatert endret opdateret ændret päivitetty frissítve
  更新 更新日 最終更新 修正 수정 업데이트 تحديث`;
const OTHER = `
  born died geboren gestorben né née mort nacido nato copyright until bis jusqu hasta
  expires expiry deadline valid gültig accessed retrieved abgerufen consulté archived captured saved joined registered
  member mitglied founded gegründet starts begins ends event veranstaltung due closes opens says said schrieb effective
  registriert registrierung anmeldung anmeldedatum angemeldet dabei beigetreten inscription inscrit registrado iscritto zarejestrowany
  зарегистрирован регистрация lid lieferbar verfügbar start available disponible disponibile seit since depuis dès desde sinds sedan siden
  beginn beginnt ende kursbeginn kursende termin begin next closing visit visited judgment judgement ruling act law sale deadline meeting nächste nächster nächstes prochain prochaine
  próximo próxima prossimo prossima datenschutz datenschutzerklärung privacy policy terms cookie cookies agb nutzungsbedingungen
  wann when quand cuándo quando wanneer hvornår einlass doors
  version versión versie wersja версия ab geb gest geburtstag einsendeschluss bewerbungsschluss anmeldeschluss login heute décédé fallecido`;

export type DateMeaning = 'published' | 'changed' | 'other';

const MEANINGS: ReadonlyMap<string, DateMeaning> = new Map(
  (
    [
      ['published', PUBLISHED],
      ['changed', CHANGED],
      ['other', OTHER],
    ] as const
  ).flatMap(([meaning, words]) => listWords(words).map((word) => [word, meaning] as const)),
);

/** What else stands with a date and an author on a line: prepositions, clocks, minutes of reading, counts. */
const SMALL = wordSet(`
  by on at in the and of to a an is am pm hrs hours min mins minute minutes read reading time last first ago est edt gmt utc bst cet
  comment comments view views reply replies words no leave this under filed category tags tagged author staff writer ist it
  von am um im der die das den uhr und zuletzt kommentar kommentare lesezeit minuten lesedauer autor autorin redaktion foto unter mit
  par le à la les et dans de du min lecture commentaire commentaires temps heures rubrique auteur dernière
  por el en las a y hs hora horas lectura comentario comentarios actualización última autor
  às em os e leitura comentário comentários última di il alle ore lettura da commenti commento ultima
  door op om uur leestijd reacties reactie laatste przez o w dnia godz godzina komentarze komentarzy ostatnia
  в на г год года от автор время чтения комментарии комментариев просмотров saat tarihinde dk okuma son
  r v ve dne kl klo klockan den av af d klockan klokken läsning min lästid kommentarer
  door onze verslaggever redactie gelezen tekst
`);
const PREPOSITIONS = wordSet('on am den le el em op dnia il em в den d ab dès since seit');
const WORD = /[\p{L}\p{M}]+/gu;

/** Scripts without spaces, where a word may stand in a longer one. */
const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const UNSPACED_MEANINGS = [...MEANINGS].filter(([word]) => UNSPACED.test(word));

/** Of what a date is, stands before them: `Closing date`, `Privacy policy (updated …)`. */
const NEUTRAL = wordSet(
  'date dated datum data fecha tarih tarihi stand vom дата updated update aktualisiert',
);
/** Of a book or a record; a page is reviewed again: `last reviewed on`. */
const REVIEWED_ON = /(?<!\b(?:last|medically|clinically|page|content|next|was|were)\s)\breviewed on\b/g;
const PRESS_RELEASE = /\b(?:press|news|media)[\s-]release\b/g;
/** `©`, and the signs of birth and death. */
const SIGN_OF_OTHER = /©|[*†✝]\s*$/;

/** What the words before a date say that it is of, by the nearest that says something; `null` where none does. */
export function readMeaning(before: string): DateMeaning | null {
  if (SIGN_OF_OTHER.test(before)) return 'other';
  const said = before.toLowerCase().replace(PRESS_RELEASE, 'pressrelease').replace(REVIEWED_ON, 'written on');
  const words = (said.match(WORD) ?? []).reverse();
  for (const [index, word] of words.entries()) {
    const meaning = MEANINGS.get(word) ?? (UNSPACED.test(word) ? readUnspaced(word) : null);
    if (meaning === null) continue;
    const isOfOther = NEUTRAL.has(word) && MEANINGS.get(words[index + 1] ?? '') === 'other';
    return isOfOther ? 'other' : meaning;
  }
  return null;
}

function readUnspaced(words: string): DateMeaning | null {
  return UNSPACED_MEANINGS.find(([word]) => words.includes(word))?.[1] ?? null;
}

/** Words of a line, beside its date, that belong to a sentence rather than to a line of date and author. */
export function countSentenceWords(beside: string): number {
  const words = beside.match(WORD) ?? [];
  let count = 0;
  for (const word of words) {
    const small = word.toLowerCase();
    if (word.length < 2 || SMALL.has(small) || MEANINGS.has(small)) continue;
    if (/^\p{Ll}/u.test(word)) count += 1;
    // Names are written as other words are.
    else if (WITHOUT_CAPITALS.test(word)) count += 0.5;
  }
  return count;
}

/** Of scripts with spaces between words. */
const WITHOUT_CAPITALS = /^[\u0590-\u06ff\u0900-\u0dff\u10d0-\u10ff]/;

/** `Date: `, which may stand in a sentence: `812 people live here (as of …)`. */
export function endsWithLabel(before: string): boolean {
  return NEUTRAL.has((before.toLowerCase().match(WORD) ?? []).at(-1) ?? '');
}

export function endsWithPreposition(before: string): boolean {
  return PREPOSITIONS.has((before.toLowerCase().match(WORD) ?? []).at(-1) ?? '');
}
