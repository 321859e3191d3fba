interface Room {
  readonly lines: number;
  /** Of lines between blank ones; any number, where it is not given. */
  readonly paragraphs?: number;
}

const [LINE_FEED, RETURN] = [0x0a, 0x0d];
/** What else ends a line, beside these and the two signs between them. */
const [NEXT_LINE, LINE_SEPARATOR] = [0x85, 0x2028];

/** As much of a text as has room: whole lines. */
export function cutLines(text: string, { lines, paragraphs = Number.POSITIVE_INFINITY }: Room): string {
  if (text.length <= Math.min(lines, paragraphs)) return text;
  let [lineCount, paragraphCount] = [0, 0];
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const isEnd = sign <= RETURN ? sign >= LINE_FEED : sign === NEXT_LINE || sign === LINE_SEPARATOR;
    if (!isEnd || (sign === RETURN && text.charCodeAt(at + 1) === LINE_FEED)) continue;
    lineCount += 1;
    if (before === at - 1) paragraphCount += 1;
    before = at;
    if (lineCount >= lines || paragraphCount >= paragraphs) return text.slice(0, at);
  }
  return text;
}
