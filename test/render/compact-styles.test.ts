import { expect, it, test } from 'vitest';
import { compactStyles } from '../../src/render/compact-styles.ts';
import { LAYOUTS } from '../../src/render/layouts.ts';
import { bundleStylesheet } from '../../src/render/stylesheet.ts';

test.each([
  ['a {\n  color: red;\n}\n\nb,\ni { margin: 0 1px }', 'a{color:red;}b,i{margin:0 1px}'],
  ['/* the page */\na { /* its links */ color: red }', 'a{color:red}'],
  ['nav a:hover > b + i :focus { x: y }', 'nav a:hover > b + i :focus{x:y}'],
  [
    '@media (width >= 62rem) and (hover: none) { a { x: y } }',
    '@media (width >= 62rem) and (hover:none){a{x:y}}',
  ],
  ['a { width: calc(1rem + 2px - (3px)) }', 'a{width:calc(1rem + 2px - (3px))}'],
  ['a::before { content: "/* no,  comment */ ; " / "" }', 'a::before{content:"/* no,  comment */ ; " / ""}'],
  [String.raw`a { content: 'it\'s ,  so' }`, String.raw`a{content:'it\'s ,  so'}`],
  [
    'a { background: url(data:x,a\\ /*b;c) , url( "d , e" ) }',
    'a{background:url(data:x,a\\ /*b;c),url( "d , e" )}',
  ],
  [String.raw`.a\, .b\{ .c { x: y }`, String.raw`.a\, .b\{ .c{x:y}`],
  ['a { margin: 1px/**/2px; --on: ; --off: initial }', 'a{margin:1px/**/2px;--on: ;--off:initial}'],
  ['a { x: y } /* that never ends', 'a{x:y}/* that never ends'],
])('%j is as short as it may be', (written, compact) => {
  expect(compactStyles(written)).toBe(compact);
});

it('says nothing more where it has been', () => {
  const compact = compactStyles(bundleStylesheet([LAYOUTS]));
  expect(compactStyles(compact)).toBe(compact);
});
