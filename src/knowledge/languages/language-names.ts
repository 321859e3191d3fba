/**
 * Languages by their tags: the English name, then the names that front matter may call it by. An arrow marks those that
 * are written from the right.
 */
const NAMES = `
  af Afrikaans|am Amharic|ar← Arabic, العربية|arc← Aramaic|as Assamese|az Azerbaijani|be Belarusian|bg Bulgarian|bn Bengali|bo Tibetan
  bs Bosnian|ca Catalan, català|ckb← Central Kurdish|cs Czech, čeština|cy Welsh, cymraeg|da Danish, dansk
  de German, deutsch|dv← Dhivehi|el Greek, ελληνικά|en English|es Spanish, español, castellano|et Estonian, eesti
  eu Basque, euskara|fa← Persian, farsi|fi Finnish, suomi|fil Filipino|fr French, français|ga Irish, gaeilge
  gl Galician, galego|gu Gujarati|ha Hausa|he← Hebrew, עברית|hi Hindi|hr Croatian, hrvatski|hu Hungarian, magyar
  hy Armenian|id Indonesian, bahasa indonesia|ig Igbo|is Icelandic, íslenska|it Italian, italiano|ja Japanese, 日本語
  ka Georgian|kk Kazakh|km Khmer|kn Kannada|ko Korean, 한국어|ks← Kashmiri|ku Kurdish|ky Kyrgyz|la Latin|lb Luxembourgish|lo Lao
  lt Lithuanian|lv Latvian|mk Macedonian|ml Malayalam|mn Mongolian|mr Marathi|ms Malay, bahasa melayu|mt Maltese
  my Burmese|nb Norwegian, bokmål|ne Nepali|nl Dutch, nederlands|nn Norwegian Nynorsk, nynorsk|no Norwegian, norsk|nqo← N'Ko|or Odia
  pa Punjabi|pl Polish, polski|ps← Pashto|pt Portuguese, português|ro Romanian, română|ru Russian, русский|rw Kinyarwanda
  sd← Sindhi|si Sinhala|sk Slovak, slovenčina|sl Slovenian, slovenščina|so Somali|sq Albanian, shqip|sr Serbian, srpski
  sv Swedish, svenska|sw Swahili, kiswahili|ta Tamil|te Telugu|tg Tajik|th Thai|ti Tigrinya|tl Filipino, tagalog
  tr Turkish, türkçe|ug← Uyghur|uk Ukrainian, українська|ur← Urdu|uz Uzbek|vi Vietnamese, tiếng việt|xh Xhosa|yi← Yiddish
  yo Yoruba|zh Chinese, 中文|zu Zulu
`
  .split(/[|\n]/)
  .map((row) => row.trim())
  .filter(Boolean)
  .map((row) => {
    const space = row.indexOf(' ');
    const [english = '', ...own] = row.slice(space + 1).split(', ');
    const rightToLeft = row.charAt(space - 1) === '←';
    return { tag: row.slice(0, rightToLeft ? space - 1 : space), rightToLeft, english, own };
  });

/** Tags of the languages that are written from the right. */
export const RIGHT_TO_LEFT: readonly string[] = NAMES.filter(({ rightToLeft }) => rightToLeft).map(
  ({ tag }) => tag,
);

const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(NAMES.map(({ tag, english }) => [tag, english]));

const TAGS_BY_NAME: ReadonlyMap<string, string> = new Map(
  // Of tags that share a name the last, which is the plainest, has it.
  NAMES.flatMap(({ tag, english, own }) =>
    [english, ...own].map((name) => [name.toLowerCase(), tag] as const),
  ),
);

/**
 * A language's English name by its tag, without region; the tag itself for one that is not in the table. (The
 * table of the runtime changes from version to version.)
 */
export function nameLanguage(tag: string): string {
  return ENGLISH_NAMES.get(tag.split('-')[0]!.toLowerCase()) ?? tag;
}

/** The tag of a language that is called by a name: `Hausa`, `français`; `null` for an unknown one. */
export function findLanguageByName(name: string): string | null {
  return TAGS_BY_NAME.get(name.trim().toLowerCase()) ?? null;
}
