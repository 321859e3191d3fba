import { describe, expect, it } from 'vitest';
import {
  endsArticle,
  isForeignLine,
  isOnAuthor,
} from '../../../src/load/html/main-text/lines/foreign-lines.ts';

describe('lines that are no part of an article', () => {
  it.each([
    'Advertisement',
    '- Advertisement -',
    'ANZEIGE',
    'Story continues below this ad',
    'Article continues below',
    'Share this article',
    'Share on Facebook',
    'Teilen',
    'Compartir',
    'Read more',
    'READ MORE:',
    'Read also',
    'Lire aussi :',
    'Lesen Sie auch:',
    'Lee también',
    'Leia também:',
    'Leggi anche',
    'Lees ook:',
    'Läs mer:',
    'Читайте также:',
    'اقرأ أيضا:',
    'Sign up for our newsletter and get the best of the week.',
    'Subscribe to the Ledger Daily for the news of the river.',
    'Jetzt den Newsletter abonnieren',
    'Inscrivez-vous à notre newsletter du vendredi',
    'Suscríbete a nuestra newsletter diaria',
    'Click here to subscribe',
    'Follow us on Twitter and Facebook',
    'Comments (12)',
    'Leave a comment',
    '© 2023 The River Ledger. All rights reserved.',
    'Copyright 2023 The River Ledger.',
    'All rights reserved.',
    'Tags: ferry, council',
    '3 min read',
    'Lesezeit: 3 Minuten',
    'Got a tip? Write to tips@ledger.example.',
    'Contact Jo Sample at jo@ledger.example.',
    'Jo Sample can be reached at 555-0100.',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'Log in to continue',
    'If you value what this story gives you, please consider supporting the Ledger.',
    'A version of this article appears in print on May 17.',
    'Appeared in the May 17, 2023, print edition as ‘Landing to Stay’.',
    'You’ve read 3 articles this month.',
    'If you register through a link on our site, we may receive compensation.',
    'Lue myös',
    'Διαβάστε επίσης:',
    'यह भी पढ़ें',
    '請繼續往下閱讀...',
    '(责编：李永涛、周婉云)',
    'ⓒ 강변일보, 무단전재 및 재배포 금지',
    'Zuletzt geändert: 20. März 2009, 22:11 Uhr',
    'Dernière mise à jour le 3 mai 2021 à 10h12',
    'Veröffentlicht am 17.03.2009 in Bauen | Kommentare (0)',
    'First posted March 27, 2013 15:10:42',
    'Jetzt das Aktionsabo bestellen: drei Monate für 75 Euro.',
    'Registrieren und weiterlesen',
    'Full access to every article for 1 euro.',
    'Unlimited digital access, $4 a month',
    'This entry was posted on Tuesday, April 4th, 2006 at 9:14 pm and is filed under Cables.',
    'Dieser Eintrag wurde am 4. April 2006 um 21:14 geschrieben und ist abgelegt unter Kabel.',
    'V.i.S.d.P.: Otto Muster, Am Anger 4',
    'Press contact: Jo Sample, 555-0100',
    'Join our River Ledger WhatsApp community here.',
    'Read or share this story: https://ledger.example/1',
    'Best viewed at 800 x 600.',
    'Diese Seite ist optimiert für Netscape.',
    'Did you work there? Send us your memories at news@ledger.example',
    'Schreiben Sie uns: redaktion@ledger.example',
  ])('%s', (line) => {
    expect(isForeignLine(line, 0)).toBe(true);
  });

  it.each([
    ['Read more: Snow closes the upper lock for a week', 37],
    ['RELATED: Snow closes the upper lock', 26],
    ['[Don’t miss: Snow closes the upper lock]', 26],
    ['Mehr zum Thema: Schnee sperrt die obere Schleuse', 32],
    ['Lire aussi La neige ferme l’écluse haute', 29],
    ['Video: Snow closes the upper lock', 26],
    ['Baca juga: Sekolah di Sintang', 18],
    ['Noticia relacionadaLa nieve cierra la esclusa', 26],
  ])('%s, as a link', (line, linked) => {
    expect(isForeignLine(line, linked)).toBe(true);
  });

  it.each([
    'Read the room, the mayor told the council.',
    'The paper wrote, “Send us your stories,” and gave the address of the bakery.',
    'The best viewed film of the year was made on the landing.',
    'Optimiert für den Winter wird das Boot erst im Herbst.',
    'If you value quiet, the east bank is the place to live.',
    'We may receive them on Monday, the mayor said.',
    'She appeared in print for the first time at nine.',
    'More than 200 people came to the landing on Monday.',
    'More of them than last year.',
    'Share prices of the steel mill fell on Monday.',
    'Shares fell.',
    'Video of the flood was shown to the council.',
    'Video games were banned in the reading room.',
    'Related charges were dropped in March.',
    'Follow the river, and you will find the mill.',
    'Print is dead, the editor said.',
    'Comment sections were closed by three papers last year, the survey found.',
    'Copyright law protects the plan of the bridge, a judge ruled.',
    'Watch the water, her father used to say.',
    'See you at the polls, he said.',
    'The newsletter of the league called the vote a shame.',
    'Members of the league were asked to sign up before the vote.',
    'Close the landing, the engineers wrote.',
    'Play was stopped after ten minutes.',
    'Play resumed at four.',
    'Expand the landing or close it, the report says.',
    'Contact with the water was forbidden for a week.',
    'Donate blood, the hospital asked.',
    'Register of ships: none were lost.',
    'Topics of the evening were the landing and the lamps.',
    'Categories of boats that may land: all up to eight tons.',
    'Mehr als 200 Menschen kamen.',
    'Mehr Geld gibt es nicht.',
    'Lire est un plaisir, dit-elle.',
    'Además, la liga irá a los tribunales.',
    'Más de 200 personas vinieron.',
    'Video des Tages',
    'Analysis of the water took a week.',
    'Also on the boat were two dogs.',
    'Photos of the flood hang in the bakery.',
    'X marks the spot.',
    'Ad astra, the motto says.',
    'Like the river, the town has two sides.',
    'Menu prices rose by a third.',
    'Listen, he said, and nobody did.',
    'Save the landing, the posters said.',
    'Email is not a letter.',
    'Get out, he said.',
    'Support our boat, the children wrote.',
    'Published in 1931, the plan is kept in the town’s archive.',
    'Updated rules came into force in 2019, the council said.',
    'Veröffentlicht wurde der Plan 1931.',
    'The inspectors asked for full access to the mill.',
    'Dieser Artikel kostet im Laden vier Euro.',
    'This article of the treaty was written by the Danes.',
    '未经授权使用桥梁图纸的人被罚款。',
    'Jetzt wird das Abo der Oper teurer.',
    'Se puede leer en el boletín de la ciudad, dice el alcalde.',
  ])('not: %s', (line) => {
    expect(isForeignLine(line, 0)).toBe(false);
  });

  it('nor a sentence that leads to another article in passing', () => {
    expect(
      isForeignLine('More on this is in the report of the engineers, which the town has put online.', 25),
    ).toBe(false);
  });
});

describe('the end of an article', () => {
  it.each([
    'About the author',
    'Über den Autor',
    '3 comments',
    '2 thoughts on “Ferry stays”',
    'Leave a Reply',
    'Most read',
    'More from the River Ledger',
    'Mehr zum Thema',
    'Les plus lus',
    'Posted by Jo at 10:14 PM | Comments (3)',
  ])('%s', (line) => {
    expect(endsArticle(line)).toBe(true);
  });

  it.each([
    'About the river',
    'Comments from the mayor',
    'More news is expected on Monday.',
    'Posted at the door',
  ])('not: %s', (line) => {
    expect(endsArticle(line)).toBe(false);
  });

  it('may be a sentence on its author', () => {
    expect(isOnAuthor('Jo Sample is a reporter in Harrow Bridge.', ['Jo Sample'])).toBe(true);
    expect(isOnAuthor('Jo Sample crossed the river on Monday.', ['Jo Sample'])).toBe(false);
    expect(isOnAuthor('Jo Sample is a reporter in Harrow Bridge.', [])).toBe(false);
  });
});
