/** A line that may begin with a label: `LENGTH: 312 words`. */
export interface LabelledLine {
  /** In small letters; `null` where the line has no label that is known. */
  readonly label: string | null;
  readonly text: string;
  readonly index: number;
}

const LABEL = /^\s{0,40}(\p{Lu}[\p{L}()/'’ -]{1,30}) ?:(?!\S)\s*(.*)/u;

/** A line that was wrapped is as long. */
const SHORTEST_WRAPPED = 40;

/** Another value of the label above it: `        Roe, Ann`. */
const LISTED = /^ {6,40}\S.{0,60}$/;

/**
 * Lines with the labels that they begin with. Where a value was wrapped, its other lines belong to it.
 * @param labels that are known, in small letters
 */
export function readLabels(lines: readonly string[], labels: ReadonlySet<string>): readonly LabelledLine[] {
  const read: LabelledLine[] = [];
  for (const [index, line] of lines.entries()) {
    const [, name, value = ''] = LABEL.exec(line.slice(0, 2000)) ?? [];
    const label = name?.trimEnd().toLowerCase() ?? '';
    const last = read.at(-1);
    if (labels.has(label))
      read.push({
        label,
        text: value.length < 1900 ? value.trim() : line.slice(line.indexOf(':') + 1).trim(),
        index,
      });
    else if (last && last.label !== null && LISTED.test(line) && last.index === index - 1)
      read[read.length - 1] = { ...last, text: `${last.text}; ${line.trim()}`, index };
    else if (
      last &&
      last.label !== null &&
      last.text.length >= SHORTEST_WRAPPED &&
      line.trim() !== '' &&
      last.index === index - 1
    )
      read[read.length - 1] = { ...last, text: `${last.text} ${line.trim()}`, index };
    else read.push({ label: null, text: line, index });
  }
  return read;
}

/** The value of the first line with one of these labels. */
export function readValue(lines: readonly LabelledLine[], ...labels: readonly string[]): string | null {
  const found = lines.find(({ label, text }) => label !== null && labels.includes(label) && text !== '');
  return found?.text ?? null;
}
