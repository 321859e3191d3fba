import type { NationalSide, Sport } from '../../model/model.ts';

/** A report says in its headline or first sentences who plays; further down, whom players have played with before. */
const BEGINNING = 400;

/** Cups of teams of nations, in sports of single players. */
const CUPS: readonly (readonly [side: NonNullable<NationalSide>, names: string])[] = [
  ['Davis Cup', 'davis cup'],
  ['Fed Cup', '(?:fed|federation|billie jean king) cup'],
  ['Ryder Cup', 'ryder cup'],
  ['Solheim Cup', 'solheim cup'],
  ['Presidents Cup', "presidents['’]? cup"],
];
const CUP = new RegExp(String.raw`\b(?:${CUPS.map(([, names]) => `(${names})`).join('|')})\b`, 'i');
const AGE = /\b(?:under|u)[- ]?(23|21|20|19|18|17)s?\b/i;
const WOMEN = /\b(?:women['’]s|concacaf w)\b/i;
/** Of nations, or their championship: clubs have women's teams too, and are of the same name. */
const BY_AGE: ReadonlyMap<string, readonly [men: NationalSide, women: NationalSide]> = new Map([
  ['23', ['under-23', "women's"]],
  ['21', ['under-21', "women's"]],
  ['20', ['under-20', "women's under-20"]],
  ['19', ['under-19', "women's under-20"]],
  ['18', ['under-18', "women's under-17"]],
  ['17', ['under-17', "women's under-17"]],
]);

/** Which team of each nation plays in a report on a game; `null`: the first one, of men. */
export function tellSide(text: string, sport: Sport): NationalSide {
  if (sport === null) return null;
  const beginning = text.slice(0, BEGINNING);
  if (sport === 'other') {
    const found = CUP.exec(beginning)?.findIndex((group, i) => i > 0 && group !== undefined);
    return found === undefined ? null : CUPS[found - 1]![0];
  }
  const women = WOMEN.test(beginning);
  const age = AGE.exec(beginning)?.[1];
  if (age !== undefined) return BY_AGE.get(age)![women ? 1 : 0];
  return women ? "women's" : null;
}
