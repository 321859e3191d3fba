/** Components in Markdown, as MDX has them: what a text imports and shows is for a program; what stands within stays. */
import type { ReadNotation } from './template-tags.ts';

const IMPORT = /^import[ \t][^\n]{1,300}[ \t]from[ \t]{0,9}['"][^'"\n]{1,300}['"];?[ \t]*$/gm;
const EXPORT = /^export[ \t](?:const|default|let)\b[^\n]{0,1000}$/gm;
const COMPONENT = /<\/?[A-Z][\w.]{0,60}(?:[ \t\n][^<>]{0,2000})?\/?>/g;

/** Only of a text that imports any: elsewhere `<IBM>` is a company. */
export function takeOutComponents(text: string): ReadNotation {
  if (text.match(IMPORT) === null) return { text, removed: null };
  const removed = COMPONENT.exec(text)?.[0] ?? null;
  COMPONENT.lastIndex = 0;
  return { text: text.replace(IMPORT, '').replace(EXPORT, '').replace(COMPONENT, ''), removed };
}
