import { type Attack, alone, letters, repeat, SENTENCE, withFields } from './attack.ts';

/** Plain texts and Markdown. */
export const TEXT_ATTACKS: readonly Attack[] = [
  alone('123,000 articles in a file', 'a.txt', () => '---\ntitle: a\n---\nb\n'.repeat(123_000)),
  alone('5,000 dated articles in a file', 'a.txt', () =>
    repeat(5000, (at) => `date 2023-08-04 The ferry ${at} came.\n\nIt came.\n\n`),
  ),
  alone('40,000 articles below addresses', 'a.txt', () =>
    repeat(40_000, (at) => `https://a.example/2023/08/04/storm-${at}\n\n${SENTENCE}\n\n`),
  ),
  alone('5,000 counted articles', 'a.txt', () =>
    repeat(
      5000,
      (at) => `Document ${at + 1} of 5000\n\nStorm ${letters(at)} at sea\n\n4 August 2023\n\n${SENTENCE}\n\n`,
    ),
  ),
  alone(
    '60,000 names',
    'a.txt',
    () =>
      `Names\n\n${repeat(30_000, (at) => `John Smith${letters(at)} met Mary Jones${letters(at * 7)}.`, ' ')}`,
  ),
  alone(
    '60,000 names in paragraphs',
    'a.txt',
    () =>
      `Names\n\n${repeat(30_000, (at) => `John Smith${letters(at)} met Mary Jones${letters(at * 7)}.`, '\n\n')}`,
  ),
  alone(
    'names of one family',
    'a.txt',
    () =>
      `Names\n\n${repeat(17_000, (at) => `${letters(at).replace(/^./, (first) => first.toUpperCase())} Smith said so. Smith left.`, ' ')}`,
  ),
  alone(
    'organisations with acronyms',
    'a.txt',
    () =>
      `Names\n\n${repeat(10_000, (at) => `The World Ferry Organization of ${letters(at)} (WFO${letters(at).toUpperCase()}) met.`, ' ')}`,
  ),
  alone(
    'names in a chain',
    'a.txt',
    () => `Names\n\n${repeat(60_000, (at) => `John ${letters(at).toUpperCase()}`, ' and ')} met.`,
  ),
  alone(
    'names without an end',
    'a.txt',
    () => `Names\n\n${repeat(100_000, (at) => `John Smith${letters(at)}`, ' ')}`,
  ),
  alone(
    'places',
    'a.txt',
    () => `Names\n\n${repeat(40_000, () => 'Paris, Texas, and London, Ontario, met in Springfield.', ' ')}`,
  ),
  alone(
    'titles before names',
    'a.txt',
    () => `Names\n\n${'President Prime Minister Sir Dr. '.repeat(20_000)}John Smith met.`,
  ),
  alone('quotations', 'a.txt', () => `Names\n\n${'“He said ‘no'.repeat(100_000)}`),
  alone('full stops', 'a.txt', () => `Storm\n\n${'U.S. Gov. J. '.repeat(80_000)}`),
  alone('dates', 'a.txt', () => `Storm\n\n${'On 4 August 2023, Friday, last week, '.repeat(30_000)}`),
  alone('a million short paragraphs', 'a.txt', () => `Head\n\n${'a.\n\n'.repeat(1_000_000)}`),
  alone(
    '48 MB of text',
    'a.txt',
    () =>
      `Head\n\n${`${'The quick brown fox jumps over Paris and John Smith. '.repeat(20)}\n\n`.repeat(47_000)}`,
  ),
  alone(
    'a line of 5 MB',
    'a.txt',
    () => `Head\n\n${'the quick brown fox jumps over a dog '.repeat(140_000)}`,
  ),
  alone('a word of 5 MB', 'a.txt', () => `Head\n\n${'a'.repeat(5_000_000)}`),
  alone('a word of 5 MB with marks', 'a.md', () => `# Head\n\n${'a-b_c.'.repeat(800_000)}`),
  alone('capitals', 'a.txt', () => `Head\n\n${'STORM AT SEA '.repeat(100_000)}`),
  alone('digits', 'a.txt', () => `Head\n\n${'1'.repeat(1_000_000)} ${'1,000.'.repeat(200_000)}`),
  alone('blanks', 'a.txt', () => `Head\n\n${SENTENCE}${' '.repeat(5_000_000)}x\n\n${'\t '.repeat(500_000)}x`),
  alone('a million references', 'a.txt', () => `Head\n\n${'&amp;'.repeat(1_000_000)}`),
  alone('references without an end', 'a.md', () => `# Head\n\n${'&am&#'.repeat(400_000)}`),
  alone('combining marks', 'a.txt', () => `Head\n\n${`e${'\u0301\u0327'.repeat(250_000)} `.repeat(2)}`),
  alone(
    'combining marks in a title',
    'a.md',
    () => `---\ntitle: Z${'\u0301\u0327'.repeat(90_000)}\n---\n${SENTENCE}\n`,
  ),
  alone('Chinese without an end', 'a.txt', () => `渡船\n\n${'渡船停航了因为风暴'.repeat(150_000)}`),
  alone('Arabic', 'a.txt', () => `Head\n\n${'قال الرئيس في باريس '.repeat(80_000)}`),
  alone('quotation marks before a list', 'a.md', () => withFields('', `${'> '.repeat(20_000)}x`)),
  alone('lists in lists', 'a.md', () =>
    withFields(
      '',
      repeat(2000, (at) => `${'  '.repeat(at)}- x\n`),
    ),
  ),
  alone('one line of list marks', 'a.md', () => withFields('', `${'- '.repeat(200_000)}x`)),
  alone('emphasis', 'a.md', () => withFields('', '*a **b '.repeat(50_000))),
  alone('emphasis that matches', 'a.md', () =>
    withFields('', `${'*a **b '.repeat(20_000)}${'c** d*'.repeat(20_000)}`),
  ),
  alone('links that do not end', 'a.md', () => '[a](<b'.repeat(50_000)),
  alone('pictures in pictures', 'a.md', () => '![['.repeat(100_000)),
  alone('links in links', 'a.md', () => withFields('', `${'['.repeat(50_000)}a${'](b)'.repeat(50_000)}`)),
  alone('ticks', 'a.md', () => `${'`'.repeat(100_000)}a${'`'.repeat(99_999)}`),
  alone('ticks of every length', 'a.md', () =>
    withFields(
      '',
      repeat(1500, (at) => `${'`'.repeat(at + 1)}a `),
    ),
  ),
  alone('definitions of links', 'a.md', () =>
    withFields('', `${repeat(50_000, (at) => `[a${at}]: b\n`)}\n${repeat(50_000, (at) => `[a${at}] `)}`),
  ),
  alone('a table of Markdown', 'a.md', () =>
    withFields('', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${'|a\n'.repeat(5000)}`),
  ),
  alone('tags in Markdown', 'a.md', () => withFields('', '<div><b '.repeat(50_000))),
  alone('comments that do not end', 'a.md', () => withFields('', '<!-- a '.repeat(200_000))),
  alone('shortcodes', 'a.md', () => withFields('', '{{< figure src="a" '.repeat(50_000))),
  alone('shortcodes in shortcodes', 'a.md', () =>
    withFields('', `${'{% quote %}'.repeat(30_000)}x${'{% endquote %}'.repeat(30_000)}`),
  ),
  alone('notes in notes', 'a.md', () =>
    withFields('', `${'[^a]: [^a] '.repeat(50_000)}\n${'^[a'.repeat(50_000)}`),
  ),
  alone('mathematics', 'a.md', () => withFields('', '$a $$b '.repeat(100_000))),
  alone('boxes in boxes', 'a.md', () => withFields('', `${'::: a\n'.repeat(20_000)}x`)),
  alone(
    'sections of reStructuredText',
    'a.rst',
    () =>
      `Storm\n=====\n\n${repeat(20_000, (at) => `.. a${at}:: ${'*'.repeat(10)}\n   :x: y\n\n`)}${SENTENCE}`,
  ),
  alone(
    'sections of Org',
    'a.org',
    () =>
      `#+TITLE: Storm\n\n${repeat(20_000, (at) => `${'*'.repeat((at % 50) + 1)} a\n#+BEGIN_QUOTE\n`)}${SENTENCE}`,
  ),
  alone(
    'sections of AsciiDoc',
    'a.adoc',
    () => `= Storm\n\n${repeat(20_000, () => '====\n[NOTE]\n--\n')}${SENTENCE}`,
  ),
];
