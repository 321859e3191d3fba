/** What stands beside the day at the head of a paper: volume, number, page, column, edition, price; by language. */

/** Before a number, in digits or Roman ones. */
const BEFORE_NUMBER = `vol volume band bd tome tomo tom no nr num núm number numero número numéro nummer n° nº № nro nro č čís číslo
  issue ausgabe heft folge edición edição edizione szám sayı ἀριθ αριθ αρ φ бр број число вып выпуск zeszyt zesz luku
  page pages p pp seite seiten s pág págs página páginas pag pagina str strona strana стр страница с sayfa side sid sidan sivu
  blz bladz bladzijde σελ σελίς σελίδα ص صفحة العدد عدد شماره col column colonne columna coluna colonna spalte sp sz image
  जिल्द अंक पृष्ठ`;
/** Before a number or an ordinal in words: the year of the paper. */
const BEFORE_YEAR = `año ano anno année jahrgang jg jaargang jrg årgang aargang årg rok ročník god godina anul yıl sene έτος ἔτος год года
  السنة سال vuosikerta évf evf`;
/** Behind a number. */
const BEHIND_NUMBER = `jahrgang jg jaargang årgang aargang årg évfolyam évf szám sz ročník année anno vuosikerta vsk oldal página sayı yıl`;
const PRICE = `price preis prix precio preço prezzo cena цена ára fiyatı fiatı hinta pris prijs τιμή ثمن سعر einzelnummer einzelpreis
  einzelverkaufspreis número_suelto numero_suelto número_avulso un_numero ce_numéro le_numéro`;
const COINS = `d p cents? cts? pence penny pennies shillings? pfennig pfg pf kreuzer heller rappen groszy gr centimes? c céntimos?
  centavos? centésimos? réis reis lire centesimi halér\\p{L}* hal fillér kuruş krş kurus öre øre penniä para banÿ bani λεπτ\\p{L}+
  коп копе\\p{L}+ сом стотинки para пара lei leu bani kč kčs zł złot\\p{L}* dinara din francs? frs? pesetas? ptas pesos? marka? mk руб\\p{L}* rupees? paise annas? पैसे आने مليم\\p{L}* قرش\\p{L}* قروش sen 分 銭 錢`;
const NUMBER_WORDS = 'one|two|three|four|five|six|ten|zwei|fünf|zehn|cinq|dix|cinco|diez|cinque|dieci|dez';
const EDITION = `(?:(?:morning|evening|noon|night|late|early|city|country|home|final|first|second|third|sunday|mail|extra|special)\\s){0,2}edition|(?:morgen|abend|mittag|haupt)-?ausgabe|édition\\s(?:du\\s(?:matin|soir)|de\\s\\p{L}+)|edizione\\sdel\\s(?:mattino|pomeriggio)|(?:front|back)\\spage|established(?:\\sin)?\\s\\d{4}|gegründet\\s\\d{4}|fondé\\sen\\s\\d{4}|fundado\\sen\\s\\d{4}|registered\\sat\\s[^,;]{3,60}`;

const list = (words: string) =>
  words
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '\\s'))
    .join('|');
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const END = String.raw`(?![\p{L}\p{M}])`;
const NUMERAL = String.raw`(?:[A-Z]?\p{Nd}{1,4}(?:[.,]\p{Nd}{3}){0,2}(?:\s?[-–/]\s?\p{Nd}{1,4})?|[IVXLCivxlc]{1,8}|[Α-Ω]΄)(?:er|º|ª|°)?`;

/** Each takes one mark out of a line. */
const MARKS: readonly RegExp[] = [
  // From Tuesday, March 4, to Friday, March 7, 1788
  String.raw`${START}(?:from|vom|du|dal|del)\s(?:\p{L}{3,12},?\s)?(?:\p{L}{3,9}\.?\s\p{Nd}{1,2}|\p{Nd}{1,2}\.?(?:\s(?:de\s)?\p{L}{3,9})?)\.?,?\s(?:to|bis|au|al|till)\s(?=\p{L}|¦|\p{Nd})`,
  String.raw`${START}(?:${list(PRICE)})\s?[:.]?\s?[^,;|]{1,30}$`,
  String.raw`${START}(?:\p{Nd}{1,4}(?:[.,½]\p{Nd}{0,2})?\s?(?:${list(COINS)})${END}|(?:${NUMBER_WORDS})\s(?:${list(COINS)})${END}|twopence|threepence|[$£€¥]\s?\p{Nd}{1,3}(?:[.,]\p{Nd}{2})?|\p{Nd}{1,3}\s?[¢£€円元원]|(?:${list(COINS)})\s\p{Nd}{1,3}${END})\.?`,
  String.raw`${START}(?:${list(BEFORE_NUMBER)})[.:]{0,2}[\s:]{0,3}${NUMERAL}${END}`,
  String.raw`${START}(?:${NUMERAL})[.\s]{0,3}(?:${list(BEHIND_NUMBER)})${END}\.?`,
  String.raw`${START}(?:${list(BEFORE_YEAR)})\.?\s{1,3}(?:${NUMERAL}|[\p{L}\p{M}]{3,12})(?![\p{L}\p{N}])`,
  String.raw`第?[\p{Nd}一二三四五六七八九十百千]{1,6}[版面期号號刊頁页]|제?\p{Nd}{1,6}(?:호|면)|朝刊|夕刊|[总總]第\p{Nd}{1,6}[期号號]`,
  `${START}(?:${EDITION})${END}`,
].map((source) => new RegExp(source, 'giu'));
/** A sign that one may be there, cheaper to look for. */
const MAY_HOLD =
  /\p{Nd}|[IVXLC]{2}|版|刊|Edition|EDITION|edition|[Pp]age|PAGE|ence|ENTS|ents|السنة|Established|ESTABLISHED/u;

interface Unmarked {
  /** With {@link PART} in place of each. */
  readonly rest: string;
  readonly count: number;
}

/** Stands where a line is parted. */
export const PART = '¦';

/** Takes those marks out of a line. */
export function takeMarks(line: string): Unmarked {
  let count = 0;
  if (!MAY_HOLD.test(line)) return { rest: line, count };
  let rest = line;
  for (const pattern of MARKS) {
    rest = rest.replace(pattern, () => {
      count += 1;
      return PART;
    });
  }
  return { rest, count };
}
