/** Months as newspapers of several languages write them, without accents; a shorter form follows a longer one. */
const namesByMonth: readonly string[] = [
  'january jan januray janurary janaury enero ene janvier janv januar jaenner janner janeiro gennaio gen januari января янв январь ocak stycznia يناير جانفي',
  'february feb febuary feburary febraury febrero fevrier fevr fev februar febr fevereiro febbraio februari февраля фев февраль subat lutego فبراير فيفري',
  'march mar marzo mars marz maerz mrz marco maart mrt марта мар март mart marca مارس',
  'april apr arpil abril abr avril avr aprile апреля апр апрель nisan kwietnia ابريل افريل',
  'may mayo mai maio mag maggio mei мая май mayis maja مايو ماي',
  'june jun junio juin juni junho giugno giu июня июн июнь haziran czerwca يونيو جوان',
  'july jul julio juillet juil juli julho luglio lug июля июл июль temmuz lipca يوليو جويلية',
  'august aug augst agust agosto ago aout augustus августа авг август agustos sierpnia اغسطس اوت',
  'september sept sep setpember septmber setember septembre septiembre setiembre setembro set settembre сентября сен сент сентябрь eylul wrzesnia سبتمبر',
  'october oct ocotber octobre octubre oktober okt outubro out ottobre ott октября окт октябрь ekim pazdziernika اكتوبر',
  'november nov novmber noviembre novembre novembro ноября ноя нояб ноябрь kasim listopada نوفمبر',
  'december dec decmber decemeber dezember dez diciembre dic decembre dezembro dicembre декабря дек декабрь aralik grudnia ديسمبر',
];

const monthByName = new Map(
  namesByMonth.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/**
 * Month that a word names, 1 to 12, in whichever case and with or without accents and full stop; otherwise `null`.
 * @example readMonthName('Sept.') // 9
 * @example readMonthName('août') // 8
 */
export function readMonthName(word: string): number | null {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
  return monthByName.get(bare) ?? null;
}

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

/** English name of a month, for messages. */
export function nameMonth(month: number): string {
  return englishMonths[month - 1] ?? `month ${month}`;
}
