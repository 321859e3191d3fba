/** From Monday to Sunday, with the forms that English news shortens them to. */
export const WEEKDAYS = [
  { name: 'Monday', short: ['Mon'] },
  { name: 'Tuesday', short: ['Tue', 'Tues'] },
  { name: 'Wednesday', short: ['Wed'] },
  { name: 'Thursday', short: ['Thu', 'Thur', 'Thurs'] },
  { name: 'Friday', short: ['Fri'] },
  { name: 'Saturday', short: ['Sat'] },
  { name: 'Sunday', short: ['Sun'] },
] as const satisfies readonly { readonly name: string; readonly short: readonly string[] }[];

/** From Monday to Sunday, as other languages write them beside a date, in small letters; `/` parts forms of one day. */
const NAMES = {
  de: 'montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  pt: 'segunda/segunda-feira terça/terça-feira quarta/quarta-feira quinta/quinta-feira sexta/sexta-feira sábado domingo',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  pl: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  cs: 'pondělí úterý středa čtvrtek pátek sobota neděle',
  id: 'senin selasa rabu kamis jumat sabtu minggu',
  sv: 'måndag/måndagen tisdag/tisdagen onsdag/onsdagen torsdag/torsdagen fredag/fredagen lördag/lördagen söndag/söndagen',
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  fi: 'maanantai/maanantaina tiistai/tiistaina keskiviikko/keskiviikkona torstai/torstaina perjantai/perjantaina lauantai/lauantaina sunnuntai/sunnuntaina',
  sk: 'pondelok utorok streda štvrtok piatok sobota nedeľa',
  hu: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  ro: 'luni marți miercuri joi vineri sâmbătă duminică',
  hr: 'ponedjeljak utorak srijeda četvrtak petak subota nedjelja',
  sr: 'ponedeljak utorak sreda četvrtak petak subota nedelja',
  sl: 'ponedeljek torek sreda četrtek petek sobota nedelja',
  uk: "понеділок вівторок середа четвер п'ятниця/п’ятниця субота неділя",
  bg: 'понеделник вторник сряда четвъртък петък събота неделя',
  el: 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο/σάββατον κυριακή',
  fa: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه/پنج‌شنبه جمعه شنبه یکشنبه',
  ar: 'الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  hi: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  ja: '月/月曜日 火/火曜日 水/水曜日 木/木曜日 金/金曜日 土/土曜日 日/日曜日',
  zh: '星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六 星期日/星期天/周日',
  ko: '월/월요일 화/화요일 수/수요일 목/목요일 금/금요일 토/토요일 일/일요일',
} as const satisfies Readonly<Record<string, string>>;

/** As they are shortened beside a date; many are words of their own elsewhere. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  de: 'mo/mon di/die mi/mit do/don fr/fre sa/sam/sbd so/son',
  fr: 'lun mar mer jeu ven sam dim',
  es: 'lun mar mié jue vie sáb dom',
  pt: 'seg ter qua qui sex sáb dom',
  it: 'lun mar mer gio ven sab dom',
  nl: 'ma di wo do vr za zo',
  ru: 'пн вт ср чт пт сб вс',
  tr: 'pzt sal çar per cum cmt paz',
  pl: 'pon/pn wto/wt śro/śr czw/cz pią/pt sob/so nie/nd',
  cs: 'pon/po úte/út stř/st čtv/čt pát/pá sob/so ned/ne',
  sv: 'mån tis ons tor/tors fre lör sön',
  da: 'man/ma tir/ti ons/on tor/to fre/fr lør/lø søn/sø',
  fi: 'ma ti ke to pe la su',
};

let words: ReadonlySet<string> | null = null;

/** Whether a word names a day of the week in one of many languages, in any case. */
export function isWeekday(word: string): boolean {
  words ??= new Set([
    ...WEEKDAYS.flatMap(({ name, short }) => [name, ...short].map((form) => form.toLowerCase())),
    ...Object.values(NAMES).flatMap((names) => names.split(/[\s/]/)),
  ]);
  return words.has(foldWeekday(word));
}

/**
 * The day of the week that a word names in a language, in full or short, 0 for Monday; `null` where it names none.
 * @example readWeekday('Do.', 'de') // 3
 */
export function readWeekday(word: string, language: string): number | null {
  const folded = foldWeekday(word);
  const tables: readonly Readonly<Record<string, string>>[] = [NAMES, SHORT_NAMES];
  for (const table of tables) {
    const days = table[language]?.split(' ') ?? [];
    const day = days.findIndex((forms) => forms.split('/').includes(folded));
    if (day >= 0) return day;
  }
  const english = WEEKDAYS.findIndex(({ name, short }) =>
    [name, ...short].some((form) => form.toLowerCase() === folded),
  );
  return english < 0 ? null : english;
}

let shortWords: ReadonlySet<string> | null = null;

/** Whether a word is a day of the week shortened, in one of many languages; many are words of their own elsewhere. */
export function isShortWeekday(word: string): boolean {
  shortWords ??= new Set(Object.values(SHORT_NAMES).flatMap((names) => names.split(/[\s/]/)));
  return shortWords.has(foldWeekday(word));
}

function foldWeekday(word: string): string {
  return word.toLowerCase().replace(/[.,]$/, '');
}
