/** Words of the lines that say who wrote an article, in the languages that papers are written in. */
import { listWords, wordSet } from '../../tools/text/word-set.ts';

/** Kinds of text that are somebody's: `Analysis by`. */
const TEXTS = listWords(
  'exclusive analysis opinion commentary comment column essay review report reports story stories text words interview article post research recipe perspective explainer feature dispatch',
).join('|');
const DEEDS = listWords(
  'posted published submitted written authored created contributed reported uploaded added filed posting shared',
).join('|');

/** What stands before the name of who wrote it: patterns that begin where it does. */
export const WRITTEN_BY = [
  String.raw`(?:(?:guest )?(?:${TEXTS}|${DEEDS})(?: and (?:photo|photograph|picture|video|illustration|reporting|research)s?)? )?by\b`,
  String.raw`(?:eine?n? )?(?:(?:kommentar|analyse|interview|bericht|gastbeitrag|gastkommentar|kolumne|essay|text|reportage|artikel|beitrag|glosse|geschrieben|verfasst) )?von\b`,
  String.raw`(?:(?:propos|témoignages?) recueillis )?par\b`,
  String.raw`(?:(?:escrito|publicado|texto|redactado|enviado|postado|reportagem|entrevista) )?por\b`,
  String.raw`(?:(?:a cura|scritto|articolo|testo|pubblicato|postato|inviato|inserito|intervista) )?(?:di|da)\b`,
  String.raw`(?:(?:geschreven|geplaatst|gepost|toegevoegd|ingediend|ingezonden|tekst) )?door\b`,
  String.raw`(?:(?:skrevet|skriv[ei][nt]|publisert|publicera[dt]|inlag[dt]|posta[dt]|indsendt|tekst|text) )?a[vf]\b`,
  // Those of blogs' programs, in the languages that they are translated into.
  String.raw`(?:eingestellt|eingetragen|hochgeladen|hinzugefügt|gespeichert|gepostet|gebloggt|erstellt|veröffentlicht) von\b`,
  String.raw`(?:\p{L}{3,12} )?(?:rédigé|publié|écrit|posté|soumis|proposé|ajouté|envoyé)e? par\b`,
  String.raw`(?:wpis\p{Ll}{1,4}|napisan[aey]|dodan[aeoy]|opublikowan[aeoy]|wysłan[aeoy]|zamieszczon[aeoy]|autor:?) przez\b|przez\b`,
  '(?:gönderen|yazan|yazar|ekleyen|haber)(?=[ :]|$)',
  '(?:napisała?|opracowała?|автор|написал[аи]?|опубликовал[аи]?|разместил[аи]?|добавил[аи]?|прислал[аи]?|отправлено)(?=[ :]|$)',
  '(?:vložila?|přidala?|pridala?|napsala?|zveřejnila?|autorka|lähettänyt|kirjoittanut|közzétette|beküldte|feltöltötte|írta|szerző|objavi(?:o|la)|napisa(?:o|la)|postavi(?:o|la)|piše|postat de|publicat de|scris de|diposting oleh|ditulis oleh|oleh|đăng bởi|viết bởi|bởi)(?:\\(a\\))?(?=[ :]|$)',
  '(?:(?:γράφτηκε|αναρτήθηκε|δημοσιεύ[θτ]ηκε|υποβλήθηκε) )?από(?: τον| την| το)?(?: χρήστη)?(?=[ :]|$)',
  '(?:γράφουν|γράφει)(?: (?:ο|η|οι|το))?(?=[ :])|(?:συντάκτης|συντάκτρια|αρθρογράφος)(?=[ :]|$)',
  '(?:lagt inn av|upplagd av|indsendt af|skrevet af|inskickat av)(?=[ :]|$)',
  '由$',
  String.raw`(?:投稿者|投稿人|张贴者|發表者|发布者|작성자|글쓴이)\s?[:：]?\s?`,
  String.raw`aus \p{L}{3,30} berichtet(?:en)?\b`,
  String.raw`from (?=(?:our )?(?:\p{L}{2,20} )?(?:correspondent|reporter)s?\b)`,
  // A label, whose colon some leave out.
  '(?:autor|автор|oprac\\.|words|text|texte|texto|testo)(?= )',
  String.raw`(?:作者|记者|記者|文|撰文|文字|执笔|執筆|撰稿|供稿|通讯员|通訊員|ライター|取材・文|著者|文責|取材|글)\s?[:：/／|]\s?`,
  '(?:بقلم|كتبت|كتب|إعداد|الكاتب) ?:?(?= |$)',
  'מאת ?:?(?= |$)',
] as const;

/** What other makers of a page are credited with: a pattern, without what follows it. */
export const CREDITS = `(?:${listWords(`
  photo photograph photography picture image illustration video graphic art animation cartoon drawing editing production
  translation translator audio design artwork foto fotografia fotografie photographie bild bilder grafik ilustración
  illustrazione illustrazioni vídeo camera kamera montage editor edited фото редактор 编辑 編集 责任编辑 摄影 撮影 사진
`).join('|')})(?:s|e|en|'s)?`;

/** What stands before the names of others who had a part in it, and before what is no name. */
export const OTHER_PART = [
  String.raw`(?:additional |further )?${CREDITS}(?: and videos?| credit| courtesy)?(?: ?[:：]| by\b| von\b| par\b| por\b| di\b| av\b| door\b)`,
  String.raw`(?:edited|translated|produced|photographed|illustrated|reviewed|fact[- ]checked|checked|medically reviewed|additional reporting|reporting|approved|sponsored|curated|narrated|compiled|presented|hosted|powered|redigiert|übersetzt|traduit|traducido|traducción|traduzione|edición|vertaald|oversatt)(?: by\b| von\b| par\b| por\b| di\b| ?:)`,
  '(?:(?:filed|posted|archived) (?:under|to|in)|tagged(?: with| in)?|(?:publié|classé|archivé) (?:dans|sous)|abgelegt (?:unter|in)|(?:publicado|archivado|publicada) (?:en|bajo|em)|(?:pubblicato|archiviato|postato) in|geplaatst in|zapisano w|communauté|comunidad|community)(?!\\p{L}) ?:?',
  '(?:(?:media |press |for )?contacts?|kontakt|ansprechpartner(?:in)?|rückfragen|contacto|contatto|source|sources|quelle|fuente|tags?|topics?|category|categories|kategorien?|catégories?|categorías?|categorie|kategorie|kategoria|rubrique|section|ressort|rubrik|titel|title|subject|betreff|thema|ort|location|status|posts|beiträge|language|sprache) ?:',
  String.raw`(?:in partnership|(?:last )?(?:updated|modified) by)\b`,
].join('|');

/** What a day, a section or a paper follows, and no name: `Publié le 3 mars`, `Submitted to the Herald`. */
export const DATED_PART = `(?:(?:last|first|originally|son|dernière|última|ultima|letzte|zuletzt) )?(?:${listWords(`
  published publish posted updated update modified created submitted added uploaded filed stand veröffentlicht erschienen
  aktualisiert erstellt publié publiée publiées mis modifié paru publicado publicada actualizado actualizada creado
  pubblicato aggiornato modificato atualizado atualizada postado gepubliceerd geplaatst bijgewerkt publicerad uppdaterad
  publicerat publisert oppdatert publiceret opdateret opublikowano aktualizacja julkaistu päivitetty publikováno
  oluşturulma yayınlanma güncelleme güncellenme опубликовано обновлено
`).join('|')})(?![\\p{L}\\p{N}])`;

/** A word of what somebody does: `Political Reporter`, `Redakteurin`; the beginnings of words. */
export const ROLE_WORD =
  /(?:^|[\s/-])(?:(?:staff|senior|chief|special|contributing|associate|assistant|deputy|managing|executive|freelance|guest|former|lead)\s+\p{L}|writer|reporter|editor|correspond|journalis|columnist|author\b|redakt|ressort|volont|chef|leiter|redact|periodis|giornalist|rédact|auteur|repórter|jornalist|kolumn|critic\b|critique|analyst|professor|lecturer|director|contributor|freelanc|producer|photograph|fotograf|intern\b|fellow\b|presenter|anchor\b|blogger|envoy[éê]|enviad|inviat|collaborat|colaborador|medewerk|verslaggev|reporterin|autorin|gastautor|novinář|dziennikarz|muhabir|wartawan|toimittaja|корреспондент|журналист|обозреватель|кореспондент|المراسل|مراسل|صحفي|technologist|engineer\b|attorney|counsel\b|adviser|advisor|economist|historian|novelist|coordinator|webmaster|administrator|developer|researcher|scientist|founder|president\b|chair\b|head of|manager\b|officer\b|specialist|strategist|consultant|community member|co-?host|host\b|press secretary|spokes|staff\b|desk\b|bureau\b|newsroom|special to|especial (?:para|a|de)\s|for the\s|team\b|équipe|equipo|equipe|curator|publisher\b|posted in|min read|minutes?\b|comments?\b|m\.?d\.?$|ph\.?d\.?$)/iu;

/** Last words of the names of papers, agencies and firms. */
const ORGANISATIONS = listWords(`
  news newspaper newspapers times post herald tribune gazette journal press media magazine network networks group agency
  agencies service services editorial board courier chronicle register sentinel observer examiner dispatch telegraph
  mirror globe inquirer enquirer bulletin standard review weekly daily radio tv television channel broadcasting
  online digital today wire newswire institute university college foundation society association organisation
  organization committee council department ministry office company corporation corp inc llc ltd gmbh ag plc zeitung
  anzeiger nachrichten tageblatt tagblatt kurier rundschau redaktion verlag agentur redacción redação redazione
  rédaction ajansı ajans haberler haberleri gazetesi agencia agência agences agenzia diario periódico noticias notícias journalen redaktionen avis avisen krant
  homepage website webseite weblog blog forum webzine redactie nieuws редакция агентство газета новости 新聞 新闻 新华社 通讯社 編集部 编辑部 뉴스 신문 وكالة وكالات صحيفة تحرير
`).join('|');

/** Ends the name of a paper, an agency or a firm. */
export const ORGANISATION = new RegExp(String.raw`(?:^|\s)(?:${ORGANISATIONS})\.?$`, 'iu');

/** What no person's name has. */
export const SURE_ORGANISATION =
  /\b(?:LLC|Inc|Ltd|GmbH|News|Media|Staff|Desk|Newsroom|Editorial|Editors|Team|Bureau|Agencies|Redaktion|Redacción|Redação|Rédaction|Redazione|Redactie)\b|\.(?:com|org|net|de|co|tv|info|fr|es|it|nl)$/;

/** Of an office, a town or a school by what it begins with: `Stadt Harrenbach`. */
export const OFFICE =
  /^(?:Comune di|Ufficio|Ediciones|Éditions|Editions|Edizioni|Edições|Editora|Prensa|Verlag|Dienst|Gemeente|Ministerie|Stadt|Gemeinde|Landkreis|Universität|Polizei|Polizeipräsidium|Feuerwehr|Ministerium|Bundesministerium|Ministère|Ministerio|Ministero|Mairie|Ville de|Ayuntamiento|Ajuntament|Gmina|Urząd|Obec|Město|Police|University|City of|County of|State of|Department|Office|Bureau|Embassy|Verein|Verband|Bürgerinitiative|Initiative|BI|IG|AG|Freiwillige Feuerwehr)\s/;

/** Of those who work for the paper, and no name: `Redazione ANSA`. */
export const DESK =
  /(?<![\p{L}])(?:Geschäftsstelle|Pressestelle|Sekretariat|Vorstand|Verwaltung|Presse|Öffentlichkeitsarbeit|Staff|Desk|Newsroom|Redaktion|Redacción|Redação|Rédaction|Redazione|Redactie|Редакция|編集部|编辑部)(?![\p{L}])/u;

/** What accounts, programs and forms have in the place of a name; folded. */
export const NO_AUTHORS = wordSet(`
  admin administrator editor editors staff webmaster unknown null undefined none author authors anonymous nobody guest
  user root test superuser siteadmin webadmin wpadmin newsroom newsdesk webdesk desk team writer reporter correspondent
  red redaktion redaccion redacao redazione redaction redactie redactor online digital home search menu share follow
  subscribe comments comment print email facebook twitter whatsapp linkedin pinterest reddit instagram telegram youtube
  tiktok threads bluesky messenger flipboard tumblr   more close open updated published posted news opinion sports sport politics
  business world local national bio biography contact credit courtesy source photo photos getty shutterstock
  advertisement sponsored partner permalink trackback trackbacks link main archives categories nachricht beitrag betreff thema message subject moderator mo di mi do fr sa so default wordpress drupal joomla blogger publisher contributor contributors columnist
  agencias agenturen by von par por exclusive breaking live video audio listen watch read 記者 记者 作者 编辑 記事 기자
`);

/** The same in several words. */
export const NO_AUTHOR =
  /^(?:(?:the |our )?(?:web|news|site|online|digital|staff|guest|house|super|content) ?(?:desk|admin|team|staff|master|editor|author|writer|report(?:er)?|user|contributor|room|manager)s?|staff and wire reports?|from staff reports?|netscape (?:composer|navigator|gold)|microsoft .*|adobe .*|frontpage.*|dreamweaver.*|(?:super )?user(?: \w+)?|see more|read more|learn more|view (?:all|bio|profile|posts?).*|more (?:from|by|stories|about).*|all posts.*|posts by.*|follow (?:us|me|on).*|sign up.*|log ?in.*|click here.*|(?:about|über) .*|à propos.*|acerca de.*|sobre (?:mí|mim|o autor|el autor|la autora).*|chi (?:sono|siamo|è).*|leave a .*|no comments?|skip to.*|share (?:this|on|via).*|copy link.*|your name|full name|author name|first last|for subscribers?|subscribers? only|members only|subscriber exclusive|premium content|(?:erfahrener|neuer|registrierter) benutzer|(?:senior|junior|new|registered) (?:member|user)|nächste termine|(?:datum|date|data|fecha) .*|not available|n\/?a|various(?: authors)?|multiple authors|(?:the )?author|post author|getty images|open (?:in|author).*|print (?:this|article).*|save (?:this|article|for).*|listen (?:to)?.*|article (?:author|by).*|opens? in .*)$/i;
