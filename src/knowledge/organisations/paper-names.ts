/** Words that papers call themselves by, whole or, where a language joins words, as the last part of one. */
const WORDS = `herald gazette courier times post news tribune star journal chronicle advertiser observer echo mail mercury
  argus press record sentinel bulletin standard examiner dispatch despatch register democrat republican independent telegraph
  telegram daily weekly leader guardian citizen reporter messenger intelligencer eagle globe enterprise review magazine banner
  clarion courant beacon tidings sun mirror express dealer ledger spectator packet zeitung tageblatt anzeiger bote kurier nachrichten
  blatt magazin rundschau diario gaceta noticiero semanario jornal gazeta correo heraldo prensa periódico correio corriere gazzetta giornale figaro courrier
  dépêche écho voix monde presse revue messager quotidien eco voz voce stampa popolo gazzettino comercio comércio imparcial liberal
  krant dagblad courant tidning tidende avis allehanda sanomat lehti gazete gazetesi haber postası
  dziennik kurjer głos tygodnik goniec noviny listy deník novine glas vjesnik list hírlap újság ujság lapja közlöny napló
  monitorul ziarul dnevnik glasnik curierul газета вестник известия курьер новости правда листок ведомости голос вести дневник весник
  вісник труд звезда ἐφημερίς εφημερίς εφημερίδα αστήρ φωνή βήμα جريدة صحيفة الأهرام أخبار روزنامه نامه समाचार पत्रिका harian suara`;
const ENDINGS = `zeitung blatt anzeiger bote kurier nachrichten magazin rundschau woche krant blad bladet posten tidningen avisen
  sanomat lehti 일보 신문 日报 晚报 晨报 早报 时报 週刊 周刊 周报 新聞 新报 新報 日報 時報 晚報`;

/** Of them, those that stand in small letters behind a first word, as names do in their languages. */
const SMALL_WORDS =
  /^(?:noviny|listy|deník|novine|glas|vjesnik|list|hírlap|újság|ujság|lapja|közlöny|napló|вестник|известия|курьер|новости|правда|листок|ведомости|голос|вести|дневник|весник|вісник|труд|звезда|газета|avis|tidende|tidning|allehanda|sanomat|lehti)$/;

const list = (words: string) => words.trim().split(/\s+/).join('|');
const PAPER_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${list(WORDS)})(?![\p{L}\p{M}])|[\p{L}\p{M}](?:${list(ENDINGS)})(?![\p{L}\p{M}])`,
  'iu',
);
/** A name whole: of a line that says nothing else, any word may be another's. */
const WHOLE = new RegExp(
  String.raw`^(?:(?:the|le|la|el|il|o|der|die|das|de|het)\s|l['’])|(?:^|\s|-)(?:${list(WORDS)})$|^(?:${list(WORDS)})\s(?:of|de|do|da|del|della|di|des|du|van)\s|(?:${list(ENDINGS)})$`,
  'iu',
);
const JOINED = new RegExp(String.raw`[\p{L}\p{M}]-\p{L}|[\p{L}\p{M}](?:${list(ENDINGS)})$`, 'iu');
const LONGEST_NAME = 60;
const MOST_WORDS = 7;
const SMALL =
  /^(?:and|of|the|for|in|on|und|der|die|das|de|la|le|les|el|los|del|dell[aeo]|degli|dei|di|du|des|et|y|e|van|het|do|da)$/;

/** Whether a name has a word in it that papers are called by; only of what is a name is `信報` one. */
export function namesPaper(name: string): boolean {
  return PAPER_NAME.test(name) || /\p{Script=Han}[報报]$/u.test(name);
}

/** Whether a line, or a part of one, may be the name of a paper: `The Estuary Times`, `Diario de la Sierra`. */
export function mayNamePaper(written: string): boolean {
  if (written.length > LONGEST_NAME || !PAPER_NAME.test(written) || /[.!?:;,"“”„«»|/<>\d]/.test(written))
    return false;
  const words = written.split(/\s+/);
  // `News` alone is a section.
  if (words.length === 1 && !JOINED.test(written)) return false;
  return (
    words.length <= MOST_WORDS &&
    words.every(
      (word, at) =>
        SMALL.test(word) ||
        SMALL_WORDS.test(word) ||
        !/^\p{Ll}(?!['’]\p{Lu})/u.test(word) ||
        (at > 0 && PAPER_NAME.test(word)),
    )
  );
}

/** Whether a word stands in a name that papers call themselves by. */
export function holdsPaperWord(name: string): boolean {
  return PAPER_NAME.test(name);
}

/** Whether a word may stand in small letters in such a name. */
export function isSmallPaperWord(word: string): boolean {
  return SMALL_WORDS.test(word);
}

/** As a paper is called on the web. */
const ON_THE_WEB = /\s?(?:デジタル|電子版|オンライン|online|digital)$/iu;

/** Whether a line is nothing but such a name. */
export function namesPaperAlone(line: string): boolean {
  const name = line.replace(ON_THE_WEB, '');
  return WHOLE.test(name) && mayNamePaper(name);
}
