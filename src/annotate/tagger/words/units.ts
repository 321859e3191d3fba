const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * The code units of a text. V8 keeps texts in a dozen ways (whole, as a part of another, as two put together, each of one
 * byte or two), and asks for each unit which it is.
 *
 * @param units room for as many as there are
 */
export function unitsOf(text: string, units: Uint16Array = new Uint16Array(text.length)): Uint16Array {
  const bytes = Buffer.from(units.buffer as ArrayBuffer, units.byteOffset, units.byteLength);
  bytes.write(text, 'utf16le');
  if (!IS_LITTLE_ENDIAN) bytes.swap16();
  return units;
}
