import { AGENCY, NEWS_AGENCIES } from '../organisations/news-agencies.ts';

const AGENCIES = new RegExp(`^${AGENCY}$`, 'u');

/** A news agency, by the name that it signs with. */
export function isAgency(name: string): boolean {
  return AGENCIES.test(name) || NEWS_AGENCIES.has(name.toLowerCase());
}

/** A paper's or a station's own, by its name: `KQRX Newsroom`; of others nobody knows whose they are. */
export function isNamedDesk(name: string): boolean {
  return NAMED_DESK.test(name);
}

const NAMED_DESK =
  /^\p{Lu}[\p{L}\d&'’.-]*(?:\s\p{Lu}[\p{L}\d&'’.-]*){0,3}\s(?:Newsroom|News (?:Team|Staff|Desk))$/u;
