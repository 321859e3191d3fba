import { type Attack, alone, letters, repeat, SENTENCE } from './attack.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Storm</title>${head}</head><body>${body}</body></html>`;
const article = (body: string, head = '') =>
  page(`<article><h1>Storm</h1><p>${SENTENCE}</p>${body}</article>`, head);

/** Saved pages of the web. */
export const PAGE_ATTACKS: readonly Attack[] = [
  alone('29,000 items', 'a.html', () => article(`<ul>${repeat(29_000, (at) => `<li>item ${at}`)}</ul>`)),
  alone('lists in lists of HTML', 'a.html', () => article(`${'<ul><li>'.repeat(5000)}x`)),
  alone('a class of 1 MB', 'a.html', () =>
    page(`<article class="${'a '.repeat(500_000)}"><h1>t</h1><p>${SENTENCE}</p></article>`),
  ),
  alone('a class of one word of 1 MB', 'a.html', () =>
    page(`<div class="${'a-'.repeat(500_000)}"><p>${SENTENCE}</p></div>`),
  ),
  alone('a style of 1 MB', 'a.html', () => article(`<p style="${'display :none;'.repeat(70_000)}">x</p>`)),
  alone('rules of style', 'a.html', () => article('', `<style>${'a{b:c}'.repeat(200_000)}</style>`)),
  alone('100,000 attributes', 'a.html', () => article(`<p ${repeat(100_000, (at) => `a${at}=b `)}>x</p>`)),
  alone('a srcset of 1 MB', 'a.html', () =>
    article(`<img src="a.png" srcset="${repeat(80_000, (at) => `a${at}.png ${at}w, `)}">`),
  ),
  alone('an address of a link of 1 MB', 'a.html', () =>
    article(`<a href="https://a.example/${'a/../'.repeat(200_000)}">x</a>`),
  ),
  alone('100,000 links', 'a.html', () =>
    article(repeat(100_000, (at) => `<a href="https://a.example/${at}">Storm ${at}</a> `)),
  ),
  alone('elements in elements', 'a.html', () => page(`${'<div>'.repeat(100_000)}${SENTENCE}`)),
  alone('formats in formats', 'a.html', () => `<p>${'<b><i>'.repeat(20_000)}${SENTENCE}`),
  alone('formats that cross', 'a.html', () => article(repeat(3000, () => '<b><p><i></b>x'))),
  alone('spans in spans', 'a.html', () => article(`${'<span>'.repeat(50_000)}x${'</span>'.repeat(50_000)}`)),
  alone('40,000 rows', 'a.html', () => article(`<table>${'<tr><td>x'.repeat(40_000)}</table>`)),
  alone('2,000 columns', 'a.html', () =>
    article(`<table>${`<tr>${'<td>x'.repeat(2000)}`.repeat(50)}</table>`),
  ),
  alone('cells of a million columns', 'a.html', () =>
    article(`<table>${'<tr><td colspan=1000 rowspan=65000>x'.repeat(2000)}</table>`),
  ),
  alone('tables in tables', 'a.html', () => article(`${'<table><tr><td>'.repeat(5000)}x`)),
  alone('text out of tables', 'a.html', () => article(`${'<table>x'.repeat(10_000)}`)),
  alone('JSON-LD of nested lists', 'a.html', () =>
    article('', `<script type="application/ld+json">${'['.repeat(500_000)}${']'.repeat(500_000)}</script>`),
  ),
  alone('JSON-LD of nested works', 'a.html', () =>
    article(
      '',
      `<script type="application/ld+json">${'{"@type":"NewsArticle","isPartOf":'.repeat(30_000)}1${'}'.repeat(30_000)}</script>`,
    ),
  ),
  alone('JSON-LD of 1 MB', 'a.html', () =>
    article(
      '',
      `<script type="application/ld+json">{"@graph":[${repeat(20_000, (at) => `{"@type":"NewsArticle","@id":"#${at}","headline":"Storm"}`, ',')}]}</script>`,
    ),
  ),
  alone('20,000 scripts of JSON-LD', 'a.html', () =>
    article('', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(20_000)),
  ),
  alone('100,000 fields in the head', 'a.html', () =>
    article(
      '',
      repeat(100_000, (at) => `<meta property="article:tag" content="${letters(at)}">`),
    ),
  ),
  alone('100,000 authors in the head', 'a.html', () =>
    article(
      '',
      repeat(100_000, (at) => `<meta name="author" content="Ann R${letters(at)}">`),
    ),
  ),
  alone('a heading of 1 MB', 'a.html', () =>
    page(`<article><h1>${'Storm at sea '.repeat(80_000)}</h1><p>${SENTENCE}</p></article>`),
  ),
  alone('50,000 headings', 'a.html', () => article(repeat(50_000, (at) => `<h2>Storm ${at}</h2>`))),
  alone('50,000 moments', 'a.html', () =>
    article(repeat(50_000, () => '<time datetime="2023-08-04">x</time>')),
  ),
  alone('50,000 articles in a page', 'a.html', () =>
    page(repeat(50_000, (at) => `<article><h2>Storm ${at}</h2><p>Text.</p></article>`)),
  ),
  alone('50,000 paragraphs', 'a.html', () => article(`<p>${SENTENCE}</p>`.repeat(50_000))),
  alone('100,000 breaks', 'a.html', () => article('x<br>'.repeat(200_000))),
  alone('50,000 notes', 'a.html', () =>
    article(repeat(20_000, (at) => `<sup id="r${at}"><a href="#n${at}">1</a></sup><p id="n${at}">x</p>`)),
  ),
  alone('20,000 posts', 'a.html', () =>
    article(
      repeat(
        20_000,
        (at) =>
          `<blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/${at}">x</a></blockquote>`,
      ),
    ),
  ),
  alone('20,000 figures', 'a.html', () =>
    article(repeat(20_000, (at) => `<figure><img src="${at}.png"><figcaption>x</figcaption></figure>`)),
  ),
  alone('comments of HTML', 'a.html', () => article('<!-- <a '.repeat(200_000))),
  alone('tags that do not end', 'a.html', () => article('<a b="'.repeat(200_000))),
  alone('templates and drawings', 'a.html', () =>
    article(`${'<template><svg><foreignObject>'.repeat(3000)}x`),
  ),
  alone('a script of 20 MB', 'a.html', () => article(`<script>${'x = "<p>"; '.repeat(1_900_000)}</script>`)),
];
