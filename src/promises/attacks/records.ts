import { type Attack, alone, letters, repeat, SENTENCE } from './attack.ts';

/** What databases and programs hand out. */
export const RECORD_ATTACKS: readonly Attack[] = [
  alone('JSON that is deep', 'a.txt', () => '['.repeat(100_000)),
  alone('JSON that ends deep', 'a.txt', () => `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`),
  alone(
    'JSON of 5,000 articles',
    'a.txt',
    () =>
      `[${repeat(5000, (at) => JSON.stringify({ title: `Storm ${at}`, date: '2023-08-04', text: SENTENCE }), ',')}]`,
  ),
  alone(
    '100,000 records without a text',
    'a.txt',
    () => `[${repeat(100_000, (at) => `{"title":"Storm ${at}"}`, ',')}]`,
  ),
  alone(
    'records of 10,000 fields',
    'a.txt',
    () => `[${repeat(20, () => `{"text":"${SENTENCE}",${repeat(10_000, (at) => `"k${at}":1`, ',')}}`, ',')}]`,
  ),
  alone('JSON in lines', 'a.txt', () =>
    repeat(5000, (at) => `{"title":"Storm ${at}","text":"${SENTENCE}"}\n`),
  ),
  alone('a table of nothing', 'a.txt', () => 'a,b,c\n'.repeat(500_000)),
  alone(
    'a table of 5,000 articles',
    'a.txt',
    () => `title,date,text\n${repeat(5000, (at) => `Storm ${at},2023-08-04,${SENTENCE}\n`)}`,
  ),
  alone(
    'a row of 100,000 cells',
    'a.txt',
    () => `title,date,text\n${'a,'.repeat(100_000)}\n${'b,'.repeat(100_000)}\n`,
  ),
  alone('a table with an open quotation', 'a.txt', () => `title,date,text\n"${'a""\n'.repeat(400_000)}`),
  alone('a table of quotation marks', 'a.txt', () => `title,date,text\n${'"'.repeat(1_000_001)}`),
  alone(
    'tabs',
    'a.txt',
    () => `title\tdate\ttext\n${repeat(5000, (at) => `Storm ${at}\t2023-08-04\t${SENTENCE}\n`)}`,
  ),
  alone('bars', 'a.txt', () => `${'a|b|'.repeat(200_000)}\n`.repeat(2)),
  alone('a mailbox of 5,000 mails', 'a.mbox', () =>
    repeat(
      5000,
      (at) =>
        `From a@b.example Fri Aug  4 10:00:00 2023\nFrom: Ann Roe <a@b.example>\nSubject: Storm ${at}\nDate: Fri, 4 Aug 2023 10:00:00 +0000\n\n${SENTENCE}\n\n`,
    ),
  ),
  alone(
    'mails in mails',
    'a.eml',
    () =>
      `From: a@b.example\nSubject: Storm\nDate: Fri, 4 Aug 2023 10:00:00 +0000\n\n${repeat(3000, (at) => `${'>'.repeat(at % 500)} On Fri, Ann Roe wrote:\n`)}`,
  ),
  alone(
    'a mail of 20,000 parts',
    'a.eml',
    () =>
      `From: a@b.example\nSubject: Storm\nDate: Fri, 4 Aug 2023 10:00:00 +0000\nContent-Type: multipart/mixed; boundary=x\n\n${'--x\nContent-Type: text/plain\n\nStorm.\n'.repeat(20_000)}--x--\n`,
  ),
  alone(
    'a header of 1 MB',
    'a.eml',
    () =>
      `From: a@b.example\nSubject: Storm${'\n a'.repeat(300_000)}\nDate: Fri, 4 Aug 2023 10:00:00 +0000\n\n${SENTENCE}\n`,
  ),
  alone(
    'encoded words',
    'a.eml',
    () =>
      `From: a@b.example\nSubject: ${'=?utf-8?q?a?= '.repeat(50_000)}\nDate: Fri, 4 Aug 2023 10:00:00 +0000\n\n${SENTENCE}\n`,
  ),
  alone('100,000 subtitles', 'a.srt', () =>
    repeat(100_000, (at) => `${at + 1}\n00:00:01,000 --> 00:00:02,000\n${SENTENCE}\n\n`),
  ),
  alone(
    '50,000 speakers',
    'a.txt',
    () =>
      `Interview\n\n4 August 2023\n\n${repeat(50_000, (at) => `ANN R${letters(at).toUpperCase()}: Yes.\n`)}`,
  ),
  alone(
    '50,000 speakers apart',
    'a.txt',
    () => `Interview\n\n4 August 2023\n\n${repeat(50_000, (at) => `ANN ROE: Yes, ${at}.\n\n`)}`,
  ),
  alone('20,000 pages of print', 'a.txt', () =>
    repeat(20_000, (at) => `The Kell Herald\n\n${SENTENCE}\n\n- ${at} -\n\f`),
  ),
  alone('5,000 articles of LexisNexis', 'a.txt', () =>
    repeat(
      5000,
      (at) =>
        `${at + 1} of 5000 DOCUMENTS\n\nThe Kell Herald\n\nAugust 4, 2023 Friday\n\nStorm ${at}\n\nBYLINE: Ann Roe\n\nLENGTH: 20 words\n\n${SENTENCE}\n\nLOAD-DATE: August 5, 2023\n\n`,
    ),
  ),
  alone('5,000 articles of ProQuest', 'a.txt', () =>
    repeat(
      5000,
      (at) =>
        `____________________________________________________________\n\nDocument ${at + 1} of 5000\n\nStorm ${at}\n\nAuthor: Roe, Ann\n\nPublication info: Kell Herald ; 04 Aug 2023.\n\nFull text: ${SENTENCE}\n\nPublication date: Aug 4, 2023\n\n`,
    ),
  ),
  alone('5,000 records of TREC', 'a.txt', () =>
    repeat(
      5000,
      (at) =>
        `<DOC>\n<DOCNO> AP880212-${at} </DOCNO>\n<HEAD>Storm ${at}</HEAD>\n<TEXT>\n${SENTENCE}\n</TEXT>\n</DOC>\n`,
    ),
  ),
  alone('100,000 rules', 'a.txt', () => `Storm\n\n${'\n---\n\nx\n'.repeat(100_000)}`),
  alone(
    'columns of print',
    'a.txt',
    () =>
      `STORM AT SEA\n\n${'the quay would be closed for\na week, the har-\nbour master said on Fri-\n'.repeat(40_000)}`,
  ),
  alone('like the text of a PDF', 'a.txt', () =>
    repeat(
      60_000,
      (at) => `${' '.repeat(at % 60)}the quay${' '.repeat(30)}the harbour\n${at % 50 === 0 ? '\f' : ''}`,
    ),
  ),
  alone('lists of links', 'a.txt', () =>
    repeat(60_000, (at) => `https://a.example/2023/08/04/storm-${at}\n`),
  ),
  alone(
    'Python',
    'a.txt',
    () => `{'title': 'Storm', 'date': '2023-08-04', 'text': '${"\\'".repeat(500_000)}`,
  ),
];
