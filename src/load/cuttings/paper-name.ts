const PAPER =
  /\b(?:news|times|post|herald|gazette|tribune|chronicle|courier|journal|press|observer|mercury|echo|argus|advertiser|star|sun|mail|express|mirror|record|sentinel|bulletin|standard|examiner|dispatch|register|independent|telegraph|daily|weekly|guardian|citizen|reporter|globe|review|zeitung|\p{L}{0,20}blatt|\p{L}{0,20}anzeiger|bote|kurier|nachrichten|presse|rundschau|diario|jornal|gazeta|correo|heraldo|prensa|correio|corriere|gazzetta|giornale|figaro|courrier|dépêche|écho|monde|voix|вестник|газета|правда|известия)\b|日报|晚报|新聞|新闻|報|일보|신문/iu;

/** It has a word in it that papers are called by. */
export function namesPaper(name: string): boolean {
  return PAPER.test(name);
}
