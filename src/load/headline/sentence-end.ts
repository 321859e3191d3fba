const ends = /[.!?]["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{Lo}\d])|[。！？]["'”’」』）]*/gu;

/** After these a full stop ends no sentence. */
const abbreviations = new Set(
  'Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Sgt Cpl Gov Sen Rep Rev Hon St Sr Jr Sheikh No Nos vs Inc Ltd Co Corp Bros Ave Mt Ft Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec a.m p.m i.e e.g etc approx U.S U.K U.N E.U D.C Messrs Pres Supt Insp Const Adm Brig Cmdr Amb Msgr Eng Fr Hr Herr Frau M Mme Sra Dra'
    .split(' ')
    .map((word) => word.toLowerCase()),
);

/** The first sentence of a text, with its end punctuation. */
export function endSentence(text: string): string {
  for (const match of text.matchAll(ends)) {
    const before = text.slice(0, match.index);
    const word = /[\p{L}.]+$/u.exec(before.slice(-20))?.[0] ?? '';
    const isAbbreviation =
      match[0].startsWith('.') &&
      (abbreviations.has(word.toLowerCase()) || /^\p{Lu}$|^(?:\p{L}\.)+\p{L}$/u.test(word));
    const end = match.index + match[0].length;
    if (!isAbbreviation && end >= 12 && !hasOpenQuotation(text.slice(0, end))) return text.slice(0, end);
  }
  return text;
}

/** A quotation or a bracket is open at the end of a text. */
export function hasOpenQuotation(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (count(/“/g) > count(/”/g) || count(/«/g) > count(/»/g) || count(/[([]/g) > count(/[)\]]/g)) return true;
  const singles = count(/(?<![\p{L}\d])[‘'](?=\S)/gu) - count(/(?<=\S)[’'](?![\p{L}\d])/gu);
  return count(/"/g) % 2 === 1 || singles > 0;
}
