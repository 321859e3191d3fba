/** Whether a UTF-16 code unit is the first half of a sign: such a text is not to be cut behind it. */
export const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
