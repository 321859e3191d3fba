import type { CitedArticle } from '../../src/cite/cited-article.ts';
import { readName } from '../../src/cite/read-name.ts';

const PLAIN: CitedArticle = {
  key: '2023-08-04:plain',
  title: 'Envoys withdrawn',
  authors: [readName('Mariama Idi')],
  source: 'Le Fleuve',
  archive: 'The Niger Papers',
  date: '2023-08-04',
  language: 'en',
  originalUrl: null,
  page: 'https://archive.example/niger/2023/08/04/plain.html',
};

const article = (slug: string, told: Partial<CitedArticle>): CitedArticle => ({
  ...PLAIN,
  key: `2023-08-04:${slug}`,
  ...told,
});

/** Articles that are hard to cite. */
export const CITED: readonly CitedArticle[] = [
  PLAIN,
  article('particles', { authors: ['Ursula von der Leyen', 'Mohamed Ould Ghazouani'].map(readName) }),
  article('suffix', { authors: [readName('Martin Luther King, Jr.')] }),
  article('organisations', {
    authors: ['Reuters', 'Our Foreign Desk', 'Salt and Grain Agency'].map(readName),
  }),
  article('no-author', { authors: [] }),
  article('no-source', { source: null }),
  article('no-address', { page: null }),
  article('original', { originalUrl: 'https://lefleuve.example/a_b?x=1&y=50%25#top~{1}' }),
  article('month', { date: '2023-08' }),
  article('year', { date: '1923' }),
  article('undated', { date: null }),
  article('specials', { title: "50% of R&D: $5 #1_a {b} \\c ~d ^e <f> \"g\" `h' i--j ``k''" }),
  article('braces', { title: 'One } two {{ three }}} \\} four \\' }),
  article('hostile', { title: 'A\r\nER  - \r\nTY  - BOOK},\n title = {x}}\n@book{y, title={z}}' }),
  article('dashes', { title: 'Grain  -  a TY  - note' }),
  article('chinese', {
    title: '灯塔将于冬季前修复',
    authors: [readName('王小明')],
    source: '新报',
    language: 'zh',
  }),
  article('arabic', {
    title: 'قرارٌ بسحب السفراء من «نيامي»',
    authors: [readName('محمد بازوم')],
    language: 'ar',
  }),
  article('cyrillic', { title: 'Послы отозваны', authors: [readName('Анна Петрова')], language: 'ru' }),
  article('emoji', { title: 'Vote 🗳️ ends 👩‍👩‍👧', authors: [readName('Zoë “Z” O’Hara')] }),
  article('and', {
    authors: [{ family: 'and', given: 'This', suffix: null }, readName('Salt, Grain and Partners')],
  }),
];
