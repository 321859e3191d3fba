import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPictures, lookAtFolder } from '../../src/cache/folder-look.ts';
import { PictureFinder } from '../../src/pictures/find/picture-finder.ts';

const home = mkdtempSync(join(tmpdir(), 'dateline-finder-'));
const folder = join(home, 'articles');
let finder: PictureFinder;

beforeAll(() => {
  const files = [
    ...[
      'a.png',
      'posts/b.png',
      'posts/two/c.png',
      'static/images/d.jpg',
      'site/assets/e.webp',
      '.hidden/f.png',
    ],
    ...['posts/Page_files/g.jpg', 'posts/Seite-Dateien/h.jpg', 'Été 2023/quai é.png', 'vault/deep/note.png'],
    ...['news.example/2023/pictures/i.jpg', 'posts/image', 'posts/ümlaut.PNG', '../secret.png'],
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x');
  }
  symlinkSync('../secret.png', join(folder, 'out.png'));
  symlinkSync('a.png', join(folder, 'in.png'));
  symlinkSync('round.png', join(folder, 'round.png'));
  finder = new PictureFinder(folder, listPictures(lookAtFolder(folder)));
});
afterAll(() => rmSync(home, { recursive: true }));

function find(written: string, article: string): string | null {
  const found = finder.find(written, article);
  return found === null || found === 'outside' ? found : found.path;
}

describe('a picture is found', () => {
  it.each([
    ['b.png', 'posts/x.md', 'posts/b.png'],
    ['./b.png', 'posts/x.md', 'posts/b.png'],
    ['../a.png', 'posts/x.md', 'a.png'],
    ['/a.png', 'posts/x.md', 'a.png'],
    ['c.png', 'posts/two.md', 'posts/two/c.png'],
    ['/images/d.jpg', 'posts/x.md', 'static/images/d.jpg'],
    ['/assets/e.webp', 'site/_posts/x.md', 'site/assets/e.webp'],
    ['assets/e.webp', 'site/_posts/x.md', 'site/assets/e.webp'],
    ['{{ site.baseurl }}/assets/e.webp', 'site/_posts/x.md', 'site/assets/e.webp'],
    [`{{ "/assets/e.webp" | relative_url }}`, 'site/_posts/x.md', 'site/assets/e.webp'],
    ['{static}/images/d.jpg', 'posts/x.md', 'static/images/d.jpg'],
    ['b.png?w=300#x', 'posts/x.md', 'posts/b.png'],
    ['.\\two\\c.png', 'posts/x.md', 'posts/two/c.png'],
    ['../%C3%89t%C3%A9%202023/quai%20%C3%A9.png', 'posts/x.md', 'Été 2023/quai é.png'],
    ['../Été 2023/quai e\u0301.png', 'posts/x.md', 'Été 2023/quai é.png'],
    ['B.PNG', 'posts/x.md', 'posts/b.png'],
    ['ümlaut.png', 'posts/x.md', 'posts/ümlaut.PNG'],
    ['image', 'posts/x.html', 'posts/image'],
    ['Page_files/g.jpg', 'posts/Page.html', 'posts/Page_files/g.jpg'],
    ['https://cdn.example/x/g.jpg?s=2', 'posts/Page.html', 'posts/Page_files/g.jpg'],
    ['https://cdn.example/h.jpg', 'posts/Seite.html', 'posts/Seite-Dateien/h.jpg'],
    ['https://news.example/2023/pictures/i.jpg', 'x.html', 'news.example/2023/pictures/i.jpg'],
    ['https://me.example/static/images/d.jpg', 'posts/x.md', 'static/images/d.jpg'],
    ['[[note.png]]', 'posts/x.md', 'vault/deep/note.png'],
    ['[[deep/note.png]]', 'x.md', 'vault/deep/note.png'],
    ['in.png', 'x.md', 'in.png'],
  ])('%s of %s', (written, article, path) => {
    expect(find(written, article)).toBe(path);
  });
});

describe('a picture is not found', () => {
  it.each([
    ['lost.png', 'x.md', null],
    ['https://elsewhere.example/a.png', 'x.md', null],
    ['//elsewhere.example/a.png', 'x.md', null],
    ['javascript:alert(1)', 'x.md', null],
    ['posts', 'x.md', null],
    ['', 'x.md', null],
    ['round.png', 'x.md', null],
    ['.hidden/f.png', 'x.md', null],
    ['[[../secret.png]]', 'x.md', null],
    ['a.png\0.jpg', 'x.md', null],
    ['../secret.png', 'x.md', 'outside'],
    ['posts/../../secret.png', 'x.md', 'outside'],
    ['..%2Fsecret.png', 'x.md', 'outside'],
    ['%2e%2e/secret.png', 'x.md', 'outside'],
    ['..\\secret.png', 'x.md', 'outside'],
    ['/../secret.png', 'x.md', 'outside'],
    ['file:///etc/passwd', 'x.md', 'outside'],
    ['C:\\secret.png', 'x.md', 'outside'],
    ['out.png', 'x.md', 'outside'],
  ])('%s', (written, article, outcome) => {
    expect(find(written, article)).toBe(outcome);
  });
});
