/** Names of boxes that are no part of an article, wherever they stand. */
interface ForeignRow {
  readonly kind: 'consent' | 'comments' | 'box' | 'author' | 'date';
  /** What the name of such a box holds, words between hyphens. */
  readonly names: RegExp;
  /** Prose of more weight is the article's all the same. */
  readonly most: number;
  /** It is a box of links to other articles. */
  readonly leads: boolean;
}

const OF_LINKS = 1500;

const ROWS: readonly ForeignRow[] = [
  row('consent', Number.POSITIVE_INFINITY, [
    'cookies?-?(?:banner|notice|bar|law|consent|dialog|policy|box|popup|message|wall|overlay|modal|container|layer|hinweis)|consent|gdpr|ccpa|(?<=(?:^|\\s)-)cmp(?=-(?:$|\\s))|cmp-?(?:box|wrapper|ui|modal|banner|overlay|root|app|gdpr)|onetrust|ot-sdk|didomi',
    'qc-cmp\\d?|sp-message|truste|cookiebot|cybotcookiebot|usercentrics|fc-consent|iubenda|privacy-(?:manager|center|banner|notice)',
    'tarteaucitron|borlabs|cky|osano|klaro|evidon|sourcepoint',
  ]),
  row('comments', Number.POSITIVE_INFINITY, [
    'comments|comment-?(?:list|form|respond|body|content|section|thread|container|area|wrap|wrapper|block|box|count|link|reply)',
    'commentlist|commentform|disqus|respond|livefyre|viafoura|coral|spotim|openweb|hyvor|reader-comments|user-comments',
    'kommentare?|leserkommentare|forum-(?:posting|link)|commentaires?|comentarios|commenti|reacties|post-comments',
  ]),
  row('box', OF_LINKS, [
    'cookies?|related|relateds|recirc|recirculation|recommend(?:ed|ations?|er)?|recos?|similar|trending|outbrain|taboola|zergnet|revcontent',
    'mgid|plista|yarpp|ligatus|strossle|nativo|jp-relatedposts|wpnbha|wp-block-newspack-blocks-homepage-articles',
    'more-(?:stories|news|from|on|articles|like|in|coverage|about|posts|links|reading|top)|morenews|morestories|most-?(?:read|popular|viewed|shared|commented|recent)',
    '(?:read|see|also|watch|listen)-?(?:more|also|next|too|read|like)|readmore|keep-reading|you-may|might-like|dont-miss|up-next',
    '(?:next|prev|previous)-?(?:post|article|story|page|up|link)s?|post-?nav(?:igation)?|pager|pagination|page-links|pagenav|post-pagination',
    '(?:latest|recent|popular|top|other|featured|editors)-?(?:news|posts|stories|articles|headlines|picks)|catcher|rich-?link|story-?links?|further-reading',
    'promo-?(?:box|link|list|item)?|page-promo|page-?list(?:-enhancement-generic)?|topic-?box|inline-promo|crosslinks?|teaser-?(?:list|box|grid|block)|links?-?(?:box|list|block|wrapper|container)s?|see-alsos?',
    'lire-aussi|a-lire|sur-le-meme|meme-sujet|mehr-zum-thema|weitere-(?:artikel|themen|meldungen)|verwandte|passend-zum|themenbox|relacionad[oa]s?',
    'leia-(?:mais|tambem)|saiba-mais|veja-(?:mais|tambem)|correlat[ie]|leggi-anche|lees-(?:ook|meer)|gerelateerd|las-mas|les-plus|te-puede|te-recomendamos',
    'kg-bookmark-card|wp-block-embed-wordpress|wp-embedded-content|elementor-post|carousel|rotator|slide-?show|playlist|(?:image|photo|shortcode|picture|media)-?gallery|crunchbase|powa-\\w+|story-tabs|nav-tabs|tab-?list|homepage-articles|asset-related',
    'auto-?context|article-dossier|cross-?linking|body-link|next-?read(?:-\\w+)?|related-?content|mas-notas|notas-recomendadas|leer-?mas|leemas|vermas|articles?-lies?|article-associe|leesook|weiterlesen|lesen-sie-auch|(?:artikel-)?empfehlungen|czytaj-(?:takze|tez|wiecej)|polecane|powiazane|oembed-card|story-package-module|rel-posts|market-data|live-qa',
    'digest-?post-?embed|embedded-(?:post|publication)\\w*|cmp-teaser|experience-?fragment',
  ]),
  row('box', 900, [
    'newsletters?|news-?letter-?\\w*|e-?mail-?sign-?up\\w*|sign-?up|signup-\\w*|subscribe|subscription|subscription-required|subscribe-\\w*|mailing-?list|mailchimp|mc4wp\\w*|mc-embed',
    'mailmunch\\w*|subscription-widget\\w*|substack-widget|message-register|abonnements?|abbonamento|assinatura|jetpack-subscriptions|contributions-epic|download-app',
    'inline-signup|opt-?in|nl-(?:form|signup|box)|cta|call-to-action|sign-?in-gate|reg-?wall|pay-?wall-(?:message|banner|overlay|prompt|barrier|box|cta|modal|notice|teaser)',
    'paywall-banner|piano-(?!article)\\w+|upsell|up-sell|donat(?:e|ion|ions)|spenden?(?:-\\w+)?|inline-e-?paper|e-?paper-(?:box|teaser|promo)|forum|membership|support-us|(?:cli|article|inline|reader)-support(?:-\\w+)?|web-?push|push-notifications?|app-(?:promo|banner|download)|subscribe-box|kg-signup-card|kg-cta-card',
    'abo-?(?:box|teaser|banner)|boletin|lettre-info|lidworden|abbonati|assine|suscribete|reader-revenue|magnet|promo-unit|membership-cta|metering|trust-badge|trust-project',
    'premium-(?:banner|overlay|teaser|box)|free-trial|inread|registration|login|log-?in|sign-?in|user-login',
  ]),
  row('box', 300, [
    'share|shares|sharing|shared|share-\\w+|sharedaddy|shareaholic|addthis|addtoany|sociable|share-?this|a2a|ssba|heateor|social-(?:share|sharing|links?|icons?|buttons?|media|bar|follow|tools|networks|count)',
    'social|socials|community-box|sendungshinweis|article-tools|tool-?bar|story-tools|tools|print-(?:link|mail|only)|follow-?us|follow-box|like-button|reactions|claps|speechify-ignore|article-actions|page-actions|post-actions|actions',
    'ads?|advert|adverts|advertisement|advertising|adsbygoogle|ad-?(?:slot|unit|container|wrapper|placeholder|label|block|box|wrap)|adslot|dfp|gpt|sponsor(?:ed)?|sponsorship|werbung|anzeige|contentad',
    'publicidad|publicite|pubblicita|reklame|reclame|commercial|teads|native-ad|promoted|scaip|td-a-rec|mrec|banner|leaderboard|dianomi|stream-item',
    'share-?bar|social-?box|essb-\\w+|mashsb-\\w+|dpsp-\\w+|swp-\\w+|partager?|condividi|reuse-content|engagement-bar(?:-wrapper)?|article-status|site-message|utilidades|u-hidden|no-?print|(?:hide-on-)print|code-block-\\d+|adthrive\\w*|mediavine\\w*|advads\\w*|google-auto-placed|tts-player|syndicate|quiz|survey',
    'tag-(?:container|links)|tags|tag-?list|tag-?cloud|post-tags|entry-tags|article-tags|topics|topic-?list|related-topics|keywords|categories|cat-links|post-categories|labels|breadcrumbs?|bread-crumbs?|crumbs?|kicker|eyebrow|overline|rubric',
    'site-?(?:sub|notice)|skip-?(?:link|to|nav|ad)\\w*|screen-?reader\\w*(?:-text|-only)?|sr-only|visually-?hidden|off-?screen|a11y-hidden|element-invisible|read-?(?:time|ing-time)|reading-time|post-views|view-?count|listen|audio-player|text-to-speech|article-audio|readspeaker|voice|beyondwords|video-caption-title|video-(?:title|headline|duration|length|meta)',
    'pay-?wall|gate|gated|barrier|access-wall|premium-paywall',
    'correction-link|feedback|report-(?:a-)?(?:typo|error)|copyright|copy-right|reprints?|licen[cs]e|licence-content|disclaimer-link|back-to-top|scroll-top|poll|quiz-link|gallery-count|photocount|el-gallery-photocount',
    'trinity|flourish-credit|webpush|wp-polls|sd-rating|wpra-\\w+|rating|ratings|likes|pin-?it|fb-like|twitter-follow|google-news|whatsapp-channel|key-events',
  ]),
  row('box', 400, [
    '(?<=(?:^|\\s)-)secondary(?=-(?:$|\\s))|secondary-(?:column|content|sidebar)|(?<=(?:^|\\s)-)widget(?=-(?:$|\\s))|(?<=(?:^|\\s)-)widget-(?:recent|text|categories|archive|meta|search|tag|nav|media|custom|block|rss|calendar|pages)',
    'post-?meta-?data|press-?contacts?|pressekontakt|nav|navigation|navbar|menu|main-menu|sub-?nav|footer|site-(?:header|footer|nav|info|branding)|masthead|side-?bar|right-rail|left-rail|rail|widget-area',
    'modal|popups?|pop-up|newspack-popups?|overlay|lightbox|dialog|drawer|off-?canvas|hamburger|search-form|searchform|toc|table-of-contents|jump-to|anchor-links|tooltip|snackbar|toast|alert-(?:bar|banner)|breaking-news-bar',
  ]),
  row('author', 800, [
    'author-?(?:bio|box|info|card|detail|details|desc|description|profile|block|section|footer|about|area|wrap|container|block|note|contact)|about-(?:the-)?authors?|post-author|article-author|entry-author',
    'abh-box|saboxplugin\\w*|m-a-box|ts-fab\\w*|about-?author|autor(?:en)?-?(?:box|infos?)|author-?card',
    'authors?|author-name|bio|biography|byline|by-line|bylines|contributors?|writer|staff-bio|reporter-?(?:bio|info|card)|asset-author|asset-tagline|tagline|shirttail|written-by|autor|autoren|auteur|autore|firma|sobre-la-firma|c-signature\\w*',
  ]),
  row('date', 200, [
    '(?:entry|post|article|publish|published|publication|story|asset|news)-?(?:date|time|datetime|meta|info|infos|details)|pub-?date|publish-?(?:date|time)|date-?time|time-?stamp|last-?(?:updated|modified)|update-time',
    'dates?|meta|meta-data|metadata|byline-meta|post-header-meta|updated|posted-on|meta-info|info-author|update-publish-time|date-line-box|submitted|story-correction|dtline',
  ]),
];

function row(kind: ForeignRow['kind'], most: number, names: readonly string[]): ForeignRow {
  return { kind, most, leads: most === OF_LINKS, names: new RegExp(`-(?:${names.join('|')})-`) };
}

/** The row that a box belongs to by its names; `null`: by its names it may be the article's. */
export function findForeignName(names: string): ForeignRow | null {
  return names === '' ? null : (ROWS.find((row) => row.names.test(names)) ?? null);
}
