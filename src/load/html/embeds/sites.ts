/** Sites whose films, posts and maps pages show in frames: what each is called, and where a reader finds the original. */
import type { Medium } from '../../../model/model.ts';

export interface EmbedSite {
  /** Host, and the beginning of the path where only some of the site's frames are content. */
  readonly frame: RegExp;
  /** Without it, its host is its name. */
  readonly name?: string;
  readonly medium: Medium;
  /** Address of what the frame shows, of its own; without it, the frame's address is as good as any. */
  readonly original?: (frame: URL) => string | null;
}

/** The part of a path that names one thing: letters, digits, `_`, `-` and `.`. */
const ID = '([\\w.-]{2,100})';

function fromPath(path: string, address: string): (frame: URL) => string | null {
  const pattern = new RegExp(path.replaceAll(':id', ID));
  return ({ pathname }) => {
    const id = pattern.exec(pathname)?.[1];
    return id === undefined ? null : address.replace(':id', id);
  };
}

function fromQuery(name: string, address = ':value'): (frame: URL) => string | null {
  return ({ searchParams }) => {
    const value = searchParams.get(name);
    return value === null ? null : address.replace(':value', value);
  };
}

/** The same page without what makes it a frame. */
function withoutPart(part: string): (frame: URL) => string | null {
  return (frame) => `${frame.origin}${frame.pathname.replace(part, '')}`;
}

const YOUTUBE = 'https://www.youtube.com/watch?v=:id';

export const EMBED_SITES: readonly EmbedSite[] = [
  {
    frame: /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries/,
    name: 'YouTube',
    medium: 'video',
    original: fromQuery('list', 'https://www.youtube.com/playlist?list=:value'),
  },
  {
    frame: /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|e|shorts|live)\//,
    name: 'YouTube',
    medium: 'video',
    original: fromPath('^/(?:embed|v|e|shorts|live)/:id', YOUTUBE),
  },
  {
    frame: /^(?:www\.|m\.)?youtube\.com\/watch/,
    name: 'YouTube',
    medium: 'video',
    original: fromQuery('v', 'https://www.youtube.com/watch?v=:value'),
  },
  { frame: /^youtu\.be\//, name: 'YouTube', medium: 'video', original: fromPath('^/:id', YOUTUBE) },
  {
    frame: /^player\.vimeo\.com\/video\//,
    name: 'Vimeo',
    medium: 'video',
    original: fromPath('^/video/:id', 'https://vimeo.com/:id'),
  },
  { frame: /^(?:www\.)?vimeo\.com\/(?:moogaloop|\d)/, name: 'Vimeo', medium: 'video' },
  {
    frame: /^geo\.dailymotion\.com\/player/,
    name: 'Dailymotion',
    medium: 'video',
    original: fromQuery('video', 'https://www.dailymotion.com/video/:value'),
  },
  {
    frame: /^(?:www\.)?dailymotion\.com\/(?:embed|swf)\//,
    name: 'Dailymotion',
    medium: 'video',
    original: fromPath('/video/:id', 'https://www.dailymotion.com/video/:id'),
  },
  {
    frame: /^(?:www\.|web\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/video\.php/,
    name: 'Facebook',
    medium: 'video',
    original: fromQuery('href'),
  },
  {
    frame: /^(?:www\.|web\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/post\.php/,
    name: 'Facebook',
    medium: 'post',
    original: fromQuery('href'),
  },
  { frame: /^(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w{1,50}\/status(?:es)?\/\d/, name: 'X', medium: 'post' },
  {
    frame: /^platform\.(?:twitter|x)\.com\/embed\/(?:Tweet|index)\.html/,
    name: 'X',
    medium: 'post',
    original: fromQuery('id', 'https://twitter.com/i/status/:value'),
  },
  { frame: /^twitframe\.com\/show/, name: 'X', medium: 'post', original: fromQuery('url') },
  {
    frame: /^(?:www\.)?instagram\.com\/(?:p|reel|tv)\//,
    name: 'Instagram',
    medium: 'post',
    original: fromPath('^/(?:p|reel|tv)/:id', 'https://www.instagram.com/p/:id/'),
  },
  { frame: /^(?:www\.)?tiktok\.com\/(?:embed|player)\//, name: 'TikTok', medium: 'video' },
  {
    frame: /^(?:www\.)?threads\.(?:net|com)\//,
    name: 'Threads',
    medium: 'post',
    original: withoutPart('/embed'),
  },
  { frame: /^embed\.bsky\.app\/embed\//, name: 'Bluesky', medium: 'post' },
  { frame: /^t\.me\/\w+\/\d+/, name: 'Telegram', medium: 'post', original: withoutPart('/embed') },
  {
    frame: /^(?:www\.)?(?:embed\.)?reddit(?:media)?\.com\/r\//,
    name: 'Reddit',
    medium: 'post',
    original: ({ pathname }) => `https://www.reddit.com${pathname}`,
  },
  {
    frame: /^(?:www\.)?linkedin\.com\/embed\/feed\//,
    name: 'LinkedIn',
    medium: 'post',
    original: withoutPart('/embed'),
  },
  {
    frame: /^[\w.-]+\/@[\w.]+\/\d+\/embed$/,
    name: 'Mastodon',
    medium: 'post',
    original: withoutPart('/embed'),
  },
  {
    frame: /^truthsocial\.com\/@[\w.]+\/posts\/\d+\/embed/,
    name: 'Truth Social',
    medium: 'post',
    original: withoutPart('/embed'),
  },
  {
    frame: /^open\.spotify\.com\/embed(?:-podcast)?\//,
    name: 'Spotify',
    medium: 'audio',
    original: ({ pathname }) => `https://open.spotify.com${pathname.replace(/^\/embed(?:-podcast)?/, '')}`,
  },
  { frame: /^w\.soundcloud\.com\/player/, name: 'SoundCloud', medium: 'audio', original: fromQuery('url') },
  {
    frame: /^embed\.podcasts\.apple\.com\//,
    name: 'Apple Podcasts',
    medium: 'audio',
    original: ({ pathname }) => `https://podcasts.apple.com${pathname}`,
  },
  { frame: /^(?:www\.)?mixcloud\.com\/widget\//, name: 'Mixcloud', medium: 'audio' },
  { frame: /^(?:[\w-]+\.)?bandcamp\.com\/EmbeddedPlayer/, name: 'Bandcamp', medium: 'audio' },
  {
    frame:
      /^(?:[\w-]+\.)*(?:megaphone\.fm|acast\.com|simplecast\.com|art19\.com|omny\.fm|omnystudio\.com|buzzsprout\.com|libsyn\.com|spreaker\.com|podbean\.com|anchor\.fm|castos\.com|ivoox\.com|audioboom\.com|transistor\.fm|captivate\.fm|iheart\.com|podigee\.(?:io|com)|podcaster\.de|audiomeans\.fr|ausha\.co|podtrac\.com|redcircle\.com|playht\.com|beyondwords\.io|npr\.org\/player|backtracks\.fm|deezer\.com|audiomack\.com)(?:\/|$)/,
    medium: 'audio',
  },
  {
    frame: /^(?:www\.)?google\.[a-z.]{2,6}\/maps\/|^maps\.google\.[a-z.]{2,6}\//,
    name: 'Google Maps',
    medium: 'map',
  },
  {
    frame: /^(?:www\.)?openstreetmap\.org\/export\/|^umap\.openstreetmap\.\w+\//,
    name: 'OpenStreetMap',
    medium: 'map',
  },
  { frame: /^(?:[\w-]+\.)*(?:arcgis\.com|mapbox\.com|carto\.com|felt\.com)\//, medium: 'map' },
  {
    frame: /^datawrapper\.dwcdn\.(?:net|de)\/|^(?:www\.)?datawrapper\.de\/_\//,
    name: 'Datawrapper',
    medium: 'graphic',
  },
  { frame: /^flo\.uri\.sh\/|^(?:public\.)?flourish\.studio\//, name: 'Flourish', medium: 'graphic' },
  { frame: /^(?:e\.)?infogram\.com\//, name: 'Infogram', medium: 'graphic' },
  { frame: /^public\.tableau\.com\//, name: 'Tableau', medium: 'graphic' },
  {
    frame: /^(?:www\.)?ourworldindata\.org\/(?:grapher|explorers)\//,
    name: 'Our World in Data',
    medium: 'graphic',
  },
  {
    frame:
      /^app\.everviz\.com\/|^(?:view\.)?genial\.ly\/|^cdn\.knightlab\.com\/libs\/|^observablehq\.com\/embed\/|^plotly\.com\/|^juxtapose\.knightlab\.com\/|^thinglink\.com\//,
    medium: 'graphic',
  },
  { frame: /^embed\.gettyimages\.com\//, name: 'Getty Images', medium: 'graphic' },
  {
    frame: /^giphy\.com\/embed\//,
    name: 'Giphy',
    medium: 'graphic',
    original: fromPath('^/embed/:id', 'https://giphy.com/gifs/:id'),
  },
  { frame: /^tenor\.com\/embed\//, name: 'Tenor', medium: 'graphic' },
  {
    frame: /^(?:www\.)?scribd\.com\/embeds\//,
    name: 'Scribd',
    medium: 'document',
    original: fromPath('^/embeds/:id', 'https://www.scribd.com/document/:id'),
  },
  { frame: /^(?:embed\.|www\.)?documentcloud\.org\//, name: 'DocumentCloud', medium: 'document' },
  { frame: /^(?:e\.)?issuu\.com\//, name: 'Issuu', medium: 'document' },
  {
    frame: /^docs\.google\.com\/(?:document|spreadsheets|presentation|viewer)/,
    name: 'Google Docs',
    medium: 'document',
  },
  { frame: /^(?:www\.)?slideshare\.net\/slideshow\/embed_code/, name: 'SlideShare', medium: 'document' },
  {
    frame:
      /^players\.brightcove\.net\/|^(?:[\w-]+\.)*(?:jwplatform|jwplayer|kaltura|ooyala|wistia)\.(?:com|net)\/|^(?:[\w-]+\.)*(?:jwpcdn|vidible|mdstrm)\.(?:com|tv)\//,
    medium: 'video',
  },
  { frame: /^player\.twitch\.tv\/|^clips\.twitch\.tv\/embed/, name: 'Twitch', medium: 'video' },
  {
    frame: /^embed(?:-ssl)?\.ted\.com\/talks\//,
    name: 'TED',
    medium: 'video',
    original: ({ pathname }) => `https://www.ted.com${pathname}`,
  },
  {
    frame: /^archive\.org\/embed\//,
    name: 'Internet Archive',
    medium: 'video',
    original: fromPath('^/embed/:id', 'https://archive.org/details/:id'),
  },
  { frame: /^streamable\.com\/[eos]\//, name: 'Streamable', medium: 'video' },
  { frame: /^rumble\.com\/embed\//, name: 'Rumble', medium: 'video' },
  { frame: /^odysee\.com\/\$\/embed\//, name: 'Odysee', medium: 'video' },
  { frame: /^(?:www\.)?bitchute\.com\/embed\//, name: 'BitChute', medium: 'video' },
  { frame: /^(?:www\.)?loom\.com\/embed\//, name: 'Loom', medium: 'video' },
  {
    frame: /^(?:www\.)?ok\.ru\/videoembed\//,
    name: 'OK',
    medium: 'video',
    original: fromPath('^/videoembed/:id', 'https://ok.ru/video/:id'),
  },
  { frame: /^(?:www\.)?vk(?:video)?\.(?:com|ru)\/video_ext/, name: 'VK', medium: 'video' },
  {
    frame: /^rutube\.ru\/play\/embed\//,
    name: 'Rutube',
    medium: 'video',
    original: fromPath('^/play/embed/:id', 'https://rutube.ru/video/:id/'),
  },
  {
    frame: /^player\.bilibili\.com\//,
    name: 'Bilibili',
    medium: 'video',
    original: fromQuery('bvid', 'https://www.bilibili.com/video/:value'),
  },
  { frame: /^player\.youku\.com\/embed\//, name: 'Youku', medium: 'video' },
  { frame: /^v\.qq\.com\//, name: 'Tencent Video', medium: 'video' },
  { frame: /^(?:www\.)?c-span\.org\/video\//, name: 'C-SPAN', medium: 'video' },
  { frame: /^(?:www\.)?arte\.tv\/player\//, name: 'Arte', medium: 'video' },
  {
    frame:
      /^(?:player\.|www\.)?(?:ina|francetvinfo|tv5monde|rtve|bbc|bbci|zdf|ardmediathek|tagesschau|cnn|nytimes|washingtonpost|theguardian|wsj|bloomberg|cnbc|nbcnews|abcnews|cbsnews|foxnews|reuters|apnews|aljazeera|dw|globoplay|globo|rai|raiplay|nos|npo|nrk|svt|yle|dr|srf|rts|orf)\.[a-z.]{2,6}\/(?:\S{0,100}[/.-])?(?:embed|player|video|videoplayer|av-embeds)/,
    medium: 'video',
  },
];
