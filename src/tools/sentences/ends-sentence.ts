const END = /[.!?…。！？؟۔।]["'”’»“‘›」』）)\]]{0,3}$/;

/** Whether a line or a paragraph ends as a sentence does, perhaps within quotation marks or brackets. */
export function endsSentence(text: string): boolean {
  return END.test(text);
}
