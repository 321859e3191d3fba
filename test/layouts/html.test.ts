import { expect, it } from 'vitest';
import { html, Markup } from '../../layouts/html.ts';

it('escapes text and attributes', () => {
  const hostile = `"><script>alert('x')</script>&`;
  expect(html`<p title="${hostile}">${hostile}</p>`.value).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
  );
});

it('keeps markup, numbers and lists, and shows nothing for null, false and undefined', () => {
  expect(
    html`${html`<b>${1}</b>`}${[new Markup('<i>'), '<', [2]]}${null}${false}${undefined}${0}`.value,
  ).toBe('<b>1</b><i>&lt;20');
});

it('refuses an attribute without quotes', () => {
  expect(() => html`<a href=${'x onclick=alert(1)'}>x</a>`).toThrow(/unquoted attribute before value 1/);
  expect(() => html`<p>${'a'}</p><a href=${'x'}>x</a>`).toThrow(/before value 2/);
});

it('lets a text end with an equals sign', () => {
  expect(html`${'a='}${'b'}`.value).toBe('a=b');
});
