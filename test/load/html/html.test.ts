import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlPage, type SavedPage } from '../../../src/load/html/html.ts';
import { looksLikeHtml } from '../../../src/load/html/page-source.ts';
import { SHARED } from '../../needs.ts';
import { expectSafeBlocks, renderBlocks } from '../body/safe-blocks.ts';
import { showBlocks } from '../body/show-blocks.ts';

function readCase(name: string): SavedPage {
  const page = readHtmlPage(readFileSync(join(import.meta.dirname, 'cases', `${name}.html`), 'utf8'));
  if (page === null) throw new Error(`${name} gave no article`);
  expectSafeBlocks(page.text, page.blocks);
  return page;
}

/** Of its dates the most trusted one. */
function readMetadata({ headline, dates, byline, source, url, tags, language }: SavedPage) {
  const date = dates.find(({ trust }) => trust !== 'address')?.written ?? null;
  return { headline, date, byline, source, url, tags, language };
}

function readPage(source: string) {
  const page = readHtmlPage(source);
  return page && { ...page, ...readMetadata(page) };
}

/** Kinds and first words. */
function showStarts(page: SavedPage): string[] {
  return showBlocks(page).map((line) => line.split(' ').slice(0, 6).join(' '));
}

describe('a saved page', () => {
  it('of a newspaper of today: the article, without what stands around it', () => {
    const page = readCase('newspaper');
    expect(readMetadata(page)).toEqual({
      headline: 'Ferry strike enters second week, talks stall',
      date: '2023-08-04T06:30:00+01:00',
      byline: ['Jane Doe', 'John Roe'],
      source: 'The Harbour Post',
      url: 'https://www.harbourpost.example/2023/08/ferry-strike',
      tags: ['Transport', 'Strikes'],
      language: 'en-GB',
    });
    expect(showStarts(page)).toMatchInlineSnapshot(`
      [
        "paragraph: [WESTPORT, Aug 4 (HPA) -",
        "paragraph: About 4,000 people on the",
        "subheadline 2: Pay and rosters",
        "paragraph: The union wants rosters that",
        "quotation: “We were promised talks. What",
        "list: Eight boats are idle, among",
        "caption: Boats at the quay in",
        "table: Route/Crossings/North/12",
        "paragraph: A mediator from the capital",
        "credit: (With inputs from agencies)",
      ]
    `);
    for (const unwanted of ['lamps', 'script', 'Weather', 'First!', 'All rights'])
      expect(page.text).not.toContain(unwanted);
    expect(renderBlocks(page.text, page.blocks)).toContain(
      '<a href="https://www.harbourpost.example/people/mayor"',
    );
  });

  it('for AMP, with JSON-LD that is broken', () => {
    const page = readCase('amp');
    expect(readMetadata(page)).toEqual({
      headline: 'Le pont de la ville rouvert aux camions',
      date: '2023-09-12',
      byline: ['Awa Diallo'],
      source: 'Journal',
      url: 'https://journal.example/afrique/pont-rouvert',
      tags: ['pont', 'transport'],
      language: 'fr',
    });
    expect(showStarts(page)).toMatchInlineSnapshot(`
      [
        "paragraph: Le pont de la ville",
        "paragraph: Les poids lourds, qui faisaient",
        "paragraph: Une deuxième phase, plus courte,",
      ]
    `);
  });

  it('with Open Graph alone, and line breaks for paragraphs', () => {
    const page = readCase('open-graph');
    expect(readMetadata(page)).toEqual({
      headline: 'Coffee harvest begins early in the hills',
      date: '2022-10-03T09:15:00-05:00',
      byline: [],
      source: 'Hill Country News',
      url: 'https://hill.example/coffee',
      tags: ['Coffee', 'Farming'],
      language: 'en-US',
    });
    expect(showStarts(page)).toMatchInlineSnapshot(`
      [
        "paragraph: The coffee harvest began on",
        "paragraph: Rain in July and a",
        "paragraph: Prices are lower than in",
      ]
    `);
  });

  it('of the 1990s, laid out with tables', () => {
    const page = readCase('tables-1998');
    expect(page.headline).toBe('Embassy reopens in the capital');
    expect(showStarts(page)).toMatchInlineSnapshot(`
      [
        "paragraph: The embassy opened its doors",
        "paragraph: The ambassador said that the",
        "paragraph: Officials would not say how",
      ]
    `);
  });
});

const PARAGRAPH = '<p>The council met on Monday, and after four hours it had agreed on nothing at all.</p>';

describe('metadata', () => {
  it.each([
    ['<meta name="dc.date" content="2020-01-02">', { date: '2020-01-02' }],
    ['<meta name="parsely-pub-date" content="2020-01-02T03:04:05Z">', { date: '2020-01-02T03:04:05Z' }],
    ['<meta name="sailthru.date" content="2020-01-02">', { date: '2020-01-02' }],
    ['<meta name="author" content="By Jane Doe and John Roe">', { byline: ['Jane Doe', 'John Roe'] }],
    ['<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    ['<link rel="canonical" href="https://x.example/a">', { url: 'https://x.example/a' }],
    ['<title>Boats at rest - The Post</title>', { headline: 'Boats at rest' }],
    [
      '<script type="application/ld+json">[{"@type":"NewsArticle","headline":"A &amp; B","author":{"name":"Jane Doe"}}]</script>',
      { headline: 'A & B', byline: ['Jane Doe'] },
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two\nlines",}</script>',
      { headline: 'Two lines' },
    ],
    [
      '<script type="application/ld+json">{"__proto__":{"headline":"x"},"@type":"NewsArticle","constructor":1}</script>',
      { headline: null },
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"name":["x"]},"author":[1,null,[]],"datePublished":7}</script>',
      { date: null, byline: [] },
    ],
  ])('%s', (head, expected) => {
    expect(readPage(`<html><head>${head}</head><body>${PARAGRAPH}</body></html>`)).toMatchObject(expected);
  });

  it('in capitals, with links that belong to a base', () => {
    const head = `<TITLE>Boats at rest</TITLE><META NAME="Author" CONTENT="Jane Doe"><META NAME="DC.Date" CONTENT="1998-03-04">
      <META HTTP-EQUIV="Content-Language" CONTENT="en"><META PROPERTY="OG:Site_Name" CONTENT="The Post">
      <LINK REL="CANONICAL" HREF="https://post.example/boats"><BASE HREF="https://post.example/1998/">`;
    const body = `${PARAGRAPH}<P>More is in <A HREF="old.html">the report of last week</A>, it said.`;
    const page = readPage(`<HTML><HEAD>${head}</HEAD><BODY>${body}</BODY></HTML>`);
    expect(page).toMatchObject({
      headline: 'Boats at rest',
      date: '1998-03-04',
      byline: ['Jane Doe'],
      source: 'The Post',
      url: 'https://post.example/boats',
      language: 'en',
    });
    expect(page && renderBlocks(page.text, page.blocks)).toContain(
      'href="https://post.example/1998/old.html"',
    );
  });

  it.each([
    ['<SPAN ITEMPROP="DatePublished">4 March 1998</SPAN>', { date: '4 March 1998' }],
    ['<A REL="Author External" HREF="/j">Jane Doe</A>', { byline: ['Jane Doe'] }],
    ['<A REL="TAG" HREF="/t">Boats</A>', { tags: ['Boats'] }],
  ])('in any case: %s', (element, expected) => {
    expect(readPage(`<HTML><BODY>${element}${PARAGRAPH}</BODY></HTML>`)).toMatchObject(expected);
  });

  it('in the elements of the page', () => {
    const body = `<article><h1>Boats at rest</h1><time datetime="2020-01-02">2 January</time><a rel="author" href="/j">Jane Doe</a>${PARAGRAPH}</article>`;
    const page = readPage(`<html lang="en"><body>${body}</body></html>`);
    expect(page).toMatchObject({
      headline: 'Boats at rest',
      date: '2020-01-02',
      byline: ['Jane Doe'],
      language: 'en',
    });
    expect(page?.text).not.toContain('Boats at rest');
  });
});

describe('markup that browsers mend', () => {
  const paragraphs = [
    'The council met on Monday evening, and after four hours it had agreed on nothing at all.',
    'The ferry sails again on Monday, the owners said, at the old price and from the old quay.',
  ];
  const [first, rest] = paragraphs.map((text) => `<p>${text}</p>`);

  it.each([
    ['<svg class="i"/>'],
    ['<svg><path d="M0 0"/>'],
    ['<math/>'],
    ['<object data="film.swf">'],
    ['<object data="film.swf">Get the player.</object>'],
    ['<select><option>'],
    ['<select name="year">'],
    ['<select><option>1998<option>1999</select>'],
    ['<button class="share">'],
    ['<picture>'],
    ['<img alt="a > b" src=x>'],
    ['<br/>'],
    ['</p></div></span>'],
    ['<a href="https://x.example">'],
    ['<form><form>'],
    ['<b><i></b>'],
    ['<!-- a note --!>'],
    ['<!-->'],
    ['<? php ?>'],
    ['<textarea><p>Your comment</p></textarea>'],
    ['<iframe><p>No frames</p></iframe>'],
    ['<noembed>No films</noembed>'],
    ['<script>if (a<b) document.write("<p>x</p><!--")</script>'],
    ['<style>p > b::before { content: "</p>" }</style>'],
    ['<template><p>Row</p></template>'],
    ['<title>Not again</title>'],
  ])('%s', (mark) => {
    const page = readHtmlPage(`<html><body><article>${first}${mark}${rest}</article></body></html>`);
    expect(page?.text.split('\n\n')).toEqual(paragraphs);
  });

  it.each([
    [
      'an input after it',
      '<p>One</p><select><option>A<p>Two</p><input type=text><p>Three</p>',
      'One A Two Three',
    ],
    [
      'a form that ends',
      '<p>One</p><form><select><option>A<option>B</form><p>Two</p><form><select><option>C</select></form>',
      'One A B Two',
    ],
    ['another list', 'One<select><option>A Two Three <select><option>B</select>', 'One A Two Three'],
    ['a script', '<select><option>A<p>Two</p><script>var a="</select>"</script><p>Three</p>', 'A Two Three'],
    ['seven of them', '<select><option>A<p>Two</p>'.repeat(7), 'A Two '.repeat(7).trim()],
    ['an end', '<p>One<select><option><b>A</b><hr><option>B</select> Two</p>', 'One Two'],
  ])('in a list of choices, with %s', (_name, body, text) => {
    const page = readHtmlPage(`<html><body>${body}</body></html>`);
    expect(page?.text.replace(/\s+/g, ' ')).toBe(text);
  });

  it.each(['datalist', 'canvas', 'audio', 'video', 'textarea', 'template', 'noscript', 'noframes', 'iframe'])(
    'without an end: <%s>',
    (name) => {
      const page = readHtmlPage(`<html><body>${first}<${name}>${rest}</body></html>`);
      expect(page?.text.split('\n\n')).toEqual(paragraphs);
      const after = readHtmlPage(`<html><body><${name}></${name}><${name}>${first}${rest}</body></html>`);
      expect(after?.text.split('\n\n')).toEqual(paragraphs);
    },
  );

  it('with an end: what takes its place elsewhere is not shown', () => {
    const hidden = ['datalist', 'textarea', 'noscript', 'noframes', 'iframe', 'template']
      .map((name) => `<${name}><p>Not shown.</p></${name}>`)
      .join('');
    expect(readHtmlPage(`<body>${first}${hidden}${rest}`)?.text.split('\n\n')).toEqual(paragraphs);
  });

  it.each([
    [`<frameset cols="*"><frame src=a.html></frameset><noframes><body>${first}${rest}</body></noframes>`],
    [`<frameset rows="9,*"><frameset><frame></frameset><noframes>${first}${rest}</noframes></frameset>`],
    [`<FRAMESET><FRAME></FRAMESET><BODY>${first}${rest}</BODY>`],
  ])('for browsers without frames: %s', (frames) => {
    const head = '<head><title>Ferry sails</title><meta name=date content=2023-08-04></head>';
    const page = readPage(`<html>${head}${frames}</html>`);
    expect(page).toMatchObject({ headline: 'Ferry sails', date: '2023-08-04' });
    expect(page?.text.split('\n\n')).toEqual(paragraphs);
  });

  it.each([
    ['<?xml version="1.0"?><html>'],
    ['<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html>'],
    ['<html lang="en" xmlns="http://www.w3.org/1999/xhtml">'],
  ])('in XHTML: %s', (start) => {
    const marks =
      '<iframe src="ad"/><textarea/><a name="top"/><select/><object data="x"/><noscript/><script src="b.js"/>';
    const head = '<head><title/><script src="a.js"/><style/><meta name="date" content="2023-08-04"/></head>';
    const page = readPage(`${start}${head}<body>${first}${marks}${rest}</body></html>`);
    expect(page?.date).toBe('2023-08-04');
    expect(page?.text.split('\n\n')).toEqual(paragraphs);
  });

  it('in the title: what stands there is text', () => {
    const head = '<head><title>About <script> tags &amp; <!-- more</title></head>';
    const page = readHtmlPage(`<html>${head}<body>${first}</body></html>`);
    expect(page?.headline).toBe('About <script> tags & <!-- more');
    expect(page?.text).toBe(paragraphs[0]);
  });

  it('in text that is shown as it was typed', () => {
    const page = readHtmlPage(`${first}<xmp><b>bold</b>\n  x</xmp><listing>1\n2</listing>${rest}`);
    expect(page && showBlocks(page).slice(1, 3)).toEqual(['code: <b>bold</b>/  x', 'code: 1/2']);
  });

  it('in a sentence: elements that break no line', () => {
    const body =
      '<p>The <o:p>old</o:p> <blink>price</blink> is <math><mi>x</mi><mo>=</mo><mn>2</mn></math> a<area> head.</p>';
    expect(readHtmlPage(`${body}${rest}`)?.text.split('\n\n')[0]).toBe('The old price is x=2 a head.');
  });

  it('in a list: text that is no item of it', () => {
    const page = readHtmlPage(`${first}<ul>Boats:<li>North<li>South</ul>${rest}`);
    expect(page?.text).toContain('Boats:\nNorth\nSouth');
  });

  it('in parts of a page that a program saved with it', () => {
    const story = `<news-story><template shadowrootmode="open">${first}${rest}</template></news-story>`;
    expect(readHtmlPage(`<html><body>${story}</body></html>`)?.text.split('\n\n')).toEqual(paragraphs);
  });

  const many = '<div>'.repeat(5000);

  it.each([
    ['<svg><path/>Two.<svg></svg> Three.'],
    ['<svg><path/></svg>Two. Three.'],
    ['<select>Two.<select></select> Three.'],
    ['<object>Two.<object><p>x</p></object> Three.'],
    ['<iframe src=a/>Two. Three.'],
    ['<datalist><option>x</datalist>Two. <textarea>Three.'],
    ['<noscript>x</noscript>Two. <noscript>Three.'],
  ])('on a page that is too large to be searched: %s', (marks) => {
    const page = readHtmlPage(`<body>${many}One. ${marks}`);
    expect(page?.text.replace(/\s+/g, ' ')).toBe('One. Two. Three.');
  });

  it('on a page of XHTML that is too large to be searched', () => {
    const page = readHtmlPage(`<?xml version="1.0"?><html><title/><body>${many}One. <script src="a"/>Two.`);
    expect(page?.text).toBe('One. Two.');
  });

  it('on a page that is too large to be searched', () => {
    const marks = '<svg class="i"/>One. <object data=x>Two. <select>Three. <iframe>x</iframe>Four.';
    const page = readHtmlPage(`<title>About <script></title><body>${many}${marks}`);
    expect(page).toMatchObject({ headline: 'About <script>', text: 'One. Two. Three. Four.' });
  });
});

describe('no page', () => {
  it.each(['', 'just text', '<html><body></body></html>', '<p>   </p>', '<script>alert(1)</script>'])(
    '%j',
    (source) => {
      expect(readHtmlPage(source)).toBeNull();
    },
  );

  it.each([
    ['<!DOCTYPE html><p>', true],
    ['\uFEFF<?xml version="1.0"?><!-- saved from url -->\n<html xmlns="x">', true],
    ['<title>x</title>', true],
    ['<b>bold</b> words', false],
    ['Text with <html> in it', false],
  ])('looks like one, %j: %j', (source, expected) => {
    expect(looksLikeHtml(source)).toBe(expected);
  });
});

describe('hostile pages', () => {
  it.each([
    ['nested elements', '<div>'.repeat(100_000)],
    ['unclosed links', '<a href=x>b'.repeat(100_000)],
    ['brackets', '<'.repeat(1_000_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['comments', '<!--'.repeat(300_000)],
    ['scripts', '<script>'.repeat(200_000)],
    ['paragraphs', '<p>a'.repeat(300_000)],
    ['attributes', `<p ${'a=1 '.repeat(200_000)}>`],
    ['ends', '</p>'.repeat(200_000)],
    ['lists of choices', '<select><option>a'.repeat(100_000)],
    ['text areas', '<textarea>'.repeat(200_000)],
    ['pictures on a large page', `${'<div>'.repeat(5000)}${'<svg><object>'.repeat(100_000)}`],
    [
      'data of a copy',
      `<base href=/web/20160218174457/http://a.example/><script type=ld+json>"${'\\"'.repeat(500_000)}`,
    ],
  ])('are read in time: %s', (_name, source) => {
    // What grows with the square of the page would run into the limit of time that every test has.
    expect(() => readHtmlPage(`<html><body>${source}<p>The end.</p></body></html>`)).not.toThrow();
  });

  it('give their text, even where they cannot be parsed', () => {
    const page = readHtmlPage(
      `<html><body>${'<div>'.repeat(5000)}<p>The &amp; end.</p><script>x</script></body></html>`,
    );
    expect(page?.text).toBe('The & end.');
  });

  it('show links to scripts as text', () => {
    const page = readHtmlPage(
      `${PARAGRAPH}<p><a href="javascript:alert(1)" onclick="x">one</a> <a href=" java\nscript:x">two</a> <img src=x onerror=alert(1)> <a href="/three">three</a></p>`,
    );
    expect(page && renderBlocks(page.text, page.blocks)).not.toMatch(/href|onerror|onclick/);
    expect(page?.text).toContain('one two three');
  });

  it.skipIf(SHARED === null)('hold no markup but ours', () => {
    const vectors = JSON.parse(readFileSync(join(SHARED ?? '', 'hostile/xss-vectors.json'), 'utf8')) as {
      s: string;
    }[];
    for (let from = 0; from < vectors.length; from += 25) {
      const body = vectors.slice(from, from + 25).map(({ s }) => `<div>${PARAGRAPH}${s}</div>`);
      const page = readHtmlPage(`<html><body>${body.join('\n')}</body></html>`);
      if (page !== null) expectSafeBlocks(page.text, page.blocks);
    }
  });

  it('of any tags become blocks that cover their text', () => {
    const tags = [
      'p',
      'div',
      'b',
      'i',
      'a href="https://x.example"',
      'ul',
      'li',
      'table',
      'tr',
      'td',
      'th',
      'blockquote',
      'pre',
      'code',
      'h2',
      'span',
      'figcaption',
      'sup',
    ];
    const parts = fc.constantFrom(
      ...tags.flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0]}>`]),
      '<br>',
      '<hr>',
      ' ',
      'some words, and more',
      '.',
      PARAGRAPH,
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (source) => {
        const page = readHtmlPage(source.join(''));
        if (page !== null) expectSafeBlocks(page.text, page.blocks);
      }),
      { numRuns: 150 },
    );
  });
});
