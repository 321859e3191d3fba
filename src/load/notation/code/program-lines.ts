/** Lines of program code among those of a text, as MDX has them: `import Chart from './chart'`, `export const a = …`. */

const IMPORT =
  /^import[ \t]+(?:['"][^'"\n]{1,300}['"]|[\w$*{][^\n]{0,1000}?[ \t}]from[ \t]*['"][^'"\n]{1,300}['"]);?[ \t]*$/;
const LONG_IMPORT = /^import[ \t]+(?:[\w$]{1,60},?[ \t]*)?\{[^}\n]{0,1000}$/;
const EXPORT = /^export[ \t]+(?:const|let|var|function|default|async|class|\{|\*)(?:\W|$)/;
const LONGEST = 300;
/** Of those that nothing closes, so many are looked through. */
const MOST_OPEN = 20;
/** `import quay from './quay.jpg'` */
const IMPORTED = /^import[ \t]+([\w$]{1,60})[ \t]+from[ \t]*['"]([^'"\n]{1,300})['"]/;

interface WithoutProgram {
  readonly text: string;
  /** Whether there was any. */
  readonly isProgram: boolean;
  /** What was imported, by its name in the text. */
  readonly imported: ReadonlyMap<string, string>;
}

export function takeOutProgramLines(text: string): WithoutProgram {
  const imported = new Map<string, string>();
  if (!/^(?:import|export)[ \t]/m.test(text)) return { text, isProgram: false, imported };
  const lines = text.split('\n');
  const kept: string[] = [];
  let isProgram = false;
  let left = MOST_OPEN;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const end = IMPORT.test(line) ? index : left > 0 ? findEnd(lines, index) : null;
    if (end === null && EXPORT.test(line)) left -= 1;
    if (end === null) {
      kept.push(line);
      continue;
    }
    const [, name, source] = IMPORTED.exec(line) ?? [];
    if (name !== undefined && source !== undefined) imported.set(name, source);
    isProgram = true;
    kept.push('');
    index = end;
  }
  return { text: kept.join('\n'), isProgram, imported };
}

/** The line on which all brackets are closed that a statement opens; `null` where none begins. */
function findEnd(lines: readonly string[], start: number): number | null {
  const first = lines[start] ?? '';
  const isImport = LONG_IMPORT.test(first);
  if (!isImport && !EXPORT.test(first)) return null;
  let depth = 0;
  for (let index = start; index < Math.min(lines.length, start + LONGEST); index += 1) {
    for (const bracket of (lines[index] ?? '').slice(0, 2000).match(/[{}()[\]]/g) ?? [])
      depth += '{(['.includes(bracket) ? 1 : -1;
    if (depth <= 0) return index;
  }
  return null;
}
