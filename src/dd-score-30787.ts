import { writeFileSync } from 'node:fs';
import { load } from './load/load.ts';
import { DEFAULT_SETTINGS } from './settings/defaults.ts';
const { articles, skipped, problems } = load(process.env.DIR!, DEFAULT_SETTINGS);
writeFileSync(process.env.OUT!, JSON.stringify({ skipped, problems: problems.map(({ path, rule, message }) => ({ path, rule, message })), articles: articles.map((a) => ({ ...a, blocks: a.body?.blocks ?? (a as any).blocks })) }));
