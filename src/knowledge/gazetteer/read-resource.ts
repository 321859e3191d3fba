import { readFileSync } from 'node:fs';

/** The words of a file of words between spaces and line ends. */
export function readWords(name: string): readonly string[] {
  return readResource(name).split(/\s+/).filter(Boolean);
}

/** The rows of a tab-separated file, without its heading; a row's missing cells are empty. */
export function readRows(name: string): readonly (readonly string[])[] {
  const lines = readResource(name).split('\n');
  return lines
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** The parts of a cell that holds several, between bars. */
export function readList(cell: string | undefined): readonly string[] {
  return cell === undefined || cell === '' ? [] : cell.split('|');
}

export function readResource(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
}
