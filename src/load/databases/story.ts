import { type DatabaseExport, UNSAID } from './export.ts';

const MARK = /^\s*@highlight\s*$/;

/** What stood in lines above the text was joined by stops: `By . Ann Roe . PUBLISHED: . 08:12 EST, 3 March 2013 . | . UPDATED: . … . `. */
const SIGNED =
  /^By \.(?: \. )? ?([^.|]{2,60}?) \.(?: (?:PUBLISHED|CREATED|Published): \. ([^.|]{6,40}) \.)?(?: \| \.)?(?: (?:UPDATED|Last updated|Updated): \. [^.|]{6,40} \.)? /;
const LONGEST_SIGNED = 300;

/** The text of an article, and below it, under `@highlight`, what a paper set beside it. */
export const STORY: DatabaseExport = {
  sign: /^@highlight\s*$/m,
  findStarts: () => [],
  read: (lines) => {
    const end = lines.findIndex((line) => MARK.test(line));
    if (end === -1) return null;
    const highlights = lines.slice(end).filter((line) => line.trim() !== '' && !MARK.test(line));
    const list = highlights.map((line) => `• ${line.trim()}`);
    const text = [...lines.slice(0, end), ...list];
    const first = text.findIndex((line) => line.trim() !== '');
    const [signed, author, written] = SIGNED.exec((text[first] ?? '').slice(0, LONGEST_SIGNED)) ?? [];
    if (signed === undefined) return { ...UNSAID, body: text };
    return {
      ...UNSAID,
      byline: author ?? null,
      date: written === undefined ? null : { written, index: first },
      body: [(text[first] ?? '').slice(signed.length), ...text.slice(first + 1)],
    };
  },
};
