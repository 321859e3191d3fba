import { foldLetters } from '../../../tools/text/tokens.ts';

interface TitleParts {
  readonly headline: string;
  readonly site: string;
}

const SITE_BEHIND = /^(.{8,280}\S)\s{1,3}(?:[|·–—-]|::)\s{1,3}([^|–—]{3,45})$/u;
const SHORTEST = 4;
/** What is as long may be a part of the other. */
const LONG = 7;

/** A page's title as programs clip it, with its site's name behind it: `Depot saved | Kell Echo` at kellecho.example. */
export function partSiteName(title: string, url: URL | null): TitleParts | null {
  const [, headline = '', site = ''] = (url && SITE_BEHIND.exec(title)) ?? [];
  if (url === null || site === '') return null;
  const name = foldLetters(site).replace(/^the/, '');
  const labels = url.hostname
    .split('.')
    .slice(0, -1)
    .map((label) => foldLetters(label).replace(/^the/, ''));
  return name.length >= SHORTEST && labels.some((label) => isAlike(name, label)) ? { headline, site } : null;
}

function isAlike(name: string, label: string): boolean {
  return (
    name === label ||
    (label.length >= LONG && name.includes(label)) ||
    (name.length >= LONG && label.includes(name))
  );
}
