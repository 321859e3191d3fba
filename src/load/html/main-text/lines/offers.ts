/** What a reader is promised, or asked for, by those who want to send letters. */
const OFFER =
  /\b(?:newsletters?|inbox|e-?mail address|unsubscribe|mailing list|postfach|posteingang|boîte mail|infolettre|boletín|boletim|nieuwsbrief|nyhetsbrev\p{L}*|nyhedsbrev\p{L}*|newslettera?|bülten\p{L}*|uutiskirje\p{L}*)(?![\p{L}\p{N}])|рассылк|النشرة|电子报|電子報/iu;

/** Whether a line speaks of letters to readers; an article on such letters does so, too. */
export function isOffer(text: string): boolean {
  return OFFER.test(text);
}
