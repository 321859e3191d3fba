import { spread } from './hash';
import { claim } from './room';

/** Collects the features of one token, as hashes of a template and its values. */

/** Of one token. */
const MOST_FEATURES: usize = 512;
const MOST_TEMPLATES: i32 = 256;

export let hashes: usize = 0;
export let featureCount: i32 = 0;
/** What sets the values of one template apart from those of the others. */
let salts: usize = 0;

export function openSink(): void {
  hashes = claim((MOST_FEATURES + <usize>MOST_TEMPLATES) << 2);
  salts = hashes + (MOST_FEATURES << 2);
  for (let template = 0; template < MOST_TEMPLATES; template++)
    store<i32>(salts + ((<usize>template) << 2), spread(template + 1));
}

export function clearSink(): void {
  featureCount = 0;
}

/** The low bits of a product know nothing of the high bits of its factors: both ends are folded in. */
function put(hash: u32): void {
  const h = (hash ^ (hash >>> 15)) * 0x85ebca6b;
  store<u32>(hashes + ((<usize>featureCount) << 2), h ^ (h >>> 15));
  featureCount++;
}

function salted(template: i32, value: i32): u32 {
  return (load<u32>(salts + ((<usize>template) << 2)) ^ <u32>value) * 0x9e3779b1;
}

export function add(template: i32, value: i32): void {
  put(salted(template, value));
}

export function addPair(template: i32, a: i32, b: i32): void {
  put((salted(template, a) ^ <u32>b) * 0xc2b2ae35);
}

export function addTriple(template: i32, a: i32, b: i32, c: i32): void {
  const pair = (salted(template, a) ^ <u32>b) * 0xc2b2ae35;
  put((pair ^ (pair >>> 16) ^ <u32>c) * 0x27d4eb2f);
}

/** One feature for each bit that is set. */
export function addBits(template: i32, bits: i32): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) add(template, rest & -rest);
}
