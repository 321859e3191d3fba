import { type PageElement, tidyText } from '../dom.ts';

const TITLES = ['title', 'aria-label', 'data-title', 'playlabel', 'data-video-title'] as const;
const LONGEST = 300;
/** What sites put before the title of what they show: `Spotify Embed: Episode 12`. */
const LEAD_IN =
  /^(?:(?:spotify|youtube|vimeo|soundcloud|tiktok|podcast|apple podcasts?) )?(?:embed(?:ded)?(?: (?:content|video))?|video|player|widget|podcast|reproductor de|lecteur vidéo)\s?[:–-] /i;

/** What a page calls that which it shows from elsewhere; `null`: nothing. */
export function readTitle(element: PageElement): string | null {
  for (const attribute of TITLES) {
    const title = tidyText(element.getAttribute(attribute))?.replace(LEAD_IN, '') ?? '';
    if (title !== '' && title.length <= LONGEST) return title;
  }
  return null;
}

/** Says what kind of thing it is, or which program shows it. */
const GENERIC =
  /^(?:(?:an?|the|youtube|vimeo|twitter|x|facebook|instagram|tiktok|dailymotion|spotify|soundcloud|google|embedded|embed|external|interactive|html5|jw|brightcove|video|audio|media|live|podcast|data|chart|content|post|tweet|map|maps|player|iframe|frame|widget|document|viewer|from|of|on|in|with|untitled|play|placeholder|datawrapper|flourish|infogram|wrapper|object|document|window|oembed|element|reproductor|lecteur|vidéo|vídeo|eingebetteter|inhalt|contenu|intégré)[\s.:_-]*){1,8}\d{0,12}$/i;

export function isGenericTitle(title: string, site: string): boolean {
  return GENERIC.test(title) || title.toLowerCase() === site.toLowerCase();
}
