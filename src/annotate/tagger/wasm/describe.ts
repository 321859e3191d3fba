import { CAPITAL, CHAR, EDGE_ROW, FIELD, MATTER, SIGN, SIGN_BITS } from './constants';
import { countForms, edgesOf, numberForm, numberSpelling, rowOf } from './forms';
import { addUnit, hashUnits, SEED, spread } from './hash';
import { classify, fold } from './host';
import { hashText } from './interned';
import { describeWord, findPhrase } from './knowledge';
import { hintsOn, rolesOn } from './notes';
import { claim, take } from './room';
import { units } from './tokens';

/** What is known of a word for itself, wherever it stands. */

/** Units at each edge of a form that features are made of. */
const EDGE_UNITS: i32 = 5;
const ENDING: i32 = 3;
/** By code unit: one more than its class; 0 of those that have not been met. */
let classes: usize = 0;

/** What stands beyond the ends of a sentence is a form, too, the first one. */
export function describeEdge(): void {
  if (countForms() > 0) return;
  const row = rowOf(numberForm(0, 0, hashText(0, 0)));
  row[FIELD.signs] = MATTER.mark;
  row[FIELD.lower] = EDGE_ROW.lower;
  row[FIELD.shape] = EDGE_ROW.shape;
  row[FIELD.bareShape] = EDGE_ROW.shape;
  row[FIELD.cluster] = EDGE_ROW.cluster;
  row[FIELD.coarse] = EDGE_ROW.coarse;
  row[FIELD.coarsest] = EDGE_ROW.coarse;
}

/** What the form that stands in the text from `start` to `end` is looked up by. */
export function hashForm(start: i32, end: i32): u32 {
  return hashText(changetype<usize>(units) + ((<usize>start) << 1), end - start);
}

/** Number of the form that stands in the text from `start` to `end`. */
export function findForm(start: i32, end: i32, hash: u32): i32 {
  const count = countForms();
  const form = numberForm(changetype<usize>(units) + ((<usize>start) << 1), end - start, hash);
  if (form === count) describe(form, start, end);
  return form;
}

function describe(form: i32, start: i32, end: i32): void {
  const row = rowOf(form);
  const matter = matterOf(start);
  if (isPlain(start, end)) foldPlain(form, matter, start, end);
  else fold(form, start, end);
  const habit = describeWord(row);
  if (matter !== MATTER.mark) row[FIELD.lists] = findPhrase(row[FIELD.folded]);
  const written = hashUnits(changetype<usize>(units) + ((<usize>start) << 1), end - start);
  row[FIELD.roles] = rolesOn(written);
  row[FIELD.signs] =
    matter |
    (capitalOf(start, end) << SIGN_BITS.capital) |
    (habit << SIGN_BITS.habit) |
    (hintsOn(written) << SIGN_BITS.hints) |
    (end - start === 1 ? SIGN.isLetter : 0) |
    (matter === MATTER.mark && end - start === 1 ? units[start] << SIGN_BITS.mark : 0);
  describeShape(form, start, end);
}

function classOf(unit: i32): i32 {
  if (classes === 0) classes = claim(1 << 16);
  const known = load<u8>(classes + <usize>unit);
  if (known !== 0) return <i32>known - 1;
  const found = classify(unit);
  store<u8>(classes + <usize>unit, <u8>(found + 1));
  return found;
}

/** Whether folding only makes small letters of capitals. */
function isPlain(start: i32, end: i32): bool {
  for (let i = start; i < end; i++) {
    const unit = units[i];
    if (unit < 0x20 || unit > 0x7e || unit === 0x60) return false;
  }
  return true;
}

/** As `fold`. */
function foldPlain(form: i32, matter: i32, start: i32, end: i32): void {
  const row = rowOf(form);
  const length = end - start;
  const lower = take((<usize>length) << 1);
  let withoutDigits: u32 = SEED;
  for (let i = 0; i < length; i++) {
    const unit = units[start + i];
    const small = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    store<u16>(lower + ((<usize>i) << 1), <u16>small);
    withoutDigits = addUnit(withoutDigits, unit >= 0x30 && unit <= 0x39 ? 0x30 : small);
  }
  const folded = hashUnits(lower, length);
  row[FIELD.folded] = folded;
  row[FIELD.lower] = matter === MATTER.number ? spread(<i32>withoutDigits) : folded;
  row[FIELD.spelling] = numberSpelling(lower, length);
  if (matter !== MATTER.word) return;
  if (length >= ENDING) row[FIELD.ending] = hashUnits(lower + ((<usize>(length - ENDING)) << 1), ENDING);
  const edges = edgesOf(form);
  const longest = min(EDGE_UNITS, length);
  store<u16>(edges, <u16>longest);
  memory.copy(edges + 2, lower, (<usize>longest) << 1);
  memory.copy(
    edges + ((<usize>(1 + 2 * EDGE_UNITS - longest)) << 1),
    lower + ((<usize>(length - longest)) << 1),
    (<usize>longest) << 1,
  );
}

function matterOf(start: i32): i32 {
  const kind = classOf(units[start]);
  if (kind === CHAR.mark || kind === CHAR.accent) return MATTER.mark;
  return kind === CHAR.digit ? MATTER.number : MATTER.word;
}

function capitalOf(start: i32, end: i32): i32 {
  let upper = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const kind = classOf(units[i]);
    if (kind === CHAR.upper) upper++;
    else if (kind === CHAR.lower) lower++;
  }
  if (upper === 0) return CAPITAL.none;
  if (lower === 0) return upper > 1 || end - start > 1 ? CAPITAL.upper : CAPITAL.first;
  return upper === 1 && classOf(units[start]) === CHAR.upper ? CAPITAL.first : CAPITAL.mixed;
}

/** The unit that stands for one in a shape; 0 for none. */
function signOf(unit: i32): i32 {
  const kind = classOf(unit);
  if (kind === CHAR.lower) return 0x78;
  if (kind === CHAR.upper) return 0x58;
  if (kind === CHAR.letter) return 0x63;
  if (kind === CHAR.digit) return 0x30;
  return kind === CHAR.mark ? unit : 0;
}

/** The small one of a unit of a shape: among marks, encircled letters have small ones. */
function smallOf(sign: i32): i32 {
  if (sign === 0x58) return 0x78;
  return sign >= 0x24b6 && sign <= 0x24cf ? sign + 26 : sign;
}

/** Hashes the shape, `X.X.` of `U.S.`, `Xx` of `Niamey`, `00` of `1999`, with case and without. */
function describeShape(form: i32, start: i32, end: i32): void {
  let shape: u32 = SEED;
  let bare: u32 = SEED;
  let last = 0;
  let length = 0;
  for (let i = start; i < end; i++) {
    const sign = signOf(units[i]);
    length = sign === last ? length + 1 : 1;
    last = sign;
    // Rows of capitals and digits are told apart up to four, rows of small letters not at all.
    if (sign === 0 || (length > 1 && (length > 4 || (sign !== 0x58 && sign !== 0x30)))) continue;
    shape = addUnit(shape, sign);
    bare = addUnit(bare, smallOf(sign));
  }
  const row = rowOf(form);
  row[FIELD.shape] = spread(<i32>shape);
  row[FIELD.bareShape] = spread(<i32>bare);
}
