/** A language of a script that several share: letters, or whole small words, that it has and the others lack. */
interface Sign {
  readonly language: string;
  readonly sign: RegExp;
}

/** A script by its letters, and the languages that are written in it. */
interface Script {
  readonly letters: RegExp;
  /** What the text is in where no sign says otherwise. */
  readonly usual: string;
  /** The language with most signs is the text's. */
  readonly others: readonly Sign[];
  /** Signs of the usual language itself. */
  readonly own?: RegExp;
  /** So many Latin letters say as much as one of it. */
  readonly weight?: number;
}

/** Latin letters that a letter of a script without alphabet is worth. */
const IDEOGRAPH = 3;

/** The language of a text whose letters are for the most part of another script than the Latin one; else `null`. */
export function detectByScript(text: string): string | null {
  if (!NOT_LATIN.test(text)) return null;
  const sample = text.normalize('NFC').toLowerCase();
  const latin = count(sample, LATIN);
  const weighed = SCRIPTS.map((script) => ({
    script,
    letters: count(sample, script.letters) * (script.weight ?? 1),
  }));
  const all = weighed.reduce((sum, { letters }) => sum + letters, latin);
  const first = weighed.reduce((best, next) => (next.letters > best.letters ? next : best));
  if (first.letters < FEWEST_LETTERS || first.letters < all * LEAST_SHARE) return null;
  return tellApart(sample, first.script);
}

function wordsSign(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.split(' ').join('|')})(?![\\p{L}\\p{M}])`, 'gu');
}

const SCRIPTS: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    usual: 'ru',
    own: /[ыэё]|(?<!\p{L})(?:и|что|как|это|его|также)(?!\p{L})/gu,
    others: [
      { language: 'uk', sign: /[іїєґ]|(?<!\p{L})(?:та|й|що|від)(?!\p{L})/gu },
      { language: 'be', sign: /[ўі]|(?<!\p{L})(?:што|быў|гэта)(?!\p{L})/gu },
      { language: 'bg', sign: /ъ[^еёяюи\s]|(?<!\p{L})(?:се|на|от|за|че|са|ще|във|със|беше)(?!\p{L})/gu },
      { language: 'sr', sign: /[ђћјљњџ]|(?<!\p{L})(?:је|су|од|који)(?!\p{L})/gu },
      { language: 'mk', sign: /[ѓќѕј]|(?<!\p{L})(?:се|во|од|што|беше|ќе|дека)(?!\p{L})/gu },
      { language: 'kk', sign: /[әғқңұүһі]/gu },
      { language: 'ky', sign: /[ңөү]|(?<!\p{L})(?:жана|менен|үчүн)(?!\p{L})/gu },
      { language: 'mn', sign: /[өү]|аа|ээ|оо|уу|(?<!\p{L})(?:нь|байна|гэж|болон)(?!\p{L})/gu },
      { language: 'tg', sign: /[ғӣқӯҳҷ]/gu },
    ],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    usual: 'ar',
    own: /[ةىيكأإ]|(?<!\p{L})(?:في|من|على|إلى|أن)(?!\p{L})/gu,
    others: [
      { language: 'fa', sign: /[پچژگکی]|(?<!\p{L})(?:و|در|به|از|که|این|است|را|با|می)(?!\p{L})/gu },
      { language: 'ur', sign: /[ٹڈڑےںہھکی]|(?<!\p{L})(?:کے|میں|کی|ہے|نے|اور|سے|کا|کو|پر)(?!\p{L})/gu },
      { language: 'ps', sign: /[ټډړږښڅځېۍګڼ]|(?<!\p{L})(?:د|په|او|چې|کې|ته|سره)(?!\p{L})/gu },
      { language: 'ckb', sign: /[ەێۆڕڵڤپچژگکی]/gu },
      { language: 'ug', sign: /[ەېۆۈۇۋڭىيك]/gu },
      { language: 'sd', sign: /[ٻڀٿٽڃڄڏڊڌڦڪڱڳڻ]/gu },
    ],
  },
  {
    letters: /\p{Script=Hebrew}/gu,
    usual: 'he',
    others: [{ language: 'yi', sign: /[ײױװ]|(?<!\p{L})(?:און|איז|פון|דער|די)(?!\p{L})/gu }],
  },
  {
    letters: /\p{Script=Devanagari}/gu,
    usual: 'hi',
    own: wordsSign('के में की है से ने और का को पर हैं'),
    others: [
      { language: 'mr', sign: wordsSign('आणि आहे या आहेत होते ते केली केले म्हणाले च्या असे') },
      { language: 'ne', sign: wordsSign('र छ छन् भएको गरेको पनि यो हो गर्ने लागि भने') },
    ],
  },
  {
    letters: /\p{Script=Bengali}/gu,
    usual: 'bn',
    others: [{ language: 'as', sign: /[ৰৱ]/gu }],
  },
  {
    letters: /\p{Script=Ethiopic}/gu,
    usual: 'am',
    own: wordsSign('ነው እና ላይ ውስጥ መሆኑን'),
    others: [{ language: 'ti', sign: wordsSign('እዩ ናይ ኣብ ድማ ከም እቲ') }],
  },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    usual: 'zh',
    weight: IDEOGRAPH,
    others: [{ language: 'ja', sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu }],
  },
  { letters: /\p{Script=Hangul}/gu, usual: 'ko', weight: 2, others: [] },
  { letters: /\p{Script=Greek}/gu, usual: 'el', others: [] },
  { letters: /\p{Script=Armenian}/gu, usual: 'hy', others: [] },
  { letters: /\p{Script=Georgian}/gu, usual: 'ka', others: [] },
  { letters: /\p{Script=Gurmukhi}/gu, usual: 'pa', others: [] },
  { letters: /\p{Script=Gujarati}/gu, usual: 'gu', others: [] },
  { letters: /\p{Script=Oriya}/gu, usual: 'or', others: [] },
  { letters: /\p{Script=Tamil}/gu, usual: 'ta', others: [] },
  { letters: /\p{Script=Telugu}/gu, usual: 'te', others: [] },
  { letters: /\p{Script=Kannada}/gu, usual: 'kn', others: [] },
  { letters: /\p{Script=Malayalam}/gu, usual: 'ml', others: [] },
  { letters: /\p{Script=Sinhala}/gu, usual: 'si', others: [] },
  { letters: /\p{Script=Thai}/gu, usual: 'th', others: [] },
  { letters: /\p{Script=Lao}/gu, usual: 'lo', others: [] },
  { letters: /\p{Script=Khmer}/gu, usual: 'km', others: [] },
  { letters: /\p{Script=Myanmar}/gu, usual: 'my', others: [] },
  { letters: /\p{Script=Tibetan}/gu, usual: 'bo', others: [] },
  { letters: /\p{Script=Thaana}/gu, usual: 'dv', others: [] },
];

/** Blocks of other scripts than the Latin one, roughly: a look that is quick. */
const NOT_LATIN = /[\u0370-\u1dff\u2c80-\ud7ff\uf900-\ufaff\ufb13-\ufeff]/;
const LATIN = /\p{Script=Latin}/gu;
/** Fewer letters, a name or a slogan, are no text. */
const FEWEST_LETTERS = 12;
/** Share of the text's letters that are of the script. */
const LEAST_SHARE = 0.5;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tellApart(text: string, { usual, own, others }: Script): string {
  let [language, most] = [usual, own === undefined ? 0 : count(text, own)];
  for (const other of others) {
    const signs = count(text, other.sign);
    if (signs > most) [language, most] = [other.language, signs];
  }
  return language;
}
