/** How a language’s newspapers write numbers in figures, which are `0` to `9` in all of them. */
export interface NumberStyle {
  /** Between groups of three figures. */
  readonly group: string;
  /** Numbers of fewer figures are not grouped: German writes `3278` and `32.780`. */
  readonly groupFrom: number;
  readonly decimal: string;
}

/** @example writeCount(19041, { group: ',', groupFrom: 4, decimal: '.' }) // '19,041' */
export function writeCount(count: number, { group, groupFrom }: NumberStyle): string {
  const figures = String(count);
  return figures.length < groupFrom ? figures : figures.replace(/\B(?=(?:\d{3}){1,7}$)/g, group);
}

/** @example writeDegrees(-2.1, { …, decimal: ',' }) // '2,10°', the sign left to the words around it */
export function writeDegrees(degrees: number, { decimal }: NumberStyle): string {
  return `${Math.abs(degrees).toFixed(2).replace('.', decimal)}°`;
}
