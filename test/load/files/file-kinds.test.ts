import { describe, expect, test } from 'vitest';
import { loadFiles } from '../site.ts';

describe('an article is read, though it begins as other files do', () => {
  test.each([
    'RIFFA, Bahrain — The king opened a school on Friday.',
    'RIFF, a WAVE of strikes and a WEBP of lies, the union said.',
    'GIF89a was the format of the web, its maker said on Friday.',
    'GIF89 and other files will be shown in a museum.',
    'PK and BM are initials of two players who met on Friday.',
    'II*III is how the ministry wrote it.',
    'ID3 is a code of the ministry.',
    'OggS was the name of the ship that sank on Friday.',
    '%PDF-1.4 is the version that the ministry asks for.',
    '‰PNG is how it stood in the letter.',
    'ÿØÿ is how it stood in the letter.',
  ])('%s', (text) => {
    expect(loadFiles({ '2023-08-04.txt': text }).articles.map((article) => article.text)).toEqual([text]);
  });
});

describe('another file is told by its first bytes, whatever its name', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');

  test.each([
    ['a PDF document', bytes('%PDF-1.4\n%\xe2\xe3\xcf\xd3')],
    ['a document of an office program', bytes('{\\rtf1\\ansi Text}')],
    ['a document of an office program', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['an archive of files or a document of an office program', bytes('PK\x03\x04\x14\0')],
    ['an archive of files', bytes('\x1f\x8b\x08\0')],
    ['an image', bytes('\x89PNG\r\n\x1a\n')],
    ['an image', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['an image', bytes('GIF89a\x20\x03\x58\x02\xf7\0\0')],
    ['an image', bytes('RIFF\x24\x51\x01\0WEBPVP8 ')],
    ['a sound or film', bytes('RIFF\x24\x51\x01\0WAVEfmt ')],
    ['a sound or film', bytes('RIFF\xff\xff\xff\x03AVI LIST')],
    ['a program', bytes('\x7fELF\x02')],
  ])('%s', (name, content) => {
    const { articles, problems } = loadFiles({ 'a.txt': content });
    expect(articles).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([`this is ${name}, not an article.`]);
  });
});
