/** A folder of articles that is to cost too much: files by their path, each made when it is to be written. */
export interface Attack {
  readonly name: string;
  readonly files: () => Readonly<Record<string, string>>;
}

/** What ends as an article whatever stands in it, so that what is measured is not how it is refused. */
export const SENTENCE =
  'The harbour master said on Friday in Paris that the quay would be closed for a week.';

/** An attack by a single file. */
export function alone(name: string, path: string, write: () => string): Attack {
  return { name, files: () => ({ [path]: write() }) };
}

/** Parts of a text that are all different, joined. */
export function repeat(count: number, write: (at: number) => string, join = ''): string {
  return Array.from({ length: count }, (_, at) => write(at)).join(join);
}

/** Three letters, other ones for each number below 17,576. */
export function letters(at: number): string {
  return [at, Math.floor(at / 26), Math.floor(at / 676)]
    .map((each) => String.fromCharCode(97 + (each % 26)))
    .join('');
}

/** An article in Markdown with front matter. */
export function withFields(fields: string, body = SENTENCE): string {
  return `---\ntitle: Storm\ndate: 2023-08-04\n${fields}\n---\n\n${body}\n`;
}
