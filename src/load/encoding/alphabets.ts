/** Letters beyond ASCII that a language writes with, and the encodings that its older texts come in. */
export interface Alphabet {
  readonly language: string;
  /** Lower-case letters, frequent ones. */
  readonly common: string;
  /** Lower-case letters that a text has few of. */
  readonly rare: string;
  readonly encodings: readonly string[];
}

const WESTERN = ['windows-1252', 'macintosh', 'CP850'] as const;
const CENTRAL = ['windows-1250', 'ISO-8859-2', 'CP852'] as const;
const BALTIC = ['windows-1257', 'ISO-8859-13', 'ISO-8859-4', 'ISO-8859-10'] as const;
const CYRILLIC = ['windows-1251', 'KOI8-R', 'KOI8-U', 'ISO-8859-5', 'CP866', 'macukraine', 'CP855'] as const;
const TURKISH = ['windows-1254', 'ISO-8859-9'] as const;

/** One row a language; where two read a text equally well, the earlier row and encoding win. */
export const ALPHABETS: readonly Alphabet[] = [
  { language: 'English', common: '', rare: 'éèçñïöü', encodings: WESTERN },
  { language: 'French', common: 'éèàçêôîûâùëï', rare: 'œüÿæ', encodings: [...WESTERN, 'ISO-8859-15'] },
  { language: 'German', common: 'äöüß', rare: 'é', encodings: WESTERN },
  { language: 'Spanish', common: 'áéíóúñ', rare: 'üç', encodings: WESTERN },
  { language: 'Portuguese', common: 'ãçáéíóúâêõà', rare: 'ôü', encodings: WESTERN },
  { language: 'Italian', common: 'àèéìòù', rare: 'îó', encodings: WESTERN },
  { language: 'Scandinavian', common: 'åäöæø', rare: 'éü', encodings: WESTERN },
  { language: 'Icelandic', common: 'áéíóúýðþæö', rare: '', encodings: WESTERN },
  {
    language: 'Finnish and Estonian',
    common: 'äöõü',
    rare: 'åšž',
    encodings: [...WESTERN, ...BALTIC, 'ISO-8859-15'],
  },
  { language: 'Welsh', common: 'ŵŷâêîôû', rare: 'áéíóúàèìòùäëïöüẃẁẅỳÿ', encodings: ['ISO-8859-14'] },
  { language: 'Polish', common: 'ąćęłńóśźż', rare: '', encodings: [...CENTRAL, 'ISO-8859-16'] },
  { language: 'Czech and Slovak', common: 'áčďéěíňóřšťúůýž', rare: 'äľĺôŕ', encodings: CENTRAL },
  { language: 'Hungarian', common: 'áéíóöőúüű', rare: '', encodings: [...CENTRAL, 'ISO-8859-16'] },
  { language: 'Romanian', common: 'ăâîșț', rare: '', encodings: ['ISO-8859-16'] },
  { language: 'Romanian, older', common: 'ăâîşţ', rare: '', encodings: CENTRAL },
  { language: 'South Slavic', common: 'čćđšž', rare: '', encodings: [...CENTRAL, 'ISO-8859-16'] },
  { language: 'Turkish', common: 'çğıöşüâ', rare: 'îû', encodings: TURKISH },
  { language: 'Lithuanian', common: 'ąčęėįšųūž', rare: '', encodings: BALTIC },
  { language: 'Latvian', common: 'āčēģīķļņšūž', rare: 'ŗō', encodings: BALTIC },
  { language: 'Maltese', common: 'ċġħż', rare: 'àèìòù', encodings: ['ISO-8859-3'] },
  { language: 'Esperanto', common: 'ĉĝĥĵŝŭ', rare: '', encodings: ['ISO-8859-3'] },
  {
    language: 'Vietnamese',
    common: 'ăâđêôơưàáèéìíòóùúýãõ\u0300\u0301\u0303\u0309\u0323',
    rare: '₫',
    encodings: ['windows-1258'],
  },
  { language: 'Russian', common: 'оеаинтсрвлкмдпуяыьгзбчйх', rare: 'жшюцщэфъё', encodings: CYRILLIC },
  { language: 'Ukrainian', common: 'оаинтівреслкдумпзяьбгйчхї', rare: 'жцюєшфщґ', encodings: CYRILLIC },
  {
    language: 'Serbian and Macedonian',
    common: 'аиоенрсјтвуклмпдзгб',
    rare: 'чцшхљњћђжџфѓќѕ',
    encodings: CYRILLIC,
  },
  { language: 'Bulgarian', common: 'аоеитнрвсдлкпзмгубчъя', rare: 'жцшщйхфюь', encodings: CYRILLIC },
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
