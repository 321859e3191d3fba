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

/** Bytes that stand behind those that tell. */
const AFTER_END = { JPEG: `a small copy behind it: ${SECRET}`.length, PNG: 0, WebP: 0, AVIF: 0, GIF: 0 };

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

  it('is never published half without a word, wherever it is cut off', () => {
    for (const bytes of [PLAIN[kind], TELLING[kind]]) {
      const end = bytes.length - AFTER_END[kind] * Number(bytes === TELLING[kind]);
      for (let length = 0; length < end; length++) {
        const looked = lookAtPicture(bytes.subarray(0, length));
        if (typeof looked === 'string') expect(looked).toMatch(/^(?:damaged|unsupported)$/);
        else {
          expect([kind, looked.facts.isCut, looked.facts.width]).toEqual([kind, true, 40]);
          expect(looked.bytes.includes(SECRET)).toBe(false);
          expect(clean(looked.bytes).equals(looked.bytes)).toBe(true);
        }
      }
    }
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

describe('a picture without its end', () => {
  const facts = (bytes: Buffer) => {
    const looked = lookAtPicture(bytes);
    return typeof looked === 'string' ? looked : looked.facts;
  };

  it.each([
    ['JPEG', TINY_JPEG.subarray(0, -2)],
    ['JPEG', TINY_JPEG.subarray(0, -1)],
    ['JPEG', TINY_JPEG.subarray(0, -8)],
    ['PNG', makePng(40, 30).subarray(0, -12)],
    ['PNG', makePng(40, 30).subarray(0, -18)],
    ['GIF', TINY_GIF.subarray(0, -1)],
    ['GIF', TINY_GIF.subarray(0, -2)],
  ])('is what there is of it, and ends well: %s (%#)', (_, bytes) => {
    expect(facts(bytes)).toMatchObject({ width: 40, height: 30, isCut: true });
    expect(facts(clean(bytes))).toMatchObject({ width: 40, height: 30, isCut: false });
  });

  it('is whole where only its end is lost', () => {
    expect(clean(TINY_JPEG.subarray(0, -2)).equals(clean(TINY_JPEG))).toBe(true);
    expect(clean(TINY_GIF.subarray(0, -1)).equals(clean(TINY_GIF))).toBe(true);
    expect(clean(makePng(40, 30).subarray(0, -12)).equals(clean(makePng(40, 30)))).toBe(true);
  });

  it.each([
    [
      'a JPEG of which nothing is drawn',
      TINY_JPEG.subarray(0, TINY_JPEG.indexOf('\xff\xda', 0, 'latin1') + 14),
    ],
    ['a PNG of which nothing is drawn', makePng(40, 30).subarray(0, 40)],
    ['a PNG that moves', makePng(40, 30, [makeChunk('fcTL', Buffer.alloc(26))]).subarray(0, -12)],
    ['an AVIF', TINY_AVIF.subarray(0, -1)],
    ['a WebP', TINY_WEBP.subarray(0, -1)],
  ])('is damaged: %s', (_, bytes) => {
    expect(look(bytes)).toBe('damaged');
  });

  it('has whole steps where it moves', () => {
    const step = TINY_GIF.subarray(13 + 6 + 19, -1);
    const moving = Buffer.concat([TINY_GIF.subarray(0, -1), step, step]);
    const whole = clean(Buffer.concat([TINY_GIF.subarray(0, -1), step, TINY_GIF.subarray(-1)]));
    for (let cut = 1; cut < step.length; cut++)
      expect(clean(moving.subarray(0, -cut)).equals(whole)).toBe(true);
  });
});

describe('which way is up', () => {
  it.each([
    [makeJpeg(6), 'JPEG 30 × 40'],
    [makeJpeg(3), 'JPEG 40 × 30'],
    // No browser turns it.
    [makeWebp(8), 'WebP 40 × 30'],
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

describe('what else a file may hold', () => {
  it('is no small copy in the head of a JPEG', () => {
    const head = Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x02\x02', 'latin1');
    const bytes = Buffer.concat([
      ...[TINY_JPEG.subarray(0, 2), makeSegment(0xe0, Buffer.concat([head, Buffer.from(SECRET)]))],
      ...[makeSegment(0xee, Buffer.from(`Adobe\0d\0\0\0\0\x01${SECRET}`, 'latin1')), TINY_JPEG.subarray(2)],
    ]);
    const cleaned = clean(bytes);
    expect(cleaned.includes('JFIF')).toBe(true);
    expect(cleaned.includes(SECRET)).toBe(false);
    expect(clean(cleaned).equals(cleaned)).toBe(true);
  });

  it('is no second frame in a JPEG', () => {
    const frame = makeSegment(0xc0, Buffer.from([8, 0, 90, 0, 90, 1, 1, 17, 0]));
    expect(look(Buffer.concat([TINY_JPEG.subarray(0, 2), frame, TINY_JPEG.subarray(2)]))).toBe('damaged');
  });

  const box = (type: string, content: Buffer) => {
    const head = Buffer.from(`\0\0\0\0${type}`, 'latin1');
    head.writeUInt32BE(8 + content.length);
    return Buffer.concat([head, content]);
  };

  it('is nothing beside the pictures of an AVIF', () => {
    for (const type of ['jumb', 'uuid', 'free', 'xyz1'])
      expect(clean(Buffer.concat([TINY_AVIF, box(type, Buffer.from(SECRET))])).includes(SECRET)).toBe(false);
  });

  it('is a name that an AVIF has beside its first one', () => {
    const bytes = Buffer.from(TINY_AVIF);
    bytes.write('mif1', 8, 'latin1');
    expect(look(bytes)).toBe('AVIF 40 × 30');
    expect(look(Buffer.from(bytes.toString('latin1').replaceAll('avif', 'heic'), 'latin1'))).toBe(
      'unsupported',
    );
  });

  it('is no film of thousands of steps', () => {
    const [start, step] = [TINY_GIF.subarray(0, 13 + 6 + 19), TINY_GIF.subarray(13 + 6 + 19, -1)];
    const moving = (count: number) =>
      Buffer.concat([start, ...Array.from({ length: count }, () => step), Buffer.from([0x3b])]);
    expect(look(moving(200))).toBe('GIF 40 × 30');
    expect(look(moving(50_000))).toBe('too-many-frames');
  });
});
