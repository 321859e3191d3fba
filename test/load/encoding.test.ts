import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it, test } from 'vitest';
import { decodeBytes } from '../../src/load/encoding/decode.ts';
import { describeShared, sharedPath } from './shared.ts';
import { loadFiles, printProblems } from './site.ts';

const french =
  'Le président déchu a été reçu à Niamey – « c’est un signe », a-t-il déclaré, après l’élection.';
const russian = 'Президент Нигера обратился за помощью к мировому сообществу.';

describe('marked or proved', () => {
  test.each([
    ['UTF-8', Buffer.from(french)],
    ['UTF-8', Buffer.from(`\uFEFF${french}`)],
    ['UTF-16LE', iconv.encode(french, 'UTF-16LE', { addBOM: true })],
    ['UTF-16BE', iconv.encode(french, 'UTF-16BE', { addBOM: true })],
    ['UTF-32LE', iconv.encode(french, 'UTF-32LE', { addBOM: true })],
    ['UTF-32BE', iconv.encode(french, 'UTF-32BE', { addBOM: true })],
  ])('%s', (encoding, bytes) =>
    expect(decodeBytes(bytes)).toEqual({ text: french, encoding, guessed: false }),
  );

  it('a saved page names its own', () => {
    const page = '<!doctype html><meta charset="iso-8859-2"><title>Łódź</title>';
    expect(decodeBytes(iconv.encode(page, 'ISO-8859-2'))).toEqual({
      text: page,
      encoding: 'iso-8859-2',
      guessed: false,
    });
  });
});

describe('guessed', () => {
  test.each([
    ['windows-1252', french],
    ['macintosh', french],
    ['CP850', 'Le président déchu a été reçu à Niamey, où il était né.'],
    ['UTF-16LE', french],
    ['UTF-16BE', russian],
    ['UTF-16LE', '尼日尔总统向国际社会求助。\n他说情况严重。Niamey.'],
    ['UTF-32LE', french],
    ['windows-1251', russian],
    ['KOI8-R', russian],
    ['CP866', russian],
    [
      'windows-1250',
      'Prezydent Nigru zwrócił się o pomoc do społeczności międzynarodowej, by przywrócić porządek.',
    ],
    ['windows-1253', 'Ο πρόεδρος του Νίγηρα ζήτησε βοήθεια από τη διεθνή κοινότητα.'],
    [
      'windows-1254',
      'Nijer’in devrik cumhurbaşkanı uluslararası toplumdan yardım istedi, çağrısı yanıtsız kaldı.',
    ],
    ['Shift_JIS', 'ニジェールの大統領は国際社会に支援を求めた。首都ニアメーでは集会が開かれた。'],
    ['EUC-KR', '니제르 대통령은 국제사회에 도움을 요청했다. 수도 니아메에서는 집회가 열렸다.'],
    ['GB18030', '尼日尔总统向国际社会寻求帮助。首都尼亚美举行了集会，数千人参加了游行。'],
  ])('%s', (encoding, text) => {
    expect(decodeBytes(iconv.encode(text, encoding, { addBOM: false }))).toMatchObject({
      text,
      guessed: true,
    });
  });

  test.each([
    [
      'ISO-2022-JP',
      "\x1b$B%K%8%'!<%k$NBgE}NN$O9q:]<R2q$K;Y1g$r5a$a$?!#\x1b(B Niamey",
      'ニジェールの大統領は国際社会に支援を求めた。 Niamey',
    ],
    ['ISO-2022-JP', '\x1b(IF<^*0Y\x1b$B$H\x1b$(D0!\x1b(B', 'ﾆｼﾞｪｰﾙと丂'],
    ['ISO-2022-JP', '\x1b$(QF|K\\\x1b(B Niamey', '日本 Niamey'],
    ['ISO-2022-KR', '\x1b$)C\x0e4OA&8#\x0f \x0e4kEk7I@:\x0f Niamey', '니제르 대통령은 Niamey'],
    ['ISO-2022-CN', '\x1b$)A\x0eDaHU6{W\\M3\x0f Niamey', '尼日尔总统 Niamey'],
    ['HZ-GB-2312', '~{DaHU6{W\\M3~} ~~ Niamey', '尼日尔总统 ~ Niamey'],
  ])('%s, which to other programs is ASCII', (encoding, written, text) => {
    expect(decodeBytes(Buffer.from(written, 'latin1'))).toEqual({ text, encoding, guessed: true });
  });

  it('a page says that it is ISO-2022-JP', () => {
    const page = '<!doctype html><meta charset="iso-2022-jp"><title>\x1b$B%K%8%\'!<%k\x1b(B</title>';
    expect(decodeBytes(Buffer.from(page))).toMatchObject({ encoding: 'ISO-2022-JP', guessed: false });
  });

  test.each(['Fig.~{ab~}', 'In code, ~{x~} and ~~ stay.', '\x1b[1mBold\x1b(B\x1b[m', 'A price of \x1b$5'])(
    '%j is ASCII',
    (text) => expect(decodeBytes(Buffer.from(text))).toMatchObject({ text, encoding: 'UTF-8' }),
  );

  it('says so', () => {
    const bytes = iconv.encode(`Date: 2023-08-04\n\n${french}`, 'windows-1252');
    const loaded = loadFiles({ 'a.txt': bytes });
    expect(loaded.articles[0]?.text).toBe(french);
    expect(printProblems(loaded)).toMatchInlineSnapshot(
      `"content/a.txt:1:1 warning encoding/guessed: the encoding was taken to be windows-1252. Save the file as UTF-8."`,
    );
  });

  it('repairs a byte of another encoding, or half a character, in UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from(french),
      Buffer.from([0x20, 0x93]),
      Buffer.from(' é è à ç ù '),
      Buffer.from([0xe2, 0x80]),
    ]);
    expect(decodeBytes(bytes)?.text).toBe(`${french} “ é è à ç ù `);
  });

  it('finds no text in noise', () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * index * 7919) % 256));
    expect(decodeBytes(noise)).toBeNull();
  });
});

describe('lines', () => {
  test.each(['\n', '\r\n', '\r', '\u2028', '\f', '\r\r\n'])('end in %j', (end) => {
    const loaded = loadFiles({ 'a.txt': ['Date: 2023-08-04', '', 'One.', '', 'Two.'].join(end) });
    expect(loaded.articles[0]?.text).toBe('One.\n\nTwo.');
  });
});

describeShared('texts in many encodings', 'hostile/encodings', () => {
  it('nearly all come out right', () => {
    const root = sharedPath('hostile/encodings');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.bin'),
    );
    const right = files.filter((path) => {
      const bytes = readFileSync(`${root}/${path}`);
      return decodeBytes(bytes)?.text === iconv.decode(bytes, nameForIconv(path.split('/')[0] ?? ''));
    });
    expect(right.length / files.length).toBeGreaterThan(0.94);
  });
});

function nameForIconv(folder: string): string {
  if (folder === 'x-mac-cyrillic') return 'macukraine';
  return folder === 'ISO-8859-1' || folder === 'ASCII' ? 'windows-1252' : folder.replace(/^IBM/, 'CP');
}
