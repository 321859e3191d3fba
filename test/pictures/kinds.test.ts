import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAtPicture } from '../../src/pictures/look/look-at-picture.ts';
import {
  makeChunk,
  makeExif,
  makeGif,
  makeJpeg,
  makePng,
  makeSegment,
  makeWebp,
  SECRET,
  TINY_AVIF,
  TINY_GIF,
  TINY_JPEG,
  TINY_WEBP,
} from './make-pictures.ts';

const PLAIN = { JPEG: TINY_JPEG, PNG: makePng(40, 30), WebP: TINY_WEBP, AVIF: TINY_AVIF, GIF: TINY_GIF };

const TELLING = {
  JPEG: makeJpeg(1),
  PNG: makePng(40, 30, [
    makeChunk('eXIf', makeExif(1)),
    makeChunk('tEXt', Buffer.from(`Comment\0${SECRET}`)),
    makeChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)),
    makeChunk('prVt', Buffer.from(SECRET)),
  ]),
  WebP: makeWebp(1),
  AVIF: TINY_AVIF,
  GIF: makeGif(),
};

/** `JPEG 40 × 30`, or why it is not published */
function look(bytes: Buffer): string {
  const looked = lookAtPicture(bytes);
  return typeof looked === 'string'
    ? looked
    : `${looked.kind.name} ${looked.facts.width} × ${looked.facts.height}`;
}

function clean(bytes: Buffer): Buffer {
  const looked = lookAtPicture(bytes);
  if (typeof looked === 'string') throw new Error(looked);
  return looked.bytes;
}

describe.each(Object.keys(PLAIN) as (keyof typeof PLAIN)[])('%s', (kind) => {
  it('is told by its content, with its width and height', () => {
    expect(look(PLAIN[kind])).toBe(`${kind} 40 × 30`);
  });

  it('says nothing of where it was taken, and by whom', () => {
    expect(TELLING[kind].includes(SECRET)).toBe(true);
    expect(clean(TELLING[kind]).includes(SECRET)).toBe(false);
    expect(look(clean(TELLING[kind]))).toBe(`${kind} 40 × 30`);
  });

  it('is the same when it is cleaned again', () => {
    const once = clean(TELLING[kind]);
    expect(clean(once).equals(once)).toBe(true);
  });

  it('is damaged where it is cut off anywhere', () => {
    const bytes = PLAIN[kind];
    for (let length = 12; length < bytes.length; length += 7)
      expect(look(bytes.subarray(0, length))).toMatch(/^(?:damaged|unsupported)$/);
  });

  it('ends well, whatever bytes it has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(TELLING[kind].length - 1), fc.integer({ min: 0, max: 255 })), {
          maxLength: 12,
        }),
        (changes) => {
          const bytes = Buffer.from(TELLING[kind]);
          for (const [at, value] of changes) bytes[at] = value;
          expect(typeof look(bytes)).toBe('string');
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('which way is up', () => {
  it.each([
    [makeJpeg(6), 'JPEG 30 × 40'],
    [makeJpeg(3), 'JPEG 40 × 30'],
    [makeWebp(8), 'WebP 30 × 40'],
    [makePng(40, 30, [makeChunk('eXIf', makeExif(5))]), 'PNG 30 × 40'],
    [makeJpeg(9), 'JPEG 40 × 30'],
  ])('is kept, and counts in width and height (%#)', (bytes, shown) => {
    expect(look(bytes)).toBe(shown);
    expect(look(clean(bytes))).toBe(shown);
    expect(clean(bytes).includes(SECRET)).toBe(false);
  });
});

describe('what is not published', () => {
  it.each([
    ['a text', Buffer.from('no picture'), 'unsupported'],
    ['nothing', Buffer.alloc(0), 'unsupported'],
    [
      'a drawing that may run scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'unsupported',
    ],
    ['a page that begins like a picture', Buffer.from('GIF89a<script>alert(1)</script>'), 'damaged'],
    ['100 million pixels in some kilobytes', makePng(10_000, 10_000), 'too-many-pixels'],
    ['a line of a million pixels', makePng(1_000_000, 1), 'too-many-pixels'],
    ['a mark', makePng(8, 8), 'too-small'],
    ['no width', makePng(0, 30), 'damaged'],
    ['a wrong sum', Buffer.from(makePng(40, 30)).fill(1, 20, 21), 'damaged'],
    [
      'scans without end',
      Buffer.concat([
        TINY_JPEG.subarray(0, -2),
        ...Array.from({ length: 5000 }, () => makeSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))),
        TINY_JPEG.subarray(-2),
      ]),
      'damaged',
    ],
  ])('%s', (_, bytes, fault) => {
    expect(look(bytes)).toBe(fault);
  });

  it('is a profile of colours that unfolds to more than it may', () => {
    const { deflateSync } = process.getBuiltinModule('node:zlib');
    const bomb = Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(50_000_000))]);
    const small = Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(500))]);
    expect(clean(makePng(40, 30, [makeChunk('iCCP', bomb)])).includes('iCCP')).toBe(false);
    expect(clean(makePng(40, 30, [makeChunk('iCCP', small)])).includes('iCCP')).toBe(true);
  });
});
