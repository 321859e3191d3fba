/** Pictures that stand in an article itself, as `data:` addresses. */
import type { Digest } from '../../../model/model.ts';
import { digestOf } from '../../../tools/text/digest.ts';

interface EmbeddedPicture {
  readonly digest: Digest;
  /** In base64. */
  readonly payload: string;
}

const BEGINNING = 'data:image/';
const HEAD = /^data:image\/[\w.+-]{1,40}(?:;[\w.=-]{1,60}){0,4};base64,/i;
/** Beyond it what follows is no picture that anybody wrote. */
const LONGEST_HEAD = 400;
const PAYLOAD = /[A-Za-z\d+/_=\s-]|%(?:2B|2F|3D|0A|0D|20)|&#(?:10|13|43|47|61|x[AaDd]|x2[BbFf]|x3[Dd]);/y;

/** Whether an address is that of a picture that stands in it. */
export function isEmbedded(address: string): boolean {
  return address.slice(0, BEGINNING.length).toLowerCase() === BEGINNING;
}

/**
 * What stands for such an address where it is too long to be carried along: `data:` and a digest. Of what is no picture
 * in base64, `null`.
 */
export function shortenEmbedded(address: string): string | null {
  const head = HEAD.exec(address.slice(0, LONGEST_HEAD))?.[0];
  if (head === undefined) return null;
  return `data:${digestPayload(cleanPayload(address.slice(head.length)))}`;
}

/** What is shorter stays as it is: most often it stands there until the picture is. */
const SHORTEST_PAYLOAD = 10_000;
const MARK = ';base64,';

/**
 * The source of an article, with what {@link shortenEmbedded} makes in the place of long pictures, and nothing in that of
 * sounds, typefaces and the like: a page that holds its pictures may be of 50 MB, and has the text of any other.
 */
export function shortenEmbeddings(source: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, Math.max(mark + 1, from))) {
    const near = Math.max(from, mark - LONGEST_HEAD);
    const start = source.slice(near, mark).lastIndexOf('data:');
    const end = start < 0 ? mark : findEnd(source, mark + MARK.length);
    if (end - mark < SHORTEST_PAYLOAD) continue;
    const address = source.slice(near + start, end);
    kept.push(source.slice(from, near + start), shortenEmbedded(address) ?? 'data:,');
    from = end;
  }
  return kept.length === 0 ? source : kept.join('') + source.slice(from);
}

/** All that stand in the source of an article. */
export function* listEmbedded(source: string): Iterable<EmbeddedPicture> {
  for (let at = findNext(source, 0); at >= 0; at = findNext(source, at + 1)) {
    const head = HEAD.exec(source.slice(at, at + LONGEST_HEAD))?.[0];
    if (head === undefined) continue;
    const end = findEnd(source, at + head.length);
    const payload = cleanPayload(source.slice(at + head.length, end));
    yield { digest: digestPayload(payload), payload };
    at = end - 1;
  }
}

function findNext(source: string, from: number): number {
  return source.indexOf(BEGINNING, from);
}

/** Where a quotation mark, a bracket or anything else ends it. */
function findEnd(source: string, from: number): number {
  let at = from;
  const plain = /[A-Za-z\d+/_=-]+/y;
  for (;;) {
    plain.lastIndex = at;
    if (plain.test(source)) at = plain.lastIndex;
    PAYLOAD.lastIndex = at;
    if (!PAYLOAD.test(source)) return at;
    at = PAYLOAD.lastIndex;
  }
}

function cleanPayload(written: string): string {
  const signs = /[%&]/.test(written)
    ? written
        .replace(/%2B|&#43;|&#x2B;/gi, '+')
        .replace(/%2F|&#47;|&#x2F;/gi, '/')
        .replace(/%3D|&#61;|&#x3D;/gi, '=')
        .replace(/%0A|%0D|%20|&#1[03];|&#x[AD];/gi, '')
    : written;
  return signs.replace(/[\s=]+/g, '');
}

function digestPayload(payload: string): Digest {
  return digestOf(payload);
}
