const RULE_LINE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|(?:=\s*){3,}|(?:#\s*){3,}|(?:~\s*){3,})$/;
const QUOTED_LINE = /^\s{0,3}>/;
/** Longer lines are no rules: spares the pattern a long search. */
const LONGEST_RULE = 200;

/** Lines that stand together: between blank lines, between rules, or all quoted. */
export interface Chunk {
  readonly kind: 'text' | 'quotation' | 'rule';
  readonly lines: readonly string[];
}

/** @param source text with `\n` line ends */
export function splitChunks(source: string): Chunk[] {
  const chunks: { kind: Chunk['kind']; lines: string[] }[] = [];
  let open = false;
  for (const line of source.split('\n')) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const kind = classifyLine(line);
    const last = chunks.at(-1);
    if (open && last !== undefined && last.kind === kind) last.lines.push(line.trimEnd());
    else chunks.push({ kind, lines: [line.trimEnd()] });
    open = true;
  }
  return chunks;
}

function classifyLine(line: string): Chunk['kind'] {
  if (line.length <= LONGEST_RULE && RULE_LINE.test(line)) return 'rule';
  return QUOTED_LINE.test(line) ? 'quotation' : 'text';
}
