/** Lines of a web page that were copied with an article, in small letters: buttons, menus, advertisements. */

/** Wherever one of these has a line for itself. Each row is a language, words that stand together are joined by `_`. */
const SURE = `
  share tweet share_this share_article share_this_article share_this_story share_this_post share_this_page share_on_facebook
  share_on_twitter share_on_x share_on_linkedin share_on_whatsapp share_via_email share_with_friends tweet_this copy_link copy_url
  email_this email_this_article email_article print_this print_this_article print_article save_article save_for_later
  advertisement advertisements advertising sponsored sponsored_content paid_content promoted_content
  story_continues_below story_continues_below_advertisement article_continues_below article_continues_after_advertisement
  article_continues_below_this_ad continue_reading_below continue_reading_the_main_story scroll_to_continue skip_advertisement
  skip_to_content skip_to_main_content skip_to_navigation back_to_top back_to_home back_to_homepage top_of_page read_the_full_article show_more show_less
  listen_to_this_article listen_to_article play_video watch_video view_gallery view_comments leave_a_comment post_a_comment
  add_a_comment show_comments join_the_conversation join_the_discussion sign_up_for_our_newsletter subscribe_to_our_newsletter
  subscribe_now sign_up_now sign_in sign_up log_in get_the_app download_our_app close_this_menu open_menu main_menu
  print_this_page send_to_a_friend give_feedback report_this_ad most_popular trending_now load_more loading
  anzeige werbung artikel_teilen teilen drucken merken nach_oben zum_seitenanfang zur_startseite artikel_merken kommentare_lesen
  kommentar_schreiben jetzt_anmelden newsletter_abonnieren zum_inhalt_springen artikel_anhören seite_drucken
  publicité partager partager_l'article partager_cet_article imprimer lire_la_suite réagir commenter haut_de_page
  aller_au_contenu s'abonner je_m'abonne ajouter_à_vos_favoris écouter_l'article écouter_cet_article la_suite_après_la_publicité
  publicidad compartir compartir_en_facebook compartir_en_twitter imprimir comentar ir_al_contenido suscríbete escuchar
  publicidade compartilhar compartilhe partilhar comente assine ouvir continua_após_a_publicidade continua_depois_da_publicidade
  pubblicità condividi stampa abbonati ascolta vai_al_contenuto
  advertentie delen deel_dit_artikel afdrukken tekst_gaat_verder_onder_de_advertentie luister
  annons annonse annonce dela del skriv_ut mainos jaa reklama udostępnij drukuj skomentuj reklam paylaş yazdır
  реклама поделиться распечатать комментировать читать_далее наверх
  إعلان شارك مشاركة طباعة التعليقات تبلیغات اشتراک_گذاری اشتہار شیئر_کریں
  विज्ञापन शेयर_करें বিজ্ঞাপন শেয়ার_করুন iklan bagikan advertisement_-_scroll_to_continue_with_content scroll_to_continue_with_content
  广告 廣告 分享 分享到 打印 収蔵 広告 シェア シェアする ツイート 印刷 광고 공유 공유하기 인쇄 글자크기
`;

/** Where another of these, or one of the above, stands beside them: alone they may be a sub-headline. */
const BESIDE = `
  economy technology tech health science entertainment lifestyle culture arts travel education environment national international
  regional region europe africa asia americas middle_east us uk markets money finance companies features
  facebook twitter x linkedin whatsapp pinterest reddit telegram instagram youtube tumblr email e-mail mail print save like pin
  bookmark comment comments home menu search subscribe register login shop news opinion sport sports business politics world
  local weather video videos photos gallery more next previous close follow contact about help link copy gift flipboard messenger
  pocket sms rss newsletter newsletters listen topics tags
  startseite suche menü abo kommentare politik wirtschaft kultur accueil recherche actualités commentaires inicio buscar
  noticias comentarios comentários início política menu_principal главная новости комментарии الرئيسية होम 首页 评论 ホーム 홈 댓글
`;

function listPhrases(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((phrase) => phrase.replaceAll('_', ' ')),
  );
}

export const SURE_WORDS = listPhrases(SURE);
/** What they begin with, so many signs of it, or whole where they are shorter. */
export const SURE_START = 3;
export const SURE_STARTS: ReadonlySet<string> = new Set(
  [...SURE_WORDS].map((words) => words.slice(0, SURE_START)),
);
export const WORDS_BESIDE = listPhrases(BESIDE);

/** No line of them is longer, but for those of {@link PAGE_LINES}. */
export const LONGEST_PHRASE = 60;

/** Lines of more than fixed words. */
export const PAGE_LINES: readonly RegExp[] = [
  /^\d{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}$/,
  /^\d{1,6} (?:shares?|comments?|views?|likes?|retweets?|reactions?|kommentare?|commentaires?|comentarios|comentários|reacties)$/iu,
  /^(?:\d{1,3}|a few)[ -]?min(?:ute)?s?(?: read)?$|^(?:estimated )?(?:reading|read) time ?[:：]? ?.{1,20}$|^(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|время чтения) ?[:：]? ?.{1,20}$/iu,
  /^(?:share|follow|like|join|find) (?:us |this |me )?(?:.{1,30} )?(?:on|via) (?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|tiktok|youtube|google news)(?:[ ,]{1,2}(?:and |& )?(?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|tiktok|youtube)){0,4}[.!]?$/iu,
  /^(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|updates|alerts|inbox|briefing)\b.{0,30}$/iu,
  /^(?:story|article|post) continues (?:below|after)\b.{0,30}$/iu,
  /^[[［]?(?:PR|AD|広告|廣告|广告)[\]］]?$/u,
  /^(?:views?|просмотр(?:ов|ы)|vistas|visualizações|aufrufe|vues|lectures|visite|wyświetleń|阅读量?|浏览(?:量|次数)?|点击(?:量|数|次数)?|조회수?|閲覧数|المشاهدات|عدد المشاهدات|بازدید)\s?[:：]?\s?[\d\s.,]{1,9}(?:次|回|명|раз)?$/iu,
  /^(?:字号|字體大小|字体(?:大小)?|文字サイズ)\s?[:：]?[\s\p{L}|／/+-]{0,20}$|^分享(?:到|至)\s?[:：][\s\p{L}\d]{0,40}$|^[（(【]?(?:责任编辑|責任編輯|责编|责任校对)\s?[:：]\s?[\p{L}\s]{2,20}[)）】]?$/u,
  /^(?:この記事は)?(?:有料)?(?:会員限定|会員記事|有料記事|無料会員)[^。]{0,12}(?:です|記事)?。?(?:\s?残り[:：]?\s?[\d,]+文字)?.{0,20}$|^残り[:：]?\s?[\d,]+\s?文字.{0,20}$|^この記事は.{0,20}残り[:：]?\s?[\d,]+\s?文字.{0,20}$/u,
  /^(?:comments?|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|yorumlar|комментарии|σχόλια)\s?\(\d{1,5}\)$/iu,
  /^-{1,10}\s?(?:advertisement|advertising|anzeige|publicité|publicidad|publicidade)\s?-{1,10}$/iu,
];
/** What one of them begins with. */
export const PAGE_LINE_SIGN =
  /^(?:\d{1,2}:\d|\d{1,6} (?:share|comm|view|like|retw|reac|komm|comen)|\d{1,3}[ -]?min|-{1,10}\s?(?:adv|anz|publ)|[[［（(【]|pr$|ad$|a few|(?:estimated )?read|lese|temps de|ti?empo d|leestijd|время|share|follow|like|join|find|sign up|subscribe|register|story|article|post|view|просм|vis|aufrufe|vues|lectures|wyśw|[ck]omm?ent|reacties|yorum|комм|σχόλ|[字文分責责有会残こ无無阅浏点閲조広廣广]|الم|عدد|باز)/iu;
/** `Facebook | Twitter | E-Mail`, and what may be one. */
export const ROW_OF_NETWORKS =
  /^(?=[^.!?]{0,100}$)(?:\S{1,16}\s{1,3}){0,3}?(?:facebook|twitter|whatsapp|linkedin|telegram|vkontakte|вконтакте)(?:['’]\p{L}{1,4})?(?:\s\p{L}{3,12})?(?:\s{2,9}|\s?[|·•]\s?)(?:facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|e-?mail|одноклассники)(?!\p{L})/iu;
export const ROW_SIGN = /[|·•]|\s\s/;

/** What leads to other articles of a site, to comments and the like. */
export const LEADS_TO_OTHERS =
  /^(?:related (?:stories|articles|news|content|posts)|sign up (?:for|to)\b|enter your e-?mail|get involved\b|send (?:us )?your stor(?:y|ies)|read (?:next|also|more)|see also|also read|most (?:read|viewed|popular)|more (?:in|from|on|stories|news)\b|you (?:may|might) (?:also )?like|recommended|trending|up next|editors?['’] picks|latest (?:news|stories)|join the conversation|comments?(?:\s?\(\d{1,5}\))?$|\d+ comments?$|be the first to comment|leave a reply|subscribe to our newsletter|tags?\s?:|topics?\s?:|about us|don['’]t miss|lesen sie auch|mehr zum thema|das könnte sie auch interessieren|meistgelesen|am meisten gelesen|newsletter$|weitere (?:artikel|themen)|kommentare|à lire aussi|lire aussi|sur le même sujet|articles liés|les plus (?:lus|partagés)|lea también|le puede interesar|te puede interesar|noticias relacionadas|lo más (?:visto|leído)|archivado en\s?:|recibe (?:el|nuestro) boletín|\*?\s?todos los comentarios|comentarios(?:\s?\(|$)|leia (?:também|mais)|veja também|mais lidas|leggi anche|i più letti|lees ook|meest gelezen|läs (?:också|mer)|polecamy|czytaj (?:też|także|również)|zobacz (?:też|także|również)|najczęściej czytane|podziel się|komentarze(?:\s?\(|$)|читайте также|по теме|самое читаемое|комментарии(?:\s?\(|$)|подписывайтесь|читайте нас|[iİ]lginizi çekebilir|bunlar da ilginizi|yorumlar|benzer haberler|et[iİ]ketler\s?:|çok okunanlar|διαβάστε επίσης|σχετικά άρθρα|σχόλια|أخبار ذات صلة|اقرأ أيضا|إقرأ أيضا|مواضيع ذات صلة|यह भी पढ़ें|ये भी पढ़ें|baca juga|berita terkait|xem thêm|tin liên quan|相关(?:新闻|阅读|文章)|相關(?:新聞|閱讀|文章)|上一篇|下一篇|责任编辑|責任編輯|延伸閱讀|関連記事|前の記事|次の記事|関連ニュース|관련기사|많이 본 뉴스)/iu;
/** What stands in the foot of a page. */
export const IMPRINT_LINE =
  /^(?:impressum|datenschutz(?:erklärung)?|agb|kontakt|mediadaten|barrierefreiheit|zur startseite|mentions légales|plan du site|nous contacter|contact(?: us)?|aviso legal|política de (?:privacidad|privacidade|cookies)|quiénes somos|termos de uso|expediente|note legali|chi siamo|colofon|privacy(?: policy)?|terms(?: of (?:use|service))?|about us|advertise(?: with us)?|sitemap|o nas|regulamin|polityka prywatności|контакты|о (?:нас|редакции|проекте)|реклама на сайте|künye|iletişim|关于我们|联系我们|网站地图|会社概要|お問い合わせ|利用規約|プライバシーポリシー|个人信息保护|회사소개|이용약관|من نحن|اتصل بنا)(?:$|\s{2,}|\s?[|·•])/iu;
export const RIGHTS_LINE =
  /^(?:copyright\b|©|\(c\)\s?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|جميع الحقوق|版权所有|무단전재|\[?ⓒ|privacy policy|terms of (?:service|use))/iu;

/** The first link of a page, for who hears it read. */
export const SKIPS =
  /^(?:skip|jump) to (?:the )?(?:main |primary )?(?:content|navigation|article|search|footer|text)$|^(?:zum|zur) (?:haupt)?(?:inhalt|navigation|suche)(?: springen)?$|^aller (?:directement )?au (?:contenu|menu)(?: principal)?$|^(?:ir|saltar|pasar) al contenido(?: principal)?$|^(?:ir|pular|saltar) para o conteúdo(?: principal)?$|^(?:vai|salta|passa) al contenuto(?: principale)?$|^(?:ga |spring )?(?:naar|door naar)(?: de)? (?:hoofd)?inhoud$|^(?:hoppa|gå|spring|hopp) (?:till|til)(?: (?:huvud|hoved))?\s?(?:innehåll(?:et)?|indhold(?:et)?|innhold(?:et)?)$|^(?:przejdź|skocz) do (?:treści|zawartości)$|^перейти к (?:основному )?(?:содержанию|контенту)$|^(?:ana )?içeriğe (?:geç|atla)$|^跳(?:转|到|至).{0,6}内容$|^(?:メイン|本文).{0,6}(?:へ|に)?(?:スキップ|移動)$|^본문 ?(?:으로|바로가기).{0,6}$/iu;
/** Addresses of pages by which a page is shared or printed. */
export const PLACES_TO_SHARE =
  /^mailto:|facebook\.|(?:twitter|x)\.(?:com|example)|whatsapp|linkedin\.|pinterest\.|reddit\.|t\.me|telegram|bsky\.|threads\.|flipboard|getpocket|sharer|\/share\b|[?&]share=|intent\/tweet|xing\.|tumblr|weibo|line\.me|kakao|vk\.com|javascript:/i;
export const WAYS_BACK =
  /^(?:home|start(?:seite)?|accueil|inicio|início|hem|hjem|strona główna|главная|ana ?sayfa|首页|ホーム|홈)(?![\p{L}])/iu;

const CONSENT =
  /(?:akzeptieren|ablehnen)$|^(?:tout (?:accepter|refuser)|aceptar todo|rechazar todo|aceitar tudo|accetta tutto|accepteer alles|godkänn alla)/iu;
/** What is said of cookies behind the word. */
const OF_COOKIES: readonly { readonly word: RegExp; readonly said: RegExp }[] = [
  {
    word: /\bcookies?\b/i,
    said: /\b(?:accept|agree|consent|reject|settings|preferences|policy|privacy|improve|experience|partners)\b/i,
  },
  {
    word: /cookies?/i,
    said: /zustimm|akzeptier|einwillig|ablehn|datenschutz|accepte|refuse|paramètre|consent|acept|rechaz|aceitar|rejeitar|accett|rifiut|instellingen|godkänn|tillad|akcept|zgod|souhlas|kabul|принять|согла/i,
  },
];
const COOKIES_REACH = 210;
/** Buttons below that. */
const CONSENT_BUTTON =
  /\b(?:we (?:value|care about) your privacy|accept (?:all|cookies|and (?:close|continue))|reject all|manage (?:cookies|preferences|consent)|cookie (?:policy|settings|preferences)|your privacy choices)\b/iu;
const LONGEST_BUTTON = 60;
const LONGEST_CONSENT = 400;

/** What asks a reader to agree to cookies. */
export function isConsent(line: string): boolean {
  if (line.length <= LONGEST_BUTTON && CONSENT_BUTTON.test(line)) return true;
  return line.length <= LONGEST_CONSENT && (CONSENT.test(line) || speaksOfCookies(line));
}

function speaksOfCookies(line: string): boolean {
  return OF_COOKIES.some(({ word, said }) =>
    line
      .split(word)
      .slice(1)
      .some((behind) => said.test(behind.slice(0, COOKIES_REACH))),
  );
}
