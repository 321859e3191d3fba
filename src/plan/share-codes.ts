/** `<IBM>`, `<YELL.O>`: what a company's shares are listed by, as wires put it behind its name. */
const CODE = /(<\p{Lu}[\p{L}\p{N}]{0,5}(?:\.\p{L}{1,2}|[ .]?Pr)?>)/u;

/** A headline in parts: every second one, from the second on, is a code of shares, which is set small. */
export function partShareCodes(headline: string): readonly string[] {
  return headline.includes('<') ? headline.split(CODE) : [headline];
}
