/** As in the Stream-Safe Text Format (UAX #15): no writing has more on a letter, and to put n in order takes n². */
const TOO_MANY = /(\p{M}{30})\p{M}+/gu;

/** Text in which no letter has more than 30 combining marks. */
export function limitMarks(text: string): string {
  return text.replace(TOO_MANY, '$1');
}
