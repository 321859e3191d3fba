/** Letters beyond ASCII that a language writes with, and the encodings that its older texts come in. */
export interface Alphabet {
  readonly language: string;
  /** Lower-case letters, frequent ones. */
  readonly common: string;
  /** Lower-case letters that a text has few of. */
  readonly rare: string;
  readonly encodings: readonly string[];
}

const western = ['windows-1252', 'macintosh', 'CP850'] as const;
const central = ['windows-1250', 'ISO-8859-2', 'CP852'] as const;
const baltic = ['windows-1257', 'ISO-8859-13', 'ISO-8859-4', 'ISO-8859-10'] as const;
const cyrillic = ['windows-1251', 'KOI8-R', 'KOI8-U', 'ISO-8859-5', 'CP866', 'macukraine', 'CP855'] as const;
const turkish = ['windows-1254', 'ISO-8859-9'] as const;

/** One row a language; where two read a text equally well, the earlier row and encoding win. */
export const alphabets: readonly Alphabet[] = [
  { language: 'English', common: '', rare: 'éèçñïöü', encodings: western },
  { language: 'French', common: 'éèàçêôîûâùëï', rare: 'œüÿæ', encodings: [...western, 'ISO-8859-15'] },
  { language: 'German', common: 'äöüß', rare: 'é', encodings: western },
  { language: 'Spanish', common: 'áéíóúñ', rare: 'üç', encodings: western },
  { language: 'Portuguese', common: 'ãçáéíóúâêõà', rare: 'ôü', encodings: western },
  { language: 'Italian', common: 'àèéìòù', rare: 'îó', encodings: western },
  { language: 'Scandinavian', common: 'åäöæø', rare: 'éü', encodings: western },
  { language: 'Icelandic', common: 'áéíóúýðþæö', rare: '', encodings: western },
  {
    language: 'Finnish and Estonian',
    common: 'äöõü',
    rare: 'åšž',
    encodings: [...western, ...baltic, 'ISO-8859-15'],
  },
  { language: 'Welsh', common: 'ŵŷâêîôû', rare: 'áéíóúàèìòùäëïöüẃẁẅỳÿ', encodings: ['ISO-8859-14'] },
  { language: 'Polish', common: 'ąćęłńóśźż', rare: '', encodings: [...central, 'ISO-8859-16'] },
  { language: 'Czech and Slovak', common: 'áčďéěíňóřšťúůýž', rare: 'äľĺôŕ', encodings: central },
  { language: 'Hungarian', common: 'áéíóöőúüű', rare: '', encodings: [...central, 'ISO-8859-16'] },
  { language: 'Romanian', common: 'ăâîșț', rare: '', encodings: ['ISO-8859-16'] },
  { language: 'Romanian, older', common: 'ăâîşţ', rare: '', encodings: central },
  { language: 'South Slavic', common: 'čćđšž', rare: '', encodings: [...central, 'ISO-8859-16'] },
  { language: 'Turkish', common: 'çğıöşüâ', rare: 'îû', encodings: turkish },
  { language: 'Lithuanian', common: 'ąčęėįšųūž', rare: '', encodings: baltic },
  { language: 'Latvian', common: 'āčēģīķļņšūž', rare: 'ŗō', encodings: baltic },
  { language: 'Maltese', common: 'ċġħż', rare: 'àèìòù', encodings: ['ISO-8859-3'] },
  { language: 'Esperanto', common: 'ĉĝĥĵŝŭ', rare: '', encodings: ['ISO-8859-3'] },
  {
    language: 'Vietnamese',
    common: 'ăâđêôơưàáèéìíòóùúýãõ\u0300\u0301\u0303\u0309\u0323',
    rare: '₫',
    encodings: ['windows-1258'],
  },
  { language: 'Russian', common: 'оеаинтсрвлкмдпуяыьгзбчйх', rare: 'жшюцщэфъё', encodings: cyrillic },
  { language: 'Ukrainian', common: 'оаинтівреслкдумпзяьбгйчхї', rare: 'жцюєшфщґ', encodings: cyrillic },
  {
    language: 'Serbian and Macedonian',
    common: 'аиоенрсјтвуклмпдзгб',
    rare: 'чцшхљњћђжџфѓќѕ',
    encodings: cyrillic,
  },
  { language: 'Bulgarian', common: 'аоеитнрвсдлкпзмгубчъя', rare: 'жцшщйхфюь', encodings: cyrillic },
  {
    language: 'Greek',
    common: 'αοιετσνηυρπκμλςωδγχθφβάήόίέύώ',
    rare: 'ξζψϊϋΐΰ',
    encodings: ['windows-1253', 'ISO-8859-7'],
  },
  {
    language: 'Hebrew',
    common: 'יוהלארתבשמנםעכדחפקצגטזסןךץףש',
    rare: '',
    encodings: ['windows-1255', 'ISO-8859-8'],
  },
  {
    language: 'Arabic',
    common: 'الينمتروبةعدسفهكقأحجشطصخضىإذزثغءئظآؤ',
    rare: 'پچژگ،؟ـ',
    encodings: ['windows-1256', 'ISO-8859-6'],
  },
  {
    language: 'Thai',
    common: 'านรอกเงคมยลวดทสตะปบคแหจพชขใไโผซธถศ่้็ิีึืุูัาำ',
    rare: 'ฉฐณฎญฏฑฒฆภฝฟฬฮฤฯๆ์ู',
    encodings: ['windows-874'],
  },
];
