/** The name of a site at an end of its title, where nothing else tells it. */

import { ORGANISATION } from '../../../../knowledge/signatures/signature-words.ts';
import { isDomain } from '../../../../tools/addresses/site-domain.ts';
import { foldLetters } from '../../../../tools/text/tokens.ts';
import { listWords } from '../../../../tools/text/word-set.ts';
import { splitTitle } from '../headline/title-parts.ts';
import { cutSlogan } from './site-spelling.ts';

const LONGEST = 40;
const MOST_WORDS = 6;
/** Sections of papers. */
const SECTIONS = new Set(
  listWords(`
  presse press aktuelles neuigkeiten nachrichten actualités noticias archiv aktuell
  aktuellemeldungen meldungen mitteilungen berichte pressemitteilungen presseinformationen pressemeldungen
  pressreleases mediareleases communiqués communiquésdepresse comunicados notasdeprensa notizie comunicati
  comunicatistampa nieuws persberichten nyheder pressemeddelelser nyheter pressmeddelanden aktualności tiedotteet
  termine kontakt interview kolumne
  news sport sports opinion business politics world local national culture lifestyle entertainment technology tech
  science health education travel weather comment analysis features articles article blog blogarchive archive archives
  home localnews worldnews politik wirtschaft kultur wissen panorama gesellschaft meinung economie politique monde
  société culture sports economía política internacional deportes sociedad economia mundo esportes cronaca cronache
  transport environment media money life style arts books film music food obituaries letters editorial video photos print
`).map(foldLetters),
);

export function isSection(name: string): boolean {
  return SECTIONS.has(foldLetters(name));
}

/**
 * `Headline | Section | Herald` → `Herald`; `null` where a title has nothing beside the headline.
 *
 * @param hints what may be the name by the rest of the page
 */
export function readTitleSource(
  title: string | null,
  headline: string | null,
  hints: readonly string[],
): string | null {
  if (title === null) return null;
  if (isPaperName(title) && foldLetters(title) !== foldLetters(headline ?? '')) return title;
  const folded = headline === null ? '' : foldLetters(headline);
  const bracketed = / [([]([^()[\]]{2,60})[)\]]$/.exec(title)?.[1] ?? '';
  if (isPaperName(bracketed)) return bracketed;
  const parts = splitTitle(title).map(({ text }) => text);
  const others = parts.filter((part) => !folded.includes(foldLetters(part)));
  const ends = [others.at(-1), others[0]].flatMap((part) => (part === undefined ? [] : [cutSlogan(part)]));
  if (parts.length === others.length) return ends.find(isPaperName) ?? null;
  const own = ends.find(isPaperName) ?? ends.find(isName) ?? null;
  // At its beginning stands a series as often.
  return own === parts[0] ? (hints[0] ?? own) : own;
}

/** `The Islet Times`, `Küstenbote`: capitalised, and ending as papers' names do. */
export function isPaperName(name: string): boolean {
  return isName(name) && ORGANISATION.test(name) && /^(?:\p{Lu}\S*\s){1,4}\p{Lu}\S*$/u.test(name);
}

function isName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    name.split(' ').length <= MOST_WORDS &&
    (/^[\p{Lu}\p{Lo}\d]/u.test(name) || isDomain(name)) &&
    !/[?!…]$|\d{1,2}[./-]\d|\d{4}/.test(name) &&
    !isSection(name)
  );
}
