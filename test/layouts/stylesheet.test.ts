import { expect, it } from 'vitest';
import { LAYOUTS } from '../../src/render/layouts.ts';
import { bundleStylesheet } from '../../src/render/stylesheet.ts';

const CSS = bundleStylesheet([LAYOUTS]).replace(/\/\*[\s\S]*?\*\//g, '');
/** `property: value` of every rule, in order. */
const DECLARATIONS = [...CSS.matchAll(/[{;]\s*([a-z-]+:[^;{}]+)(?=[;}])/g)].map(([, declaration]) =>
  declaration!.replace(/\s+/g, ' '),
);

/** Of four sides in one property, those on the left and the right. */
function namesDifferentSides(declaration: string): boolean {
  const [, sides] = /^(?:padding|margin|inset|border-(?:width|style|color)): (.*)$/.exec(declaration) ?? [];
  const [, right, , left] = (sides ?? '').split(/ (?![^(]*\))/);
  return left !== undefined && left !== right;
}

it('says last what holds on paper: nothing after it shows again what is hidden there', () => {
  expect(CSS.lastIndexOf('.pager {')).toBeLessThan(CSS.lastIndexOf('@media print'));
  expect(CSS.slice(CSS.lastIndexOf('@media print'))).toMatch(
    /\.pager,[^{]*\{\s*display: none;\s*\}\s*\}\s*$/,
  );
});

it('has no left and no right: what is laid out for texts from left to right is mirrored for others', () => {
  expect(DECLARATIONS.length).toBeGreaterThan(500);
  expect(DECLARATIONS.filter((declaration) => /\b(?:left|right)\b/.test(declaration))).toEqual([]);
  expect(DECLARATIONS.filter(namesDifferentSides)).toEqual([]);
});
