import { expect, test } from 'vitest';
import { renderPart } from './read-body.ts';

const BASE = '<link rel="canonical" href="https://harbour.example/2021/wall">';
const link = (address: string, title: string): string =>
  `<a href="${address}" rel="nofollow noopener external">${title}</a>`;

test.each([
  [
    '<iframe src="https://www.youtube.com/embed/a1?start=9"></iframe>',
    'https://www.youtube.com/watch?v=a1',
    'YouTube',
  ],
  [
    '<iframe src="//www.youtube-nocookie.com/embed/a1" title="Ships"></iframe>',
    'https://www.youtube.com/watch?v=a1',
    'Ships',
  ],
  [
    '<iframe src="about:blank" data-src="https://player.vimeo.com/video/12"></iframe>',
    'https://vimeo.com/12',
    'Vimeo',
  ],
  [
    '<iframe src="https://open.spotify.com/embed/show/1"></iframe>',
    'https://open.spotify.com/show/1',
    'Spotify',
  ],
  [
    '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/k/w"></iframe>',
    'https://soundcloud.com/k/w',
    'SoundCloud',
  ],
  [
    '<iframe src="https://social.example/@ida/12/embed"></iframe>',
    'https://social.example/@ida/12',
    'Mastodon',
  ],
  [
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fk%2Fposts%2F7"></iframe>',
    'https://www.facebook.com/k/posts/7',
    'Facebook',
  ],
  [
    '<iframe src="https://feeds.acast.com/show/1"></iframe>',
    'https://feeds.acast.com/show/1',
    'feeds.acast.com',
  ],
  [
    '<embed src="https://www.dailymotion.com/swf/video/x1">',
    'https://www.dailymotion.com/video/x1',
    'Dailymotion',
  ],
  ['<amp-twitter data-tweetid="12"></amp-twitter>', 'https://twitter.com/i/status/12', 'X'],
  [
    '<lite-youtube videoid="a1" playlabel="Play: Ships"></lite-youtube>',
    'https://www.youtube.com/watch?v=a1',
    'Play: Ships',
  ],
  [
    '<video controls><source src="../films/wall.mp4"></video>',
    'https://harbour.example/films/wall.mp4',
    'harbour.example',
  ],
])('%s', (source, address, title) => {
  expect(renderPart(source, BASE)).toBe(link(address, title));
});

test.each([
  '<iframe src="https://ads.example/frame"></iframe>',
  '<iframe src="https://ads.example/frame" title="Advertisement"></iframe>',
  '<iframe src="javascript:alert(1)" title="Ships"></iframe>',
  '<iframe src="https://www.facebook.com/plugins/page.php?href=https://www.facebook.com/k"></iframe>',
  '<iframe srcdoc="<p>Ships</p>"></iframe>',
  '<video autoplay loop muted src="https://harbour.example/waves.mp4"></video>',
  '<object data="https://harbour.example/x.swf"></object>',
  '<lite-youtube></lite-youtube>',
])('%s is nothing that a reader misses', (source) => {
  expect(renderPart(source, BASE)).toBe('');
});

test('a post has who wrote it below its words', () => {
  expect(
    renderPart(
      '<blockquote class="twitter-tweet"><p>We open on Friday.</p>&mdash; Ida (@ida) <a href="https://x.com/ida/1">4 March</a></blockquote>',
    ),
  ).toBe(
    `<blockquote><p>We open on Friday.</p><footer>— Ida (@ida) ${link('https://x.com/ida/1', '4 March')}</footer></blockquote>`,
  );
});

test('a post of which there is nothing but a way to it is a line', () => {
  expect(
    renderPart(
      '<blockquote class="instagram-media"><div><a href="https://instagram.com/p/1">View this post on Instagram</a></div></blockquote>',
    ),
  ).toBe(link('https://instagram.com/p/1', 'Instagram'));
});

test('who said what is quoted stands below it', () => {
  expect(
    renderPart('<blockquote><p>We open.</p><footer>Ida Krell, <cite>Kell</cite></footer></blockquote>'),
  ).toBe('<blockquote><p>We open.</p><footer>Ida Krell, <em>Kell</em></footer></blockquote>');
});

test('what has no more than the name of its site is called by its caption', () => {
  expect(
    renderPart(
      '<figure><iframe src="https://youtu.be/a1"></iframe><figcaption>Ships in the bay</figcaption></figure>',
    ),
  ).toBe(link('https://www.youtube.com/watch?v=a1', 'Ships in the bay'));
});
