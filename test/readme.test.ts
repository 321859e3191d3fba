import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../src/command-line/exit-codes.ts';
import { createProgram } from '../src/command-line/program.ts';
import { FORMATS } from '../src/load/formats/formats.ts';
import { DECISION_FIELDS } from '../src/relate/decisions/decisions.ts';
import { SETTING_NAMES, SETTINGS } from '../src/settings/settings.ts';
import { PROJECT } from '../src/tools/disk/project.ts';

const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');

const program = createProgram(() => {});
const commands = program.commands.map((command) => command.name());
const options = [
  ...new Set(program.commands.flatMap(({ options }) => options.map(({ long }) => long ?? ''))),
];
const pageKinds = readdirSync(join(PROJECT, 'layouts'))
  .filter((name) => name.endsWith('.11ty.ts'))
  .map((name) => name.replace('.11ty.ts', ''));

function expectToSay(words: string): void {
  expect(README.includes(words), `README.md does not say ${words}`).toBe(true);
}

describe('the README names', () => {
  test.each(commands)('the command %s', (name) => expectToSay(`npm run ${name}`));
  test.each(options)('the option %s', (name) => expectToSay(name));
  test.each(['npm ci && npm run build', 'npm ci && npm test', 'npm run bench'])('how to run %s', (line) => {
    expectToSay(line);
  });
  test.each(Object.values(EXIT))('the exit code %d', (code) => {
    expect(new RegExp(`Exit codes:.*\\b${code} [a-z]`).test(README)).toBe(true);
  });
  test.each(FORMATS.map(({ title }) => title))('the format %s', (title) => expectToSay(`**${title}`));
  test.each(SETTING_NAMES)('the setting %s, its default and what it is for', (name) => {
    const { default: value, meaning } = SETTINGS[name];
    const isNone = value === null || (Array.isArray(value) && value.length === 0);
    expectToSay(`| \`${name}\` | ${isNone ? 'none' : `\`${value}\``} | ${meaning} |`);
  });
  test.each(Object.keys(DECISION_FIELDS))('the decision %s of entities.yaml', (name) => {
    expectToSay(`{${name}: `);
  });
});

test.each(pageKinds)('the page kind %s is in layouts/README.md', (name) => {
  expect(readFileSync(join(PROJECT, 'layouts/README.md'), 'utf8')).toContain(`\`${name}\``);
});

test('the README can be read in one go, and the chapters that it leads to are there', () => {
  expect(README.split('\n').length).toBeLessThan(330);
  const chapters = [...README.matchAll(/\]\(([\w./-]+\.md)/g)].map(([, path = '']) => path);
  expect(chapters.length).toBeGreaterThan(8);
  expect(chapters.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
});
