import { type DatabaseExport, UNSAID } from './export.ts';

const MARK = /^\s*@highlight\s*$/;

/** The text of an article, and below it, under `@highlight`, what a paper set beside it. */
export const STORY: DatabaseExport = {
  sign: /^@highlight\s*$/m,
  findStarts: () => [],
  read: (lines) => {
    const end = lines.findIndex((line) => MARK.test(line));
    if (end === -1) return null;
    const highlights = lines.slice(end).filter((line) => line.trim() !== '' && !MARK.test(line));
    const list = highlights.map((line) => `• ${line.trim()}`);
    return { ...UNSAID, body: [...lines.slice(0, end), ...list] };
  },
};
