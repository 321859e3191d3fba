import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoise } from '../tools/collections/memoise.ts';
import type { CodeExpression } from './list-expressions.ts';
import { openHome } from './trial.ts';

interface Made {
  readonly source: string;
  readonly flags: string;
  /** A line of a stack. */
  readonly place: string;
}

/** Of a stack: the program, and its line. */
const PLACE = /^at (?:[^()]*\()?(.*program\.js):(\d+):\d+\)?$/;
/** Of the program, which is one file, where it says which module comes next. */
const MODULE = /^\/\/ ((?:src|layouts|node_modules)\/.*)/;

/** The regular expressions that the program's own modules make of texts while they build the demo. */
export function listMadeExpressions(project: string): readonly CodeExpression[] {
  const home = openHome('expressions');
  const noted = join(home, 'expressions.json');
  const recorder = new URL('./record-expressions.mjs', import.meta.url).href;
  const site = ['--output', join(home, 'site'), '--cache', join(home, 'cache'), '--jobs', '1', '--quiet'];
  const args = [
    '--import',
    recorder,
    join(project, 'src/start.mjs'),
    'build',
    join(project, 'content'),
    ...site,
  ];
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, DATELINE_EXPRESSIONS: noted },
  });
  if (status !== 0) throw new Error(`the demo was not built: ${stderr}`);
  const made = JSON.parse(readFileSync(noted, 'utf8')) as readonly Made[];
  const modulesOf = memoise(listModules);
  return made.flatMap(({ source, flags, place }) => {
    const [, program, line] = PLACE.exec(place) ?? [];
    const where = program === undefined ? undefined : modulesOf(program)[Number(line)];
    // A library's are its own.
    return where === undefined || where.startsWith('node_modules/') ? [] : [{ where, source, flags }];
  });
}

/** For each line of a program, the module that it belongs to. */
function listModules(program: string): readonly string[] {
  let module = '';
  return readFileSync(program, 'utf8')
    .split('\n')
    .map((line) => {
      module = MODULE.exec(line)?.[1] ?? module;
      return module;
    });
}
