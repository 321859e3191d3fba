import { EMBED_SITES, type EmbedSite } from './sites.ts';

/** The site that a frame shows something of; `null`: none that is known. */
export function findEmbedSite(frame: URL): EmbedSite | null {
  const address = `${frame.host}${frame.pathname}`.slice(0, LONGEST);
  return EMBED_SITES.find((site) => site.frame.test(address)) ?? null;
}

const LONGEST = 300;
