interface SetAside {
  /** @returns what stands in the place of a text that no later rule may touch */
  readonly keep: (text: string) => string;
  /** Puts all of them back. */
  readonly restore: (text: string) => string;
}

/** Code and addresses of a line stand aside while its other marks are read. */
export function setAside(): SetAside {
  const kept: string[] = [];
  return {
    keep: (text) => `\u0003${kept.push(text) - 1}\u0004`,
    restore: (text) => text.replace(KEPT, (_, index: string) => kept[Number(index)] ?? ''),
  };
}

/** No text that was cleaned has these characters. */
const KEPT = /\u0003(\d{1,6})\u0004/g;
