interface Month {
  readonly name: string;
  /** Forms that English news shortens it to. */
  readonly short: readonly string[];
  /** As it is misspelled, and as newspapers of other languages write it, in small letters and without accents. */
  readonly others: string;
}

/** From January to December. */
export const MONTHS: readonly Month[] = [
  {
    name: 'January',
    short: ['Jan'],
    others:
      'januray janurary janaury enero ene janvier janv januar jaenner janner janeiro gennaio gen januari января янв январь ocak stycznia يناير جانفي',
  },
  {
    name: 'February',
    short: ['Feb'],
    others:
      'febuary feburary febraury febrero fevrier fevr fev februar febr fevereiro febbraio februari февраля фев февраль subat lutego فبراير فيفري',
  },
  {
    name: 'March',
    short: ['Mar'],
    others: 'marzo mars marz maerz mrz marco maart mrt марта мар март mart marca مارس',
  },
  {
    name: 'April',
    short: ['Apr'],
    others: 'arpil abril abr avril avr aprile апреля апр апрель nisan kwietnia ابريل افريل',
  },
  { name: 'May', short: [], others: 'mayo mai maio mag maggio mei мая май mayis maja مايو ماي' },
  {
    name: 'June',
    short: ['Jun'],
    others: 'junio juin juni junho giugno giu июня июн июнь haziran czerwca يونيو جوان',
  },
  {
    name: 'July',
    short: ['Jul'],
    others: 'julio juillet juil juli julho luglio lug июля июл июль temmuz lipca يوليو جويلية',
  },
  {
    name: 'August',
    short: ['Aug'],
    others: 'augst agust agosto ago aout augustus августа авг август agustos sierpnia اغسطس اوت',
  },
  {
    name: 'September',
    short: ['Sep', 'Sept'],
    others:
      'setpember septmber setember septembre septiembre setiembre setembro set settembre сентября сен сент сентябрь eylul wrzesnia سبتمبر',
  },
  {
    name: 'October',
    short: ['Oct'],
    others:
      'ocotber octobre octubre oktober okt outubro out ottobre ott октября окт октябрь ekim pazdziernika اكتوبر',
  },
  {
    name: 'November',
    short: ['Nov'],
    others: 'novmber noviembre novembre novembro ноября ноя нояб ноябрь kasim listopada نوفمبر',
  },
  {
    name: 'December',
    short: ['Dec'],
    others:
      'decmber decemeber dezember dez diciembre dic decembre dezembro dicembre декабря дек декабрь aralik grudnia ديسمبر',
  },
];
