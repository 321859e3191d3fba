import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { LAYOUTS } from '../../src/render/layouts.ts';

type Colours = ReadonlyMap<string, string>;

/** The colours that a block of the stylesheet sets. */
const readColours = (block: string): Colours =>
  new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name!, colour!]),
  );

const readStyles = (file: string): string => readFileSync(join(LAYOUTS, file), 'utf8');
const TOKENS = readStyles('base/2-tokens.css');
const [LIGHT, DARK] = TOKENS.split('@media (prefers-color-scheme: dark)').map(readColours) as [
  Colours,
  Colours,
];
const SCHEMES = [
  ['light', LIGHT],
  ['dark', new Map([...LIGHT, ...DARK])],
  ['print', new Map([...LIGHT, ...readColours(readStyles('print/paper.css'))])],
] as const;

/** WCAG 2.2, relative luminance. */
function luminanceOf(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g)!;
  const [red, green, blue] = digits.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

it('is reckoned as WCAG has it', () => {
  expect(contrast('#000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});

/** What is read. */
const TEXTS = [
  ['ink', 'paper'],
  ['ink', 'paper-tint'],
  ['ink', 'mark'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-tint'],
  ['accent', 'paper'],
  ['paper', 'ink'],
  ['heat-low-ink', 'heat-1'],
  ['heat-low-ink', 'heat-2'],
  ['heat-high-ink', 'heat-3'],
  ['heat-high-ink', 'heat-4'],
] as const;

/** What is seen: lines below links, bars of charts, days of calendars. */
const SIGNS = [
  ['link-line', 'paper'],
  ['link-line', 'paper-tint'],
  ['line', 'paper'],
  ['line', 'paper-tint'],
  ['bar', 'paper'],
  ['heat-line', 'paper'],
  ['heat-3', 'paper'],
  ['heat-4', 'paper'],
] as const;

describe.each(SCHEMES)('in the %s colours', (_, colours) => {
  const between = (one: string, other: string) => contrast(colours.get(one)!, colours.get(other)!);
  test.each(TEXTS)('%s is read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SIGNS)('%s is seen on %s', (sign, ground) => {
    expect(between(sign, ground)).toBeGreaterThanOrEqual(3);
  });
});
