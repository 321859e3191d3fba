import type { Url } from '../../src/model/model.ts';
import { PAGE_KINDS } from '../../src/model/page-kinds.ts';
import type { Feeds } from '../../src/model/page-parts.ts';
import type { ShownPage } from '../../src/model/pages.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/plan/policy.ts';
import { OPEN_SEARCH } from '../../src/plan/urls/data-urls.ts';
import { cutAtWord } from '../../src/tools/text/cut.ts';
import { escapeHtml, html, Markup } from '../html.ts';
import { labelPage, type PageLabel } from '../words/page-label.ts';
import { absoluteHref, type Here, relativeHref } from './href.ts';
import { describeArticle, describeEntity } from './json-ld.ts';
import { describeLanguage } from './language.ts';
import { oncePerFolder } from './per-folder.ts';
import { leadPicture } from './picture.ts';
import { showReferenceFields } from './reference-data.ts';
import { typeset } from './typeset.ts';

const LONGEST_TITLE = 70;
const SHORTEST_TITLE = 20;
const STYLESHEET = 'assets/dateline.css' as Url;
const ICON = 'assets/icon.svg' as Url;
const SCRIPT = 'assets/page.js' as Url;
const FONTS_SCRIPT = 'assets/fonts.js' as Url;
const SITE_FEEDS = { atom: 'feed.xml' as Url, json: 'feed.json' as Url } as const satisfies Feeds;

function showFeedLinks(feeds: Feeds, name: string | Markup, { href, words }: Here): Markup {
  return html`
<link rel="alternate" type="application/atom+xml" title="${words.feeds.atomOf(name)}" href="${href(feeds.atom)}">
<link rel="alternate" type="application/feed+json" title="${words.feeds.jsonOf(name)}" href="${href(feeds.json)}">`;
}

function showSharing(page: ShownPage, title: Markup, description: Markup, { site, url }: Here): Markup {
  const article = page.kind === 'article' ? page.article : null;
  const published = article && (article.published ?? article.date);
  return html`
<meta property="og:type" content="${article ? 'article' : 'website'}">
<meta property="og:site_name" content="${site.title}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">${
    site.siteUrl !== null &&
    html`
<meta property="og:url" content="${absoluteHref(site.siteUrl, url)}">`
  }${
    published &&
    html`
<meta property="article:published_time" content="${published}">`
  }${showSharedPicture(page, site)}`;
}

/** The picture that stands for an article where it is shared: programs elsewhere ask for its full address. */
function showSharedPicture(page: ShownPage, { siteUrl }: Here['site']): Markup | null {
  const picture = page.kind === 'article' ? leadPicture(page.illustration) : null;
  if (picture === null || siteUrl === null) return null;
  const { file, alt } = picture;
  return html`
<meta property="og:image" content="${absoluteHref(siteUrl, file.url)}">
<meta property="og:image:width" content="${file.width}">
<meta property="og:image:height" content="${file.height}">${
    alt !== '' &&
    html`
<meta property="og:image:alt" content="${alt}">`
  }
<meta name="twitter:card" content="summary_large_image">`;
}

// It has no double quotes: escaped it would be a third longer, on every page.
const POLICY = new Markup(`<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`);

const showSiteFeeds = oncePerFolder((here) => showFeedLinks(SITE_FEEDS, here.site.title, here));

/** Has browsers offer the archive as something to search: they want full addresses. */
function showSearchOf({ site, href }: Here): Markup | null {
  if (site.siteUrl === null || !site.hasSearch) return null;
  return html`
<link rel="search" type="application/opensearchdescription+xml" title="${site.title}" href="${href(OPEN_SEARCH)}">`;
}

const showStyle = oncePerFolder(
  (here) => html`<link rel="stylesheet" href="${here.href(STYLESHEET)}">
<script src="${here.href(FONTS_SCRIPT)}"></script>
<link rel="icon" href="${here.href(ICON)}" type="image/svg+xml">`,
);
const showScript = oncePerFolder(
  ({ href }) => html`
<script src="${href(SCRIPT)}" defer></script>`,
);
/** The script of the search does what it needs of the one that all other pages have. */
const hasOwnScript = (page: ShownPage, { site }: Here): boolean => page.kind === 'search' && site.hasSearch;

/** The page that a host shows at any depth, and that a reader may open from a disk, finds one of its two. */
function showSpareStylesheet({ url, href }: Here): Markup | null {
  const near = relativeHref(url, STYLESHEET);
  if (near === href(STYLESHEET)) return null;
  return html`<link rel="stylesheet" href="${near}">
`;
}

/** What the tab of a browser and a search engine show: they cut what is longer. */
function nameTab(label: PageLabel, { site }: Here): string {
  const title = typeset(label.title, label.titleLanguage ?? site.language);
  const whole = title === '' || title === site.title ? site.title : `${title} · ${site.title}`;
  if (escapeHtml(whole).length <= LONGEST_TITLE) return whole;
  const name = title === '' ? site.title : title;
  // Signs such as `&` are written longer than they are shown.
  return cutAtWord(name, Math.max(LONGEST_TITLE - (escapeHtml(name).length - name.length), SHORTEST_TITLE));
}

/** Whether search engines may list it. */
function isListed(page: ShownPage): boolean {
  return page.kind === 'own' ? page.unlisted !== true : PAGE_KINDS[page.kind].isListed;
}

/** The head of a page. `scripts` are files of the site; they run once the page is read. */
export function showHead(page: ShownPage, here: Here, scripts: readonly Url[]): Markup {
  const { site, href } = here;
  const label = labelPage(page, here);
  const { titleLanguage = here.language, descriptionLanguage = here.language } = label;
  // Escaped once for all places that show them.
  const title = html`${label.title === '' ? site.title : label.title}`;
  const description = html`${label.description}`;
  const isHome = page.kind === 'home';
  const name = nameTab(label, here);
  return html`<head>
<meta charset="utf-8">
${POLICY}
${
  page.kind === 'pointer' &&
  html`<meta http-equiv="refresh" content="${`0; url=${href(page.to.url)}`}">
`
}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title${describeLanguage(name, titleLanguage, here.language)}>${name}</title>
<meta name="description"${descriptionLanguage !== here.language && html` lang="${descriptionLanguage}"`} content="${description}">${
    !isListed(page) &&
    html`
<meta name="robots" content="noindex">`
  }${
    site.siteUrl !== null &&
    page.kind !== 'not-found' &&
    html`
<link rel="canonical" href="${absoluteHref(site.siteUrl, page.kind === 'pointer' ? page.to.url : page.url)}">`
  }${showSharing(page, title, description, here)}
${page.kind === 'not-found' && showSpareStylesheet(here)}${showStyle(here)}${!hasOwnScript(page, here) && showScript(here)}${page.feeds && !isHome && showFeedLinks(page.feeds, title, here)}${showSiteFeeds(here)}${(isHome || page.kind === 'search') && showSearchOf(here)}${scripts.map(
  (script) => html`
<script src="${href(script)}" defer></script>`,
)}${page.kind === 'article' && html`${showReferenceFields(page, here)}\n${describeArticle(page, here)}`}${page.kind === 'entity' && html`\n${describeEntity(page, here)}`}
</head>`;
}
