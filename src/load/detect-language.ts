/** Small words that make up a good part of any text in a language and stand in few others. */
const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to that was for with he she it his her they have had from by this which said were been not would their has are is be as at an who',
    fr: 'de en un une à l d qu s n le la les des du et est une que qui dans pour sur au aux avec ce cette par pas sont ses été ont mais ou il elle ils leur plus selon après être',
    de: 'der die das und ist nicht ein eine einen den dem des mit für auf von zu sich auch wurde werden sei nach bei im am aus dass wie hat haben sind',
    es: 'de un a el la los las del y que en una por con para se su sus no al es lo como más pero fue ha este esta según también sobre entre desde',
    pt: 'de o os as do da dos das e que em um uma por com para se não no na nos nas ao é foi mais como mas sua seu são pelo pela também segundo',
    it: 'l dell i il lo gli della del dei delle e che di in un una per con non è sono si da al alla nel nella ha anche come più ma suo sua stato dopo',
    nl: 'de het een en van is dat die niet op te zijn voor met aan er ook door naar bij om heeft werd wordt uit maar hij ze nog over zei',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const fewestWords = 40;
/** In UTF-16 code units: enough for some 600 words. */
const longestSample = 4000;
/** Share of small words, and how many times as many as of any other language. */
const leastShare = 0.2;
const leastLead = 1.6;

/** The language that a text's small words are of; `null` where it is short, or they are of none or of several. */
export function detectLanguage(text: string): string | null {
  const words =
    text
      .slice(0, longestSample)
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const ranked = [...smallWords]
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count || (a.language < b.language ? -1 : 1));
  const [best, second] = ranked;
  if (!best || !second || best.count < words.length * leastShare) return null;
  return best.count >= second.count * leastLead ? best.language : null;
}
