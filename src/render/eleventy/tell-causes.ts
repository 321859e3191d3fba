import { relative } from 'node:path';
import { findInSource } from '../../settings/project-code.ts';
import { countLinesOfFile } from './count-lines-of-file.ts';

/** Eleventy names every page that a template was to write. */
const ALL_OUTPUTS = /writing to ("[^"]*")(?:, "[^"]*")+/;
const LONGEST = 500;
const DEEPEST = 20;

/** What passes an error through a template engine that knows only texts. */
const [OPENING, CLOSING] = ['>>>>>11ty>>>>>', '<<<<<11ty<<<<<'] as const;

/** The line and the column at the end of a line of a trace. */
const POSITION = /:(\d+):(\d+)\)?$/;

/** An error, as it says itself what caused it. */
interface Told {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
  readonly cause: unknown;
}

/**
 * The whole chain of an error's causes, as Eleventy tells it: from what was attempted to what went wrong.
 *
 * @param project the root of the project: paths are told from there
 * @returns a line or more for each, and where in the project the last one happened, where that is known
 */
export function tellCauses(error: unknown, project: string): readonly string[] {
  const told: string[] = [];
  let stack = '';
  for (let at = error; at !== null && at !== undefined && told.length < DEEPEST; ) {
    const { name, message, stack: ofThis, cause } = read(at);
    const short = countLinesOfFile(message).replace(ALL_OUTPUTS, 'writing to $1 and others');
    const said = short.length > LONGEST ? `${short.slice(0, LONGEST)} …` : short;
    told.push(`${said.trim()}${name === 'Error' ? '' : ` (${name})`}`);
    if (ofThis !== '') stack = ofThis;
    at = cause;
  }
  const place = findPlace(stack, project);
  return [...told, ...(place === null ? [] : [`at ${place}`])].map((line) => shortenPaths(line, project));
}

function read(error: unknown): Told {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '', cause: null };
  const { name, message, stack = '' } = error;
  const [start, end] = [message.indexOf(OPENING), message.lastIndexOf(CLOSING)];
  const cause =
    'originalError' in error && error.originalError !== undefined ? error.originalError : error.cause;
  if (start === -1 || end < start) return { name, message, stack, cause };
  const embedded = message.slice(start + OPENING.length, end);
  return { name, message: message.slice(0, start), stack, cause: cause ?? readEmbedded(embedded) };
}

function readEmbedded(json: string): Error {
  const { message = '', stack = '' } = JSON.parse(json) as { message?: string; stack?: string };
  return Object.assign(new Error(message), { stack });
}

/** The first place of a trace that lies in the project, `layouts/pages/names.11ty.ts:3:7`. */
function findPlace(stack: string, project: string): string | null {
  for (const line of stack.split('\n')) {
    const place = readFrame(line.trim());
    if (place === null) continue;
    const source = findInSource(place.file, place.line, place.column) ?? place;
    const inside = relative(project, source.file);
    const isProjects =
      !inside.startsWith('..') && !inside.includes('node_modules') && !inside.startsWith('src');
    if (isProjects) return `${inside}:${source.line}:${source.column}`;
  }
  return null;
}

/**
 * Where a line of a trace says something was; Eleventy adds to paths what makes them new.
 *
 * @example readFrame('at render (file:///site/names.11ty.ts?_cache_bust=1:3:7)') // { file: '/site/names.11ty.ts', line: 3, column: 7 }
 */
function readFrame(
  line: string,
): { readonly file: string; readonly line: number; readonly column: number } | null {
  const position = POSITION.exec(line);
  const address = line.slice(0, position?.index).split(/[():]/).at(-1)?.split('?', 1)[0] ?? '';
  const start = address.indexOf('/');
  if (position === null || start === -1) return null;
  const file = address.slice(start).replace(/^\/\/(?=\/)/, '');
  return { file, line: Number(position[1]), column: Number(position[2]) };
}

/** Eleventy tells paths from where the program was started. */
function shortenPaths(text: string, project: string): string {
  const around = relative(process.cwd(), project);
  const prefixes = [
    `${project.replace(/\/$/, '')}/`,
    ...(around === '' ? [] : [`./${around}/`, `${around}/`]),
  ];
  return prefixes.reduce((shorter, prefix) => shorter.replaceAll(prefix, ''), text);
}
