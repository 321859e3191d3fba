/** A token that is a dash, or a row of them. */
export const DASH = /^[-–—]+$/;
/** What joins two names to one. */
export const AND = /^(?:and|&)$/i;
/** The ending of who has something. */
export const OWNERS_ENDING = /^['’]s$/i;
/** The mark that opens a bracket. */
export const BRACKET = 0x28;
/** Habits of words that have a capital more often than not begin after this one. */
export const SELDOM_CAPITAL = 4;
