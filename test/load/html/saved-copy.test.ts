/** Pages as browsers and archives of the web save them: the article, its day and its paper are the original's. */
import { describe, expect, it } from 'vitest';
import { loadArticle } from '../site.ts';

const story =
  '<p>The ferry sails again on Monday, the owners said, at the old price and from the old quay.</p>'.repeat(
    4,
  );

function makePage(head: string, body: string, before = ''): string {
  return `<!DOCTYPE html>${before}<html><head><title>Ferry sails again</title>${head}</head><body>${body}</body></html>`;
}

const wombat = `<script src="/_static/js/bundle-playback.js?v=1"></script><script>
  __wm.init("https://web.archive.org/web");
  __wm.wombat("http://paper.example:80/2010/05/19/ferry","20160218174457","https://web.archive.org/","web","/_static/","1455817497");
</script>`;
const toolbar = `<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><p>7 captures, 20 May 2010 - 4 Aug 2023. The Wayback Machine is an
initiative of the Internet Archive, a library of sites and other things in digital form, of which this is a part.</p>
<time datetime="2016-02-18">18 Feb 2016</time></div></div>
<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org/web/20160218174457/http://paper.example/2010/05/19/ferry</div>
<!-- END WAYBACK TOOLBAR INSERT -->`;
const comment = `<!--
     FILE ARCHIVED ON 17:44:57 Feb 18, 2016 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 10:11:12 Aug 04, 2023.
     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.
-->`;
const link =
  '<p>More is in <a href="/web/20160218174457/http://other.example/report">a report</a> of the owners.</p>';

describe('a page from the Wayback Machine', () => {
  it.each([
    [
      'its own address',
      '<link rel="canonical" href="https://web.archive.org/web/20160218174457/http://paper.example/2010/05/19/ferry">',
      '',
    ],
    ['its script', wombat, toolbar],
    ['its bar', '', toolbar],
    [
      'its bar of 2010',
      '',
      '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-toolbar"><input type="text" name="url" id="wmtbURL" value="http://paper.example/2010/05/19/ferry" /></div><!-- END WAYBACK TOOLBAR INSERT -->',
    ],
  ])('has the original address, by %s', (_way, head, bar) => {
    const article = loadArticle(
      '20160218174457-ferry.html',
      `${makePage(head, `${bar}<article>${story}${link}</article>`)}${comment}`,
    );
    expect(article).toMatchObject({
      originalUrl: 'http://paper.example/2010/05/19/ferry',
      source: { name: 'paper.example' },
      date: '2010-05-19',
    });
    expect(article.text).not.toMatch(/archive/i);
    expect(JSON.stringify(article.blocks)).toContain('href=\\"http://other.example/report\\"');
  });

  it('that tells no day has none: neither the day of the copy nor that in the name of the file', () => {
    const head =
      '<link rel="canonical" href="https://web.archive.org/web/20160218174457/http://paper.example/ferry">';
    expect(
      loadArticle('paper/20160218174457/ferry.html', makePage(head, `${toolbar}${story}`)).date,
    ).toBeNull();
  });

  it.each([
    ['https://web.archive.org/web/20160218174457/https://paper.example/2010/05/19/ferry'],
    [
      String.raw`https:\/\/web.archive.org\/web\/20160218174457\/https:\/\/paper.example\/2010\/05\/19\/ferry`,
    ],
  ])('described in JSON-LD: %s', (url) => {
    const data = `{"@type":"NewsArticle","headline":"Ferry \\"Ada\\" sails","url":"${url}","datePublished":"2016-02-18T17:44:57Z","publisher":{"name":"Wayback Machine"}}`;
    const head = `<meta property="og:site_name" content="Internet Archive"><script type="application/ld+json">${data}</script>`;
    expect(loadArticle('a.html', makePage(head, story))).toMatchObject({
      headline: 'Ferry "Ada" sails',
      originalUrl: 'https://paper.example/2010/05/19/ferry',
      source: { name: 'paper.example' },
      date: '2010-05-19',
    });
  });

  it.each([
    ['web.archive.org', 'paper.example'],
    ['Internet Archive', 'paper.example'],
    ['https://web.archive.org/web/20160218174457/https://paper.example/2010/05/19/ferry', 'paper.example'],
    ['https://www.other.example/news', 'other.example'],
    ['The Paper', 'The Paper'],
  ])('with front matter that gives %s as its source', (source, name) => {
    const url = 'https://web.archive.org/web/20160218174457/https://paper.example/2010/05/19/ferry';
    const article = loadArticle(
      'a.md',
      `---\ntitle: Ferry\nurl: ${url}\nsource: ${source}\n---\nThe ferry sails.`,
    );
    expect(article.source).toEqual({ name });
  });

  it('has the date of its line', () => {
    const line = '<p class="meta">Posted by Ada Roe in News on May 19, 2010 | 3 comments</p>';
    const article = loadArticle(
      'a.html',
      makePage(wombat.replace('/2010/05/19', ''), `<article>${line}${story}</article>`),
    );
    expect(article).toMatchObject({ date: '2010-05-19', byline: ['Ada Roe'] });
  });
});

describe('a page from another archive', () => {
  it('archive.today: what it states of itself is not the article’s', () => {
    const head = `<meta property="og:site_name" content="archive.ph"><meta property="og:url" content="http://archive.ph/AbCdE">
      <meta property="article:published_time" content="2023-08-04T12:34:56Z">
      <link rel="canonical" href="https://archive.ph/2023.08.04-123456/https://paper.example/ferry">`;
    const bar =
      '<div id="HEADER"><span>archive.today webpage capture</span> Saved from <time itemprop="pubdate" datetime="2023-08-04T12:34:56Z">4 Aug 2023</time></div>';
    const article = loadArticle(
      'a.html',
      makePage(head, `${bar}<div id="CONTENT"><div><p>19 May 2010</p>${story}</div></div>`),
    );
    expect(article).toMatchObject({
      originalUrl: 'https://paper.example/ferry',
      source: { name: 'paper.example' },
      date: '2010-05-19',
    });
    expect(article.text).not.toMatch(/capture|Saved/);
  });

  it('Google’s cache', () => {
    const bar =
      '<div id="bN015htcoyT__google-cache-hdr">This is Google&#39;s cache of <a href="https://paper.example/ferry">https://paper.example/ferry</a>. It is a snapshot of the page as it appeared on 4 Aug 2023 12:34:56 GMT.</div>';
    const article = loadArticle(
      'a.html',
      makePage('<base href="https://paper.example/ferry">', `${bar}${story}`),
    );
    expect(article).toMatchObject({ originalUrl: 'https://paper.example/ferry', date: null });
    expect(article.text).not.toContain('snapshot');
  });

  it('a translation', () => {
    const head =
      '<link rel="canonical" href="https://paper-example.translate.goog/2010/05/19/ferry?_x_tr_sl=fr&_x_tr_tl=en">';
    const links =
      '<p>More is in <a href="https://paper-example.translate.goog/report?_x_tr_sl=fr">a report</a>.</p>';
    const article = loadArticle('a.html', makePage(head, `<article>${story}${links}</article>`));
    expect(article).toMatchObject({
      originalUrl: 'https://paper.example/2010/05/19/ferry',
      date: '2010-05-19',
    });
    expect(JSON.stringify(article.blocks)).toContain('href=\\"https://paper.example/report\\"');
  });
});

describe('a page that a browser saved', () => {
  it.each([
    ['Chrome', '<!-- saved from url=(0039)https://paper.example/2010/05/19/ferry -->'],
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://paper.example/2010/05/19/ferry \n saved date: Fri Aug 04 2023 10:00:00 GMT+0100\n-->',
    ],
  ])('%s: its address is in a comment', (_program, note) => {
    expect(loadArticle('a.html', makePage('', story, note))).toMatchObject({
      originalUrl: 'https://paper.example/2010/05/19/ferry',
      date: '2010-05-19',
    });
  });

  it('has the address that the page states rather', () => {
    const note = '<!-- saved from url=(0031)https://mirror.example/20100519 -->';
    const head = '<link rel="canonical" href="https://paper.example/ferry">';
    expect(loadArticle('a.html', makePage(head, story, note)).originalUrl).toBe(
      'https://paper.example/ferry',
    );
  });

  it('of an archive itself has that as its source', () => {
    const head =
      '<meta property="og:site_name" content="Internet Archive"><link rel="canonical" href="https://blog.archive.org/ferry">';
    expect(loadArticle('a.html', makePage(head, story)).source).toEqual({ name: 'Internet Archive' });
  });

  it('keeps its own links to archives', () => {
    const link =
      '<a href="https://web.archive.org/web/20160218174457/http://gone.example/x">a page that is gone</a>';
    const head = '<link rel="canonical" href="https://paper.example/ferry">';
    const { blocks } = loadArticle(
      'a.html',
      makePage(head, `<article>${story}<p>It is on ${link}.</p></article>`),
    );
    expect(JSON.stringify(blocks)).toContain(
      'href=\\"https://web.archive.org/web/20160218174457/http://gone.example/x\\"',
    );
  });
});
