/** Lines that stand in the text of articles and are no part of it, by their words. */

/** A line of these beginnings is foreign where nothing but a link, or a headline, follows. */
const LEADS = [
  // English
  "read|see|watch|listen|also|more|related|recommended|trending|must[ -]read|editor[’']s picks?|in pictures|photos|gallery|bonus|go deeper|dig deeper|keep reading|explainer|analysis|opinion|video|podcast",
  'read (?:more|also|next|the full story|it here)|also (?:read|watch)|see also|more (?:on|from|about|coverage|stories|news)[^.:|]{0,60}|related on [^.:|]{0,40}|related (?:stories|articles|content|coverage|posts|news|reading|topics|links)',
  "don[’']t miss|you (?:may|might) (?:also )?(?:like|be interested in)|what to (?:read|know) next|up next|most (?:read|popular|viewed)|in case you missed it|further reading",
  // German
  'lesen sie (?:auch|mehr|hier|dazu|jetzt)[^.:|]{0,40}|lies auch|mehr (?:zum thema|dazu|lesen|aus)[^.:|]{0,40}|mehr|auch interessant|siehe auch|weitere (?:artikel|themen|meldungen|nachrichten)|zum thema|passend dazu|das könnte sie auch interessieren|lesetipps?|video|podcast|anzeige|fotostrecken?|bilderstrecken?|bildergalerien?|diashow',
  // French
  '(?:à )?lire (?:aussi|également|plus)|à lire|lire|voir (?:aussi|également)|à voir|sur le même (?:sujet|thème)|notre dossier|en vidéo|diaporama|galerie photos?|retrouvez|articles liés|lisez aussi|vidéo',
  // Spanish
  'lee (?:también|más|además)|leer (?:más|también)|le(?:a|e) (?:también|además|aquí)|te puede interesar|te recomendamos|le puede interesar|(?:ver|vea|mir[aáe]) (?:también|más|además)|más (?:información|noticias|sobre)[^.:|]{0,40}|relacionad[oa]s?|noticias? relacionadas?|además|video|vídeo|(?:foto)?galería(?: de (?:fotos|imágenes))?',
  // Portuguese
  'le(?:ia|r) (?:também|mais|ainda)|veja (?:também|mais|ainda)|saiba mais|confira(?: também)?|relacionad[oa]s?|notícias relacionadas|mais (?:sobre|notícias)[^.:|]{0,40}|assista',
  // Italian, Dutch
  'leggi (?:anche|di più|tutto)|vedi anche|guarda (?:anche|il video)|articoli correlati|ti potrebbe interessare|per approfondire|lees (?:ook|meer|verder)|bekijk ook|zie ook|gerelateerd|meer over[^.:|]{0,40}',
  // Nordic, Polish, Turkish, Russian
  'läs (?:också|även|mer)|les også|læs også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|ayrıca (?:bakınız|okuyun)|читайте (?:также|ещё|еще)|смотрите также',
  // The rest of Europe
  'lue myös|čtěte (?:také|též|více)|přečtěte si(?: také)?|prečítajte si(?: aj)?|kapcsolódó(?: cikk(?:ek|ünk)?)?|olvas(?:d|sa) (?:el|még)|cite(?:ș|ş)te (?:și|şi|mai mult)|vezi (?:și|şi)|pročitajte (?:još|i)|pročitaj(?:te)? više|opširnije|preberite (?:še|tudi)|διαβάστε (?:επίσης|ακόμ[αη]|περισσότερα)|δείτε (?:επίσης|ακόμ[αη])|читайте (?:також|ще)|дивіться також|вижте още|прочетете още|прочитајте (?:још|и)|loe ka|lasi arī|skaitykite (?:taip pat|daugiau)|lexo (?:edhe|gjithashtu)|llegiu també|irakurri ere',
  // Asia and Africa
  'baca juga|baca (?:selengkapnya|lainnya)|lihat juga|simak juga|xem thêm|đọc thêm|mời (?:quý )?(?:độc giả|bạn đọc) xem thêm|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|ข่าวที่เกี่ยวข้อง|(?:यह|ये) भी पढ़ें|और पढ़ें|আরও পড়ুন|আরো পড়ুন|مزید پڑھیں|یہ بھی پڑھیں|இதையும் படிக்க(?:வும்)?|soma (?:pia|zaidi)|ilginizi çekebilir|bunu da oku|daha fazla oku|קראו (?:גם|עוד)|לקריאה נוספת|관련 ?기사|함께 ?보기|更多报道|相關報導|延伸阅读|推薦閱讀|请继续往下阅读|請繼續往下閱讀|続きを読む|【関連】|合わせて読みたい',
  // Arabic, Persian, Chinese, Japanese
  'اقرأ(?:وا)? (?:أيضا|أيضًا|ايضا|المزيد)|إقرأ أيضا|شاهد أيضا|مواضيع ذات صلة|مقالات ذات صلة|بیشتر بخوانید|延伸閱讀|相关阅读|相關新聞|更多|関連記事|あわせて読みたい',
].join('|');

/** Says when a page was last changed. */
const UPDATED =
  'last (?:updated|modified|changed|edited)|updated|zuletzt (?:aktualisiert|geändert|bearbeitet)|aktualisiert|letzte (?:aktualisierung|änderung)|mis(?:e)? à jour|dernière (?:modification|mise à jour)|última (?:actualización|modificación|atualização)|actualizado|atualizad[oa]|ultimo aggiornamento|aggiornato|(?:laatst )?(?:bijgewerkt|gewijzigd)|(?:senast|sist|senest) (?:uppdaterad|oppdatert|opdateret|ändrad|endret)|ostatnia aktualizacja|обновлено|последнее обновление|آخر تحديث|son güncelleme';
/** Says when, and perhaps where and by whom, it was published. */
const POSTED =
  '(?:first |originally )?(?:posted|published|submitted|filed)(?: on| by| at)?|(?:veröffentlicht|erstellt|geschrieben|eingestellt|gepostet)(?: am| von)|(?:publié|posté|mis en ligne|rédigé)(?:e)?(?: le| par)|publicad[oa](?: el| em| por)?|pubblicato(?: il| da)?|(?:geplaatst|gepubliceerd)(?: op| door)?|publicerad(?: den)?|publisert|udgivet|opublikowan[oya]|опубликовано';

/** Whole lines, and beginnings of lines that are foreign whatever follows. */
const LINES: readonly RegExp[] = [
  // Advertisements, and where they interrupt the text
  /^(?:-{0,3} ?)?(?:advertisements?|advertising|ad|ads|sponsored(?: content)?|promoted|paid content|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|annonce|reklama|reklam|reklāma|auglýsing|mainos|ogłoszenie|inzerce|hirdetés|publicitate|oglas|iklan|quảng cáo|διαφήμιση|โฆษณา|विज्ञापन|বিজ্ঞাপন|광고|פרסומת|تبلیغات|реклама|إعلان|اعلان|广告|廣告|広告)(?: ?-{0,3})?[.:]?$/iu,
  /^(?:advertisement|ad) ?[·•|-] ?(?:scroll|continue|story)/iu,
  /^(?:(?:story|article|post|text) continues|continue reading|scroll (?:down )?to continue|skip (?:advertisement|past|to)|(?:der )?artikel (?:wird|geht) (?:nach|unter) |la suite après|sigue leyendo|continua (?:após|depois|dopo)|tekst gaat (?:verder|door)|artikel gaat (?:verder|door))/iu,
  // Sharing and following
  /^(?:share|tweet|email|e-mail|print|save|copy link|like|pin|reddit|facebook|twitter|x|whatsapp|linkedin|telegram|messenger|flipboard|comments?|listen|bookmark|gift|teilen|drucken|merken|partager|imprimer|compartir|imprimir|compartilhar|condividi|stampa|delen|del|dela|udostępnij|شارك|شاركها|مشاركة|поделиться)(?: (?:this|on|via|by|with|it|auf|sur|en|no|su|op|på|article|story|post|full article|friends|facebook|twitter|x|whatsapp|linkedin|email|pinterest|reddit)){0,4}:?$/iu,
  /^(?:click|tap) (?:here )?to (?:share|email|print|tweet|read|subscribe|sign|get|watch|view|join|follow)\b/iu,
  /^(?:click here|download the|get the) .{0,60}\bapp\b/iu,
  /^(?:share|follow|connect with|find|like|join) (?:us|me|this|him|her|them|the|our)?\b.{0,80}\b(?:on|via) (?:our )?(?:twitter|x|facebook|instagram|linkedin|whatsapp|telegram|tiktok|threads|bluesky|mastodon|google news|social media|youtube)\b/iu,
  /^(?:join|follow) .{0,60}\b(?:whatsapp|telegram|facebook|discord)\b.{0,20}\b(?:community|channel|group|page)\b/iu,
  /^(?:follow (?:related )?(?:authors|topics)|authors and topics you follow|(?:new ?)?you can now listen to )/iu,
  /^(?:folgen sie|suivez|sigue|síguenos|siga|segui|volg) .{0,80}(?:twitter|x|facebook|instagram|whatsapp|telegram|google news|google noticias|réseaux|redes|social)/iu,
  // Newsletters, subscriptions, support
  /^.{0,80}\b(?:sign up|subscribe|register|join)\b.{0,100}\b(?:newsletters?|inbox|e-?mails?|updates|alerts|mailing list|daily|weekly|digest|briefing)\b/iu,
  /^(?:(?:subscribe|sign up|sign in|log in|register|donate)(?: (?:now|today|here|to|for|with|or)\b|$)|become a (?:member|subscriber|supporter)|already a (?:subscriber|member)|support (?:our|independent|local|quality|the) (?:\w{1,20} )?(?:journalism|reporting|newsroom|work|paper)|get (?:unlimited|full) (?:digital )?access|start your free|to continue reading|you have (?:read|reached)|this (?:article|story|content|item) is (?:for|available|only|exclusive|reserved))/iu,
  /^(?:jetzt (?:abonnieren|lesen|artikel freischalten|testen)|sie haben (?:bereits|schon) ein abo|weiterlesen mit|déjà abonné|cet article est réservé|il vous reste .{0,20}à lire|contenido exclusivo|este contenido es|solo para suscriptores|conteúdo exclusivo|contenuto riservato|sei già abbonato|al abonnee)/iu,
  /^by (?:signing up|subscribing|clicking|submitting|providing|entering)\b.{0,160}\b(?:agree|terms|privacy|consent|receive)/iu,
  /^this site is protected by recaptcha/iu,
  /^privacy notice: newsletters may contain\b/iu,
  /^(?:get|receive|have) .{3,60}\b(?:newsletter|briefing|digest)\b.{0,40}\b(?:inbox|e-?mail)\b/iu,
  /^(?:your|thank you for your) (?:e-?mail|subscription|support)\b/iu,
  /^(?:jetzt |hier )?(?:kostenlos )?(?:registrieren|anmelden|einloggen)(?: sie sich)?(?: und|, um) .{0,40}(?:weiterlesen|zu lesen|lesen)/iu,
  /^jetzt .{0,90}abo(?:nnement)?\b.{0,60}(?:bestellen|testen|sichern|abschließen|lesen)/iu,
  // Comments
  /^(?:\d{1,6} comments?|(?:view|show|see|read|leave|post|add|write|hide|load) (?:a |all |the |your |more )?(?:\d{1,6} )?(?:comments?|reply)|comments? \(\d{1,6}\)$|comments are (?:closed|off|now)|join the (?:conversation|discussion|debate)|kommentare? (?:schreiben|anzeigen)|\d{1,6} kommentare?|laisser un commentaire|\d{1,6} commentaires?|comentarios|deja (?:un|tu) comentario|deixe (?:um|seu) comentário|lascia un commento)(?!\w)/iu,
  // Rights
  /^(?:copyright(?:(?: |:).{0,40}(?:©|\(c\)|\b(?:19|20)\d\d\b)|:?$)|copyright ?(?:©|\(c\))|©|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|© ?riproduzione|riproduzione riservata|this (?:material|article|story) may not be (?:published|reproduced|republished|copied))/iu,
  /^(?:purchase licensing rights|order reprints|our standards:|request a correction|report an? (?:error|typo)|see something|submit a correction|reuse this content)/iu,
  // About the page itself
  /^(?:(?:this (?:page|site) is )?best (?:viewed|seen|experienced) (?:at|in|on|with|using)\b|(?:diese seiten? (?:ist|sind|wurden?) )?optimi[es]rt für\b.{0,60}(?:\d{3,4} ?[x×]|browser|explorer|netscape)|(?:site |page )?optimisée? pour\b.{0,60}(?:\d{3,4} ?[x×]|navigateur|explorer|netscape)|(?:optimizad[oa]|ottimizzat[oa]) per |(?:sitio |página )?optimizad[oa] para .{0,60}(?:\d{3,4} ?[x×]|explorer|netscape))/iu,
  /^(?:this (?:page|site) was (?:last|first) |you are visitor|last (?:updated|modified|changed)(?: on)?:? .{0,40}$|find this article at|printer[- ]friendly|e-?mail this (?:story|article|page)|send this (?:story|article|page)|back to (?:the )?(?:top|front page|main page|home ?page|index))/iu,
  /^(?:(?:filed|posted|tagged|published) (?:under|in|with)|tags?|topics?|labels?|categories|category|keywords|schlagwörter|schlagworte|themen|mots[- ]clés|etiquetas|temas|tópicos|argomenti|trefwoorden|الوسوم|теги)(?: ?[:：].{0,200}|$)/iu,
  new RegExp(`^(?:${UPDATED})\\b.{0,80}\\d.{0,60}[^.!?…]$`, 'iu'),
  new RegExp(
    `^(?:${POSTED})(?: |:).{0,80}(?:\\b(?:19|20)\\d\\d\\b|['’]\\d\\d\\b|\\d{1,2}:\\d\\d).{0,120}[^.!?…]$`,
    'iu',
  ),
  /^(?:\d{1,3}|a few|less than a)[ -]?(?:min(?:ute)?s?|minuten?|minutos?|minuti)\.?(?: (?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|leestijd))?$/iu,
  /^(?:reading time|read time|estimated reading time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd)\b.{0,30}$/iu,
  /^(?:play|pause|mute|listen to (?:this|the) (?:article|story)|artikel (?:an|zum )?hören|écouter l[’']article|escuchar|close|loading|back to top|view gallery|open (?:image )?in|toggle|menu|expand|show more|enlarge|click to enlarge|enlarge (?:this )?image|(?:hide|toggle) caption|read later|vergrößern|bild vergrößern|agrandir|ampliar|ingrandisci|zurück|nach oben)(?: .{0,40}[^.!?]|[.…]{0,3})$/iu,
  // Appeals to readers, with an address
  /(?:^|[.!?…] )(?:(?:please )?(?:send|e-?mail|share|tell|write to)(?: to)? us\b|(?:schreiben|schicken|senden|mailen) sie uns\b|(?:envoyez|écrivez)[- ]nous\b|(?:envíanos|escríbenos|envíenos|escríbanos|cuéntanos)(?!\p{L})|(?:scriveteci|inviateci|scrivici)\b|(?:stuur|mail|schrijf) ons\b).{0,100}[\w.-]@[\w-]{2}/iu,
  /^(?:got a (?:news )?tip|have a (?:news )?tip|do you have (?:a|any) (?:story|tip)|know something|send (?:us )?(?:your )?tips|let us know|what do you think\? ?(?:let us know|tell us|share|leave|join|comment|write|e-?mail|vote|have your say))\b/iu,
  /無断(?:転載|転用|複製)|未[经經][^。]{0,12}(?:授[权權]|[许許]可|同意)[^。]{0,8}(?:不得|禁止|[请請]勿)[^。]{0,8}(?:[转轉][载載]|使用|复制|複製)|[转轉][载載][请請][注註]明|무단 ?전재|재배포 금지|dilarang (?:mengutip|menyalin)|(?:vervielfältigung|nachdruck|weiterverwendung).{0,60}(?:untersagt|verboten|genehmigung)|reproduction (?:interdite|totale ou partielle)|prohibida (?:su|la) reproducción|proibida a reprodução/iu,
  /^this website and associated newspapers\b/iu,
  /^(?:buy this photo|first published in)\b.{0,60}[^.!?]$/iu,
  /^(?:this (?:entry|post|article) (?:was|is) (?:posted|filed|published|written|tagged)\b|diese[rs]? (?:eintrag|beitrag|artikel) (?:wurde|ist) (?:.{0,80} )?(?:geschrieben|veröffentlicht|verfasst|erstellt|abgelegt|gepostet)\b|(?:ce billet|cet article|cette entrée) (?:a été|est) (?:publiée?|postée?|classée?)|esta entrada (?:fue|ha sido|está) (?:publicada|escrita|archivada)|(?:este|esta) (?:post|artigo|texto|entrada) foi (?:publicad|postad|escrit)|questo (?:articolo|post) è stato (?:pubblicato|inserito|scritto)|dit bericht (?:is|werd) geplaatst|(?:denna post|detta inlägg|dette innlegget|dette indlæg) (?:publicerades|ble|er|blev)|ten wpis został)/iu,
  /^(?:v\.? ?i\.? ?s\.? ?d\.? ?p\b|(?:ansprechpartner(?:in)? für (?:die )?(?:medien|presse)|pressekontakt|press contact|media contact|contact presse)\s?:)/iu,
  /^(?:the )?(?:opinions?|views?) expressed (?:by|in|here|herein)\b.{0,160}(?:\bown\b|\bauthor|\bnecessarily\b|\bnot those of\b)/iu,
  /^(?:your browser does(?: not|n[’']t) support|(?:ihr|dein) browser unterstützt|votre navigateur ne|(?:su|tu) navegador no|seu navegador não|il tuo browser non|(?:uw|je) browser ondersteunt)/iu,
  /^(?:über dieses thema berichtet|dieses thema im programm|sendung(?:shinweis)?:|sendungshinweis\b)/iu,
  /^(?:haben sie den (?:artikel|text|beitrag) gern|unterstützen sie (?:die redaktion|uns|unsere|unabhängig))/iu,
  /^(?:this (?:article|story) appears in|print this (?:story|article|page)|(?:shop|buy) (?:now|it now|from))\b.{0,80}[^.!?]$/iu,
  /^editor\s?:\s?.{1,40}$/iu,
  /^read or share this (?:story|article)\b/iu,
  /^(?:other social bookmarking|materials may be edited|note: (?:materials may be edited|if no author is given))\b/iu,
  /^[[(（【]?\s?(?:责任编辑|責任編輯|责编|編輯|编辑|校对|来源|來源)\s?[:：].{1,40}$/u,
  /\bis not responsible for the content of external\b/iu,
  /^if you (?:value|like|liked|enjoy|enjoyed|appreciate)\b.{0,120}\b(?:supporting|subscrib(?:e|ing)|donat(?:e|ing)|sign up)\b/iu,
  /^(?:a version of this (?:article|story) (?:first )?(?:appeared|appears|ran)|(?:this (?:article|story) )?appear(?:s|ed) in (?:the )?.{3,60}\b(?:print edition|edition|print)\b)/iu,
  /\bwe (?:may|might) (?:receive|earn) (?:an? )?(?:affiliate )?(?:compensation|commissions?)\b/iu,
  /^[(*]?except for the headline, this (?:story|article)\b/iu,
  /^(?:you[’']ve|you have) read \d{1,3} articles?\b/iu,
  /^(?:contact|reach|e-?mail|write to) .{0,80}@[\w.-]{3,60}/iu,
  /^.{0,80} can be (?:reached|contacted|followed) (?:at|on|by|via)\b/iu,
];

interface WordsApart {
  readonly first: RegExp;
  readonly second: RegExp;
  /** Characters between them, at most. */
  readonly most: number;
}

/** Anywhere in a line: of newsletters and subscriptions. */
const WORDS_APART: readonly WordsApart[] = [
  {
    first: /\bnewsletter\b/iu,
    second:
      /abonnieren|anmelden|abonnez|inscrivez|recevoir|découvrez|suscríbe|apúnta|recibe|recíbe|assine|inscreva|receba|iscriviti|ricevi|schrijf je in|meld je aan/iu,
    most: 80,
  },
  {
    first:
      /abonnieren|anmelden|abonnez|inscrivez|recevez|suscríbe|apúnta|suscribir|recibe|assine|inscreva|receba|iscriviti|schrijf je in|meld je aan|meldt u aan|découvrez/iu,
    second: /\b(?:newsletter|boletín|boletim|infolettre|lettre|nieuwsbrief|bulletin)/iu,
    most: 80,
  },
  {
    first:
      /\b(?:(?:full|unlimited) (?:digital |online )?access|(?:un)?begrenzte[rn]? zugriff|voller zugriff|accès illimité|acceso (?:ilimitado|completo)|acesso (?:ilimitado|completo)|accesso illimitato|onbeperkte? toegang)(?!\p{L})/iu,
    second:
      /[€$£]\s?\d|\d\s?(?:€|euros?\b|cents?\b|dollars?\b)|\b(?:per|a|pro|par|al|por|im|le) (?:month|week|monat|mois|mes|mês|mese|maand)\b|\bfree trial\b/iu,
    most: 80,
  },
  {
    first: /\bnewsletter\b/iu,
    second: /hier geht[’']?s|zur anmeldung|hier anmelden|hier abonnieren|abonnier/iu,
    most: 160,
  },
];

/** Whether the second words follow the first near enough. */
function holdsWordsApart(text: string, words: WordsApart): boolean {
  const first = words.first.exec(text);
  if (first === null) return false;
  const rest = text.slice(first.index + first[0].length);
  const between = rest.search(words.second);
  return between >= 0 && (between <= words.most || holdsWordsApart(rest, words));
}

const LEAD = new RegExp(`^(?:${LEADS})(?<mark> ?[:：|>»–—-]{1,2}\\s?|$|\\s)`, 'iu');
const LEAD_ALONE = new RegExp(`^(?:${LEADS}) ?[:：|>»…!.]{0,3}$`, 'iu');
const LONGEST = 300;
const LONGEST_LABEL = 30;
/** What stands before such lines to set them off. */
const MARKS = /^[[(*•▶►▸»→>+\s–—-]{1,5}/u;

/** @param linked characters of the line that are a link */
export function isForeignLine(line: string, linked: number): boolean {
  if (line.length > LONGEST) return false;
  const text = line.replace(MARKS, '');
  if (LINES.some((line) => line.test(text)) || WORDS_APART.some((words) => holdsWordsApart(text, words)))
    return true;
  if (LEAD_ALONE.test(text)) return true;
  // A label and a link in elements of their own, without a space: `RelatedSnow closes the upper lock`.
  const label = linked > 0 ? text.slice(0, Math.max(0, text.length - linked)) : '';
  if (label.length <= LONGEST_LABEL && /\S$/.test(label) && LEAD_ALONE.test(label)) return true;
  const lead = LEAD.exec(text);
  if (lead === null) return false;
  const rest = text.length - lead[0].length;
  return linked > 0 && linked >= rest * 0.8;
}

/** Headlines of readers' comments. */
const COMMENTS: readonly RegExp[] = [
  /^(?:(?:comments?|responses?|replies|thoughts?)(?: (?:to|on) .{1,200})?|(?:leave|post) a (?:comment|reply)|join the (?:conversation|discussion))$/iu,
  /^(?:(?:\p{L}{2,8}[ -])?(?:kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|commento|reacties|komentarzy?e?|komentáře|komentari|комментари[ийев]{1,2}|коментарі|yorum(?:lar)?|kommentit|hozzászólások|comentarii|σχόλια|التعليقات|تعليقات?|コメント|评论|評論|留言|댓글))$/iu,
  /^(?:(?:have )?your say|what do you think\??|readers?[’']? (?:comments|respond|say)|user comments|comments? from readers|(?:deine |ihre |eure |leser)?meinung(?:en)?|diskutieren sie mit|ihr kommentar|participez à la discussion|vos avis|(?:vuestras? )?opiniones|vos (?:commentaires|réactions)|reakcje|обсуждение|(?:diskuse|diskuze|diskusia) (?:k|ke|pod) \p{L}+|diskussion (?:zum|zu diesem) (?:artikel|beitrag|thema)|dyskusja (?:do|pod) \p{L}+|discussion sur (?:l[’']|cet )article|discussie over dit (?:artikel|bericht))$/iu,
];
/** `12 comments`, `Comments (12)`, `Comments (12 posts)`, `Comments: 12` */
const COUNT = /^\d{1,6} |\s?(?:\(\d{1,6}(?: \p{L}{3,20})?\)|:? \d{1,6})$|[:：]$/gu;

/** Headlines, or lines of their own, below which nothing is the article's any more. */
const ENDS: readonly RegExp[] = [
  /^about the (?:authors?|writers?|reporters?)\b|^(?:über (?:den autor|die autorin|die autoren)|zur person des autors|à propos de l[’']auteur|sobre (?:el|la|o|a) autora?|sull[’']autore|over de auteur)\b/iu,
  /^(?:related(?: (?:internet |external )?(?:links|topics|stories|articles|news|posts|content|coverage))?|(?:external|useful) links|recommended|most (?:read|popular|viewed)|trending(?: now| news)?|(?:more|latest|top|popular|recent|other|editors[’']?) (?:news|stories|articles|posts|headlines|picks|coverage|reading|from .{2,60})|around the web|from around the web|from our (?:partners|network)|sponsored stories|paid stories|read next|up next|you (?:may|might) also (?:like|be interested in)|more (?:on|in) this (?:story|topic|section))$/iu,
  /^(?:press|media|investor)(?: relations)? (?:contacts?|enquiries|inquiries)$|^(?:kontakt für die presse|pressekontakt|rückfragehinweis|contacts? presse|contacto de prensa|contato (?:de|para a) imprensa|contatti stampa|ufficio stampa|perscontact)$/iu,
  /^(?:story source|journal reference|cite this page)$/iu,
  // Marks of an end
  /^(?:#(?: ?#){2,4}|[-–—] ?30 ?[-–—])$/u,
  /^posted by:? .{1,80}(?:\bat \d{1,2}:\d\d|\||comments?\b)/iu,
  /^(?:(?:neueste|aktuelle|letzte|ähnliche|verwandte|beliebte|meistgelesene) (?:beiträge|artikel|nachrichten|meldungen|themen|posts|news)|meistgelesen|(?:les )?derniers articles|articles (?:récents|populaires|associés|similaires|connexes)|dans la même rubrique|(?:las )?últimas noticias|entradas recientes|artículos (?:relacionados|recientes)|lo último|(?:as )?últimas notícias|(?:posts|artigos) (?:recentes|relacionados)|(?:le )?ultime (?:notizie|news)|(?:articoli|post) recenti|potrebbe(?:ro)? interessarti(?: anche)?|(?:laatste|recente|gerelateerde) (?:nieuws|berichten|artikelen)|siste nytt|seneste nyt|senaste nytt|relaterade artiklar|ostatnie wpisy|najnowsze (?:wpisy|artykuły)|последние новости|похожие (?:статьи|записи|новости)|son haberler|berita (?:terkait|terbaru)|tin (?:mới|liên quan))$/iu,
  /^(?:mehr zum thema|verwendete quellen|weitere (?:artikel|meldungen|nachrichten|themen)|das könnte sie auch interessieren|sur le même sujet|à lire aussi|les plus lus|lo más (?:leído|visto)|te puede interesar|noticias relacionadas|mais lidas|notícias relacionadas|leia também|i più letti|articoli correlati|leggi anche|meest gelezen|lees ook|مقالات ذات صلة|مواضيع ذات صلة)$/iu,
];

/** Whether what follows the line is no longer the article. */
export function endsArticle(text: string): boolean {
  return (
    beginsComments(text) ||
    (text.length <= LONGEST && ENDS.some((end) => end.test(text.replace(/[:：]$/, ''))))
  );
}

/** Whether readers' comments follow, of which there may be more than of the article. */
export function beginsComments(text: string): boolean {
  return text.length <= LONGEST && COMMENTS.some((begin) => begin.test(text.replace(COUNT, '')));
}

/** A sentence on the author, which the lines below an article may be. */
const ON_AUTHOR =
  /^(?:is|was|covers|writes|reports|joined|has|can be|works|lives|ist|schreibt|arbeitet|berichtet|est|écrit|es|escribe|é|escreve|è|scrive|schrijft)(?![\p{L}\p{M}])/iu;

/** @param names of the authors */
export function isOnAuthor(text: string, names: readonly string[]): boolean {
  return (
    text.length <= LONGEST_ON_AUTHOR &&
    names.some(
      (name) => text.startsWith(name) && ON_AUTHOR.test(text.slice(name.length).replace(/^[\s,(]{1,3}/, '')),
    )
  );
}

const LONGEST_ON_AUTHOR = 400;

/** Of a press office, for those who write of it: `Media contact: Jane Doe, phone 0123 4567`. */
export function isPressContact(text: string): boolean {
  return text.length <= LONGEST && CONTACT.test(text) && TELEPHONE.test(text);
}

const CONTACT =
  /^(?:(?:für |bei |for )?(?:(?:any|further|press|media) )?(?:(?:presse|medien)?(?:kontakte?|rückfragen?|rückfragehinweis|ansprechpartner(?:in)?)|redaktion|enquiries|inquiries|contacts?|contatti|contacto|contato|kontaktperson(?:er)?)(?: [^:.]{1,40})?|contacts? presse|perscontact|ufficio stampa) ?:/iu;
const TELEPHONE =
  /(?:\btel(?:efono?|éfono|\.)?|\btél(?:éphone)?|telefone|\bphone|\bfon|\bfax|\btlf|☎|puh)[.:]? ?\(?\+?\d|\+\d{2} ?\(?\d/iu;
