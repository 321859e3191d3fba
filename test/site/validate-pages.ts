import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';

/** The rules that the layouts are held to, too. */
const HTML_RULES = JSON.parse(
  readFileSync(new URL('../.htmlvalidate.json', import.meta.url), 'utf8'),
) as ConfigData;

/** What is wrong with the HTML of pages: `file:line:column rule: message`. */
export async function validatePages(root: string, files: readonly string[]): Promise<readonly string[]> {
  const validator = new HtmlValidate(HTML_RULES);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join(root, file));
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  return faults;
}
