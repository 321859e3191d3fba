/** Words that papers call themselves by, whole or, where a language joins words, as the last part of one. */
const WORDS = `herald gazette courier times post news tribune star journal chronicle advertiser observer echo mail mercury
  argus press record sentinel bulletin standard examiner dispatch despatch register democrat republican independent telegraph
  telegram daily weekly leader guardian citizen reporter messenger intelligencer eagle globe enterprise review magazine banner
  clarion courant beacon tidings zeitung tageblatt anzeiger bote kurier nachrichten blatt magazin rundschau diario jornal gazeta
  correo heraldo prensa periódico correio corriere gazzetta giornale figaro courrier dépêche écho voix revue messager krant
  dagblad courant tidning tidende avis allehanda sanomat lehti gazete haber газета вестник известия курьер новости правда
  deník noviny dziennik głos dnevnik glasnik vjesnik novine ziarul εφημερίδα εφημερίς`;
const ENDINGS = `zeitung blatt anzeiger bote kurier nachrichten magazin rundschau woche krant blad bladet posten tidningen avisen
  sanomat lehti 일보 신문 日报 晚报 晨报 早报 时报 週刊 周刊 周报 新聞 新报 新報 日報 時報 晚報`;

const list = (words: string) => words.trim().split(/\s+/).join('|');
const PAPER_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${list(WORDS)})(?![\p{L}\p{M}])|[\p{L}\p{M}](?:${list(ENDINGS)})(?![\p{L}\p{M}])`,
  'iu',
);
/** A name whole: of a line that says nothing else, any word may be another's. */
const WHOLE = new RegExp(
  String.raw`^(?:the|le|la|el|il|o|der|die|das|de|het)\s|(?:^|\s|-)(?:${list(WORDS)})$|(?:${list(ENDINGS)})$`,
  'iu',
);
const JOINED = new RegExp(String.raw`[\p{L}\p{M}]-\p{L}|[\p{L}\p{M}](?:${list(ENDINGS)})$`, 'iu');
const LONGEST_NAME = 60;
const MOST_WORDS = 7;
const SMALL =
  /^(?:and|of|the|for|in|on|und|der|die|das|de|la|le|les|el|los|del|della|di|du|des|et|y|e|van|het|do|da)$/;

/** Whether a line, or a part of one, may be the name of a paper: `The Estuary Times`, `Diario de la Sierra`. */
export function mayNamePaper(written: string): boolean {
  if (written.length > LONGEST_NAME || !PAPER_NAME.test(written) || /[.!?:;,"“”„«»|/<>\d]/.test(written))
    return false;
  const words = written.split(/\s+/);
  // `News` alone is a section.
  if (words.length === 1 && !JOINED.test(written)) return false;
  return (
    words.length <= MOST_WORDS &&
    words.every((word, at) => SMALL.test(word) || !/^\p{Ll}/u.test(word) || (at > 0 && PAPER_NAME.test(word)))
  );
}

/** Whether a line is nothing but such a name. */
export function namesPaperAlone(line: string): boolean {
  return WHOLE.test(line) && mayNamePaper(line);
}
