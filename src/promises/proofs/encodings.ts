/** No silent mojibake and no silent wrong date: what is read is what was written, or the report says that it may not be. */

import { join } from 'node:path';
import iconv from 'iconv-lite';
import { Findings } from '../findings.ts';
import { type ArticleRow, layFile, openHome, readArticleRows, type Trial, tryBuild } from '../trial.ts';

/** Sentences of a newspaper, and the encodings that its computers had. */
const TEXTS: readonly {
  readonly language: string;
  readonly text: string;
  readonly encodings: readonly string[];
}[] = [
  {
    language: 'English',
    text: 'The minister’s office said on Monday that the “first” results – some 40% of them – would cost £3m, or €3.5m.',
    encodings: ['windows-1252', 'macintosh', 'UTF-16LE', 'UTF-16BE', 'UTF-32LE'],
  },
  {
    language: 'French',
    text: 'Le président déchu a été reçu à Niamey, où il était né : « c’est un signe », a-t-il déclaré après l’élection.',
    encodings: ['windows-1252', 'ISO-8859-15', 'macintosh', 'CP850', 'UTF-16LE', 'UTF-16BE'],
  },
  {
    language: 'German',
    text: 'Der Außenminister erklärte, über die Vorschläge müsse größtenteils in den nächsten Tagen entschieden werden.',
    encodings: ['windows-1252', 'ISO-8859-1', 'macintosh', 'CP850', 'CP437'],
  },
  {
    language: 'Spanish',
    text: '¿Cuándo vendrá la señora? El año próximo, según explicó ayer el portavoz de la compañía en una rueda de prensa.',
    encodings: ['windows-1252', 'ISO-8859-1', 'macintosh', 'CP850'],
  },
  {
    language: 'Portuguese',
    text: 'A população não aceitou as condições, e o órgão de fiscalização anunciou que a investigação continuará amanhã.',
    encodings: ['windows-1252', 'ISO-8859-1', 'CP850'],
  },
  {
    language: 'Polish',
    text: 'Prezydent zwrócił się o pomoc do społeczności międzynarodowej, by przywrócić porządek w całym kraju, także w Łodzi.',
    encodings: ['windows-1250', 'ISO-8859-2', 'CP852', 'UTF-16LE'],
  },
  {
    language: 'Czech',
    text: 'Předseda vlády řekl, že příští týden navštíví města, která byla zasažena povodní, a přislíbil další peníze.',
    encodings: ['windows-1250', 'ISO-8859-2', 'CP852'],
  },
  {
    language: 'Turkish',
    text: 'Cumhurbaşkanı, görüşmelerin önümüzdeki günlerde süreceğini ve çözümün yakın olduğunu İstanbul’da söyledi.',
    encodings: ['windows-1254', 'ISO-8859-9'],
  },
  {
    language: 'Russian',
    text: 'Президент обратился за помощью к мировому сообществу и назначил выборы на будущий год, сообщили в столице.',
    encodings: ['windows-1251', 'KOI8-R', 'CP866', 'ISO-8859-5', 'UTF-16BE'],
  },
  {
    language: 'Greek',
    text: 'Ο πρόεδρος ζήτησε βοήθεια από τη διεθνή κοινότητα, και η κυβέρνηση συνεδριάζει σήμερα το απόγευμα στην Αθήνα.',
    encodings: ['windows-1253', 'ISO-8859-7'],
  },
  {
    language: 'Hebrew',
    text: 'נשיא המדינה פנה לקהילה הבינלאומית בבקשה לעזרה, והממשלה תתכנס היום אחר הצהריים לדיון מיוחד.',
    encodings: ['windows-1255'],
  },
  {
    language: 'Arabic',
    text: 'طلب رئيس الجمهورية المساعدة من المجتمع الدولي، وتعقد الحكومة اجتماعا طارئا بعد ظهر اليوم في العاصمة.',
    encodings: ['windows-1256', 'ISO-8859-6'],
  },
  {
    language: 'Japanese',
    text: '大統領は国際社会に支援を求めた。首都では数千人が参加する集会が開かれ、政府は午後に会議を開く予定だ。',
    encodings: ['Shift_JIS', 'EUC-JP', 'UTF-16LE'],
  },
  {
    language: 'Korean',
    text: '대통령은 국제사회에 도움을 요청했다. 수도에서는 수천 명이 참가한 집회가 열렸으며 정부는 오후에 회의를 연다.',
    encodings: ['EUC-KR', 'UTF-16BE'],
  },
  {
    language: 'Chinese',
    text: '总统向国际社会寻求帮助。首都举行了集会，数千人参加了游行，政府将于下午召开紧急会议。',
    encodings: ['GB18030', 'UTF-16LE'],
  },
  {
    language: 'Chinese of Taiwan',
    text: '總統向國際社會尋求幫助。首都舉行了集會，數千人參加了遊行，政府將於下午召開緊急會議。',
    encodings: ['Big5', 'UTF-8'],
  },
];

/** Dates as people write them, and the day that they mean; `null` where nobody can know without being told. */
const DATES: readonly (readonly [written: string, meant: string | null])[] = [
  ['2023-08-04', '2023-08-04'],
  ['2023/8/4', '2023-08-04'],
  ['20230804', '2023-08-04'],
  ['4 August 2023', '2023-08-04'],
  ['August 4, 2023', '2023-08-04'],
  ['Fri, 04 Aug 2023 10:00:00 +0200', '2023-08-04'],
  ['2023-08-04T23:30:00Z', '2023-08-04'],
  ['4 août 2023', '2023-08-04'],
  ['4. August 2023', '2023-08-04'],
  ['4 de agosto de 2023', '2023-08-04'],
  ['2023年8月4日', '2023-08-04'],
  ['25/12/2023', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['04/08/2023', null],
  ['4.8.23', '2023-08-04'],
  ['2023-13-40', null],
  ['2023-02-30', null],
  ['31 June 2023', null],
  ['yesterday', null],
  ['0000-00-00', null],
  ['99999-01-01', null],
  ['1066-10-14', '1066-10-14'],
  ['1 January 1900', '1900-01-01'],
];

/** What Unicode has for what cannot be read. */
const LOST = '\uFFFD';

const isTold = (file: string, rules: RegExp, { answer }: Trial): boolean =>
  answer!.problems.some(({ path, rule }) => path === `content/${file}` && rules.test(rule));

function judgeText(row: ArticleRow | undefined, text: string, told: boolean): string | null {
  if (row?.text.includes(text) === true) return null;
  // A doubt that is told is no silent one; but of what is shown, nothing may be lost.
  if (told && row?.text.includes(LOST) !== true) return null;
  return `it reads ${JSON.stringify(row?.text.slice(0, 60) ?? null)}, and the report is silent`;
}

function judgeDate(row: ArticleRow | undefined, meant: string | null, told: boolean): string | null {
  const date = row?.date?.slice(0, 10) ?? null;
  if (date === meant || (meant !== null && told && date === null)) return null;
  return told ? null : `it became ${date}, and the report is silent`;
}

const home = openHome('encodings');
for (const { language, text, encodings } of TEXTS)
  for (const encoding of encodings)
    for (const ending of ['txt', 'md', 'html']) {
      const html = `<html><head><title>T</title></head><body><article><h1>T</h1><p>${text}</p><p>${text}</p></article></body></html>`;
      const written = ending === 'html' ? html : `T\n\n${text}\n\n${text}\n`;
      layFile(join(home, 'content'), `${language}/${encoding}.${ending}`, iconv.encode(written, encoding));
    }
for (const [at, [written]] of DATES.entries())
  layFile(
    join(home, 'content'),
    `dates/${at}.md`,
    `---\ntitle: Date ${at}\ndate: ${written}\n---\nWords of number ${at}.\n`,
  );
const trial = tryBuild(home);
const rows = new Map(readArticleRows(trial.site).map((row) => [row.file.path, row]));
const findings = new Findings();
for (const { language, text, encodings } of TEXTS)
  for (const encoding of encodings)
    for (const ending of ['txt', 'md', 'html']) {
      const file = `${language}/${encoding}.${ending}`;
      // Quotation marks and spaces are the page's business: the words are the article's.
      findings.add(file, judgeText(rows.get(file), text, isTold(file, /^(?:encoding|file)\//, trial)));
    }
for (const [at, [written, meant]] of DATES.entries()) {
  const file = `dates/${at}.md`;
  findings.add(`date ${written}`, judgeDate(rows.get(file), meant, isTold(file, /^date\//, trial)));
}
findings.end();
