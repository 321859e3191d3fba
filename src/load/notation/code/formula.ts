/** Formulas between dollar signs, in TeX: shown as they are written, as code is, for their signs mean other things in Markdown. */

/** No price: `$5 and $6`. */
const INLINE = /\$(?![\s$])([^$\n`]{1,300}?)(?<![\s\\])\$(?![\d$])/y;
const BLOCK = /\$\$([^$`]{1,4000}?)\$\$/y;
/** One of these is in every formula whose signs might be taken for others. */
const TEX = /[\\^_{]/;
const LINE_START = /(?:^|\n)[ \t]*$/;

interface Formula {
  readonly shown: string;
  /** As it is written. */
  readonly length: number;
}

/** @returns `null`: no formula begins there */
export function readFormula(text: string, at: number): Formula | null {
  const isBlock = text.startsWith('$$', at);
  const pattern = isBlock ? BLOCK : INLINE;
  pattern.lastIndex = at;
  const [whole, content = ''] = pattern.exec(text) ?? [];
  if (whole === undefined || !TEX.test(content) || /\n[ \t]*\n/.test(content)) return null;
  const isAlone =
    isBlock &&
    LINE_START.test(text.slice(Math.max(0, at - 20), at)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(at + whole.length, at + whole.length + 200));
  const shown = isAlone ? `\n~~~~\n${whole}\n~~~~\n` : `\`${whole.replace(/(?<!\s)\s*\n\s*/g, ' ')}\``;
  return { shown, length: whole.length };
}
