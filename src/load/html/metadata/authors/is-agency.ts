import { AGENCY, NEWS_AGENCIES } from '../../../../knowledge/organisations/news-agencies.ts';

const AGENCIES = new RegExp(`^${AGENCY}$`, 'u');

/** A news agency, by the name that it signs with. */
export function isAgency(name: string): boolean {
  return AGENCIES.test(name) || NEWS_AGENCIES.has(name.toLowerCase());
}
