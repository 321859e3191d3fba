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

/** As newspapers of other languages write them beside a date, in small letters. */
const WORDS = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
  segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
  lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar
  poniedziałek wtorek środa czwartek piątek sobota niedziela senin selasa rabu kamis jumat sabtu minggu
  måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen
  måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
  الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
  月 火 水 木 金 土 日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天
  pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa
  hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică
  ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak nedjelja nedelja ponedeljek torek četrtek petek
  maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
  понеділок вівторок середа четвер п'ятниця субота неділя понеделник вторник сряда четвъртък петък събота неделя
  δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατον σάββατο κυριακή
  دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه
  周一 周二 周三 周四 周五 周六 周日 월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 토요일 일요일`;

let words: ReadonlySet<string> | null = null;

/** Whether a word names a day of the week in one of many languages, in any case. */
export function isWeekday(word: string): boolean {
  words ??= new Set([
    ...WEEKDAYS.flatMap(({ name, short }) => [name, ...short].map((form) => form.toLowerCase())),
    ...WORDS.split(/\s+/),
  ]);
  return words.has(word.toLowerCase().replace(/[.,]$/, ''));
}
