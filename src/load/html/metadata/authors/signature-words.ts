/** Words of the lines that say who wrote an article, in the languages that papers are written in. */
import { wordSet } from '../../../../tools/text/word-set.ts';

/** What stands before the name of who wrote it: patterns, each with what may follow the last letter. */
export const WRITTEN_BY = [
  String.raw`(?:(?:exclusive|analysis|opinion|commentary|comment|review|report|story|text|words|column|essay|interview|posted|published|submitted|written|authored|created|contributed|reported|uploaded|added|article|post|posting|filed|guest post|research|recipe|contributor)s?(?: and (?:photo|photograph|picture|video|illustration|reporting|research)s?)? )?by\b`,
  String.raw`(?:eine?n? )?(?:(?:kommentar|analyse|interview|bericht|gastbeitrag|kolumne|essay|text|reportage|artikel|beitrag|glosse|geschrieben|verfasst) )?von\b`,
  String.raw`(?:(?:propos|témoignages?) recueillis )?par\b`,
  String.raw`(?:(?:escrito|publicado|texto|redactado|enviado|postado|reportagem|entrevista) )?por\b`,
  String.raw`(?:(?:scritto|articolo|testo|pubblicato|intervista) )?(?:di|da)\b`,
  String.raw`(?:(?:geschreven|geplaatst|tekst) )?door\b`,
  String.raw`(?:(?:skrevet|skriven|publisert|publicerad|tekst|text) )?a[vf]\b`,
  String.raw`(?:texto|text|texte|testo|tekst|words|story|author|authors|autor|autoren|autorin|autora|autores|auteur|auteurs|autore|autori|auteure|byline|writer|reporter|redaktion|redaction|rédaction|redakteur|redakteurin|verfasser|verfasserin|journalist|journalista|kirjoittaja|toimittaja|skribent|skriv|yazar|yazan|haber|penulis|reporter|tác giả|автор|авторы|текст|автора|джерело|autorem|opracowanie|oprac\.|szerző|szöveg|συντάκτης|κείμενο) ?[:：]`,
  String.raw`(?:autor|автор)(?= )`,
  String.raw`(?:作者|记者|記者|文|撰文|编辑|文字|执笔|執筆|取材・文|글)\s?[:：/／|]\s?`,
  String.raw`(?:بقلم|كتبت|كتب|إعداد|تحرير|الكاتب) ?:?(?= )`,
  String.raw`(?:מאת) ?:?(?= )`,
] as const;

/** What stands before the names of others who had a part in it. */
export const OTHER_PART = String.raw`(?:(?:additional |further )?(?:photo|photograph|photography|picture|image|illustration|video|graphic|art|animation|cartoon|drawing|editing|production|translation|audio|design|artwork|foto|fotografia|fotografie|photographie|bild|bilder|foto's|grafik|ilustración|illustrazion[ei]|vídeo|фото)s?(?:e|en)?(?: and videos?| credit| courtesy)?(?: ?[:：]| by\b| von\b| par\b| por\b| di\b| av\b| door\b)|(?:edited|translated|produced|photographed|illustrated|reviewed|fact[- ]checked|checked|medically reviewed|additional reporting|reporting|approved|sponsored|curated|narrated|compiled|presented|hosted|powered|redigiert|übersetzt|aus dem \p{L}+ (?:übersetzt )?|traduit|traducido|traducción|traduzione|edición|vertaald|oversatt|редактор)(?: by\b| von\b| par\b| por\b| di\b| ?[:：])|filed under|source ?:|sources ?:|quelle ?:|fuente ?:|tags? ?:|topics? ?:|category ?:|in partnership|updated|last updated|last modified|modified|first published|aktualisiert|actualizado|mis à jour|aggiornato|atualizado|bijgewerkt)`;

/** A word of what somebody does: `Political Reporter`, `Redakteurin`. The beginnings of words. */
export const ROLE_WORD =
  /(?:^|[\s/-])(?:(?:staff|senior|chief|special|contributing|associate|assistant|deputy|managing|executive|freelance|guest|former|lead)\s+\p{L}|writer|reporter|editor|correspond|journalis|columnist|author\b|redakt|ressort|volont|chef|leiter|redact|periodis|giornalist|rédact|auteur|repórter|jornalist|kolumn|critic\b|critique|analyst|professor|lecturer|director|contributor|freelanc|producer|photograph|fotograf|intern\b|fellow\b|presenter|anchor\b|blogger|envoy[éê]|enviad|inviat|collaborat|colaborador|medewerk|verslaggev|journaliste|reporterin|autorin|gastautor|novinář|dziennikarz|muhabir|wartawan|корреспондент|журналист|обозреватель|кореспондент|المراسل|مراسل|صحفي|stringer|webmaster|administrator|developer|researcher|scientist|founder|president\b|chair\b|head of|manager\b|officer\b|specialist|strategist|consultant|community member|co-?host|host\b|press secretary|spokes|staff\b|desk\b|bureau\b|newsroom|special to|for the\s|team\b|équipe|equipo|equipe|curator|publisher\b|posted in|min read|minutes?\b|comments?\b)/iu;

/** Last words of a paper's, an agency's or a firm's name. */
export const ORGANISATION =
  /(?:^|\s)(?:news|newspapers?|times|post|herald|tribune|gazette|journal|press|media|magazine|network|networks|group|agency|agencies|service|services|editorial|board|courier|chronicle|register|sentinel|observer|examiner|dispatch|telegraph|mirror|globe|inquirer|enquirer|bulletin|reporter|standard|review|weekly|daily|radio|tv|television|channel|broadcasting|online|digital|today|wire|newswire|institute|university|college|foundation|society|association|organi[sz]ation|committee|council|department|ministry|office|company|corporation|corp|inc|llc|ltd|gmbh|ag|plc|zeitung|anzeiger|nachrichten|tageblatt|tagblatt|kurier|rundschau|redaktion|verlag|agentur|redacción|redacción|redação|redazione|rédaction|agencia|agência|agences|agenzia|diario|periódico|noticias|notícias|journalen|redaktionen|avis|avisen|krant|redactie|nieuws|редакция|агентство|газета|новости|新聞|新闻|新华社|通讯社|編集部|编辑部|뉴스|신문|وكالة|وكالات|صحيفة|تحرير)\.?$/iu;

/** What accounts, programs and forms have in the place of a name. */
export const NO_AUTHORS = wordSet(`
  admin administrator editor editors staff webmaster unknown null undefined none author authors anonymous nobody guest
  user root test superuser siteadmin webadmin wpadmin newsroom newsdesk webdesk desk team writer reporter correspondent
  redaktion redaccion redacao redazione redaction redactie redactor online digital home search menu share follow
  subscribe comments comment print email facebook twitter whatsapp linkedin pinterest reddit instagram telegram
  youtube tiktok threads bluesky messenger flipboard tumblr
  more close open updated published news opinion sports sport politics business world local national bio biography
  contact credit courtesy source photo photos getty shutterstock reuters advertisement sponsored partner default
  wordpress drupal joomla blogger publisher contributor contributors columnist agencies agencias agenturen
  by von par por
`);

/** As such, in several words. */
export const NO_AUTHOR =
  /^(?:(?:the |our )?(?:web|news|site|online|digital|staff|guest|house|super|content) ?(?:desk|admin|team|staff|master|editor|author|writer|report(?:er)?|user|contributor|room|manager)s?|staff and wire reports?|from staff reports?|netscape (?:composer|navigator|gold)|microsoft .*|adobe .*|frontpage.*|dreamweaver.*|user \w+|see more|read more|learn more|view (?:all|bio|profile|posts?).*|more (?:from|by|stories|about).*|all posts.*|posts by.*|follow (?:us|me|on).*|sign up.*|log ?in.*|click here.*|about (?:the )?(?:author|writer)s?.*|leave a .*|no comments?|skip to.*|share (?:this|on|via).*|copy link.*|your name|full name|author name|first last|not available|n\/?a|various(?: authors)?|multiple authors|(?:the )?author|post author|getty images|open (?:in|author).*|print (?:this|article).*|save (?:this|article|for).*|listen (?:to)?.*|article (?:author|by).*|opens? in .*)$/i;
