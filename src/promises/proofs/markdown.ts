/**
 * Standard Markdown: each example of CommonMark is an article, and its page reads as CommonMark says. Where it does not,
 * `markdown-differences.ts` says so and why; a difference that it names and that is none counts as failed, too.
 *
 * @see https://spec.commonmark.org/0.31.2/
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Example, tests } from 'commonmark-spec';
import { Findings } from '../findings.ts';
import { DIFFERENCES } from '../markdown-differences.ts';
import { readArticleText, reduceHtml } from '../reduce-html.ts';
import { layFile, openHome, tryBuild } from '../trial.ts';

/** The specification shows tabs so. */
const SHOWN_TAB = /→/g;

const home = openHome('markdown');
for (const { number, markdown } of tests)
  layFile(
    join(home, 'content'),
    `${number}.md`,
    `---\ntitle: Example ${number}\ndate: 2020-01-01\nlang: en\n---\n${markdown.replace(SHOWN_TAB, '\t')}`,
  );
const { site, code, stderr } = tryBuild(home);
const findings = new Findings();
findings.add('the build', code === 0 ? null : `it ended with ${code}: ${stderr.slice(0, 300)}`);

const differing: ReadonlySet<number> = new Set(DIFFERENCES.flatMap(({ examples }) => examples));
for (const example of tests) findings.add(`example ${example.number}`, judge(example));
findings.end();

function judge({ number, markdown, html }: Example): string | null {
  const expected = reduceHtml(html.replace(SHOWN_TAB, '\t'));
  const page = join(site, `2020/01/01/example-${number}.html`);
  // What holds no text, as an empty list does, is no article.
  const found = existsSync(page) ? readArticleText(readFileSync(page, 'utf8')) : '';
  if ((found !== expected) === differing.has(number)) return null;
  const what = differing.has(number) ? 'a difference is named where there is none' : 'it reads otherwise';
  return `${what}: ${JSON.stringify(markdown)}\n  expected ${expected}\n  found    ${found}`;
}
