import { expect, test } from 'vitest';
import type { EntityKind, Mention } from '../../src/model/model.ts';
import { describeMentions } from '../../src/outline/descriptions/describe-mentions.ts';

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organisation', l: 'place' };

/** What is said of each name in brackets: `[James Baker=p]`, an organisation `=o`, a place `=l`. */
function describeNames(marked: string, language = 'en'): readonly (string | null)[] {
  const mentions: Mention[] = [];
  let text = '';
  for (const [at, part] of marked.split(/[[\]]/).entries()) {
    const [name = '', kind = 'p'] = part.split('=');
    const start = text.length;
    text += at % 2 === 1 ? name : part;
    if (at % 2 === 1) mentions.push({ start, end: text.length, text: name, kind: KINDS[kind]!, name });
  }
  return describeMentions(text, mentions, language);
}

test.each<readonly [string, readonly (string | null)[]]>([
  ['He met U.S. Treasury Secretary [James Baker=p] on Monday.', ['U.S. Treasury Secretary']],
  ['But Treasury Secretary [James Baker=p] said so.', ['Treasury Secretary']],
  ['On Monday Prime Minister [Ann Lee=p] left.', ['Prime Minister']],
  ['Nobody spoke.\n\nPresident [Lee=p] left.', ['President']],
  ['Nobody spoke. “President [Lee=p] left,” he said.', ['President']],
  ["Brazil's central bank governor [Jo Silva=p] left.", ['central bank governor']],
  ['Reagan and Secretary of State [George Shultz=p] met.', ['Secretary of State']],
  ['White House Chief of Staff [Howard Baker=p] met them.', ['White House Chief of Staff']],
  ['Bank of Japan Governor [Ito Sato=p] said so.', ['Bank of Japan Governor']],
  ['said House Ways and Means Committee chairman [Dan Roy=p].', ['House Ways and Means Committee chairman']],
  ['chairman and chief executive officer [Tom Jones=p] said', ['chairman and chief executive officer']],
  ['a meeting with New York investor [Al Moss=p]', ['New York investor']],
  ['ex-West German Chancellor [Karl Huber=p] wrote', ['ex-West German Chancellor']],
  ['Kuwaiti Oil Minister Sheikh [Ali Sabah=p] said', ['Kuwaiti Oil Minister']],
  [
    '[Paul Volcker=p], chairman of the Federal Reserve Board, said',
    ['chairman of the Federal Reserve Board'],
  ],
  ['[James Baker=p], the U.S. Treasury secretary, said', ['U.S. Treasury secretary']],
  ['so said [Amy Oh=p], an analyst at Merrill Lynch.', ['analyst at Merrill Lynch']],
  ['the state oil company [Petrobras=o] pumped', ['state oil company']],
  ['Nobody spoke.\nOil giant [Exxon=o] pumped', ['Oil giant']],
  ['Oil giant [Exxon=o] said', ['Oil giant']],
  ['the metal and mining group [Boliden=o]', ['metal and mining group']],
  ['to New York investment house [Lee=o]', ['New York investment house']],
  ['a director of Salomon Inc subsidiary [Salomon Brothers=o]', ['Salomon Inc subsidiary']],
  ['[Storer=o], a unit of Sonat Inc <SNT>, said', ['unit of Sonat Inc']],
  ['[Storer=o] <STR>, a wholly-owned subsidiary of <Sonat Inc>.', ['wholly-owned subsidiary of Sonat Inc']],
  ['[Audi=o], the 99 pct owned subsidiary of Volkswagen AG,', ['subsidiary of Volkswagen AG']],
  ['[UAL=o], parent of United Airlines, closed', ['parent of United Airlines']],
  ['[Nippon Life=o], Japan’s largest life insurer, said', ['Japan’s largest life insurer']],
  ["[Mobil=o], the nation's second largest oil company, said", ['oil company']],
  ['[GATT=o], the Geneva-based organization which polices trade,', ['Geneva-based organization']],
  ['It said. [NBC=o] is a unit of General Electric Co.', ['unit of General Electric Co']],
  ['[Texaco=o], the third largest U.S. oil company, said', ['third largest U.S. oil company']],
])('an article says whom or what it names: %s', (marked, expected) => {
  expect(describeNames(marked)).toEqual(expected);
});

test.each<readonly [string, readonly (string | null)[]]>([
  ['Yesterday [James Baker=p] left.', [null]],
  ['the resignation of [James Baker=p]', [null]],
  ['the powerful but unloved leader [James Baker=p]', [null]],
  ['PRESIDENT [REAGAN=p] SEES TRADE GAIN', [null]],
  // The title is of whoever is named behind it.
  ['[James Baker=p], Secretary of State [George Shultz=p], and others', [null, 'Secretary of State']],
  ['[James Baker=p], Finance Minister [Nigel Lawson=p] and others, met', [null, 'Finance Minister']],
  ['[James Baker=p], who was chairman of the board, said', [null]],
  ['[James Baker=p], head of a bank that he owns, said', [null]],
  ['[James Baker=p], chairman', [null]],
  ['[Texaco=o], the buyer said, is a company', [null]],
  ['the company [Texaco=o] said', [null]],
  ['[Texaco=o], a company, said', [null]],
  ['[Texaco=o], which makes fuel,', [null]],
  ['the acquiring company [Texaco=o] said', [null]],
  ['its brokerage unit [Shearson=o] said', [null]],
  ['in a filing with the [SEC=o], the Edelman group said', [null]],
  ['[SEC=o], the Edelman group, said', [null]],
  ['[USX=o], the former parent of Aristech, said', [null]],
  ['OIL AND GAS COMPANY [TMOC RESOURCES=o] BID FOR', [null]],
  ['[Mazda=o] is the first international carmaker to use it.', [null]],
  ["[CFM=o] is a joint company of General Electric Co and France's <SNECMA>.", [null]],
  ["[Texaco=o], the company's largest customer, said", [null]],
  ['a lease of [Pratt=o] and [General Electric=o], the Citibank N.A. unit of Citicorp,', [null, null]],
  [
    'the leading maker [Intel=o] and [Intel=o], the leading maker of the chips that others use.',
    [null, null],
  ],
  ['the capital, [Niamey=l], is calm', [null]],
])('what may be said of somebody else, or says nothing, is left out: %s', (marked, expected) => {
  expect(describeNames(marked)).toEqual(expected);
});

test.each<readonly [string, string, readonly (string | null)[]]>([
  ['fr', 'Le président français [Emmanuel Macron=p] a reçu', ['président français']],
  ['fr', '[Emmanuel Macron=p], président de la République, a dit', ['président de la République']],
  ['fr', "le ministre de l'Économie, [Bruno Le Maire=p], est", ["ministre de l'Économie"]],
  ['fr', "L'ancien Premier ministre britannique [Bo Lee=p]", ['ancien Premier ministre britannique']],
  ['fr', "le secrétaire général de l'ONU, [Bo Lee=p], dit", ["secrétaire général de l'ONU"]],
  ['fr', 'le constructeur automobile [Renault=o]', ['constructeur automobile']],
  ['de', 'Bundeskanzlerin [Angela Merkel=p] kam', ['Bundeskanzlerin']],
  ['de', '[Angela Merkel=p], Bundeskanzlerin, kam', ['Bundeskanzlerin']],
  ['de', 'Der französische Präsident [Bo Lee=p] kam', ['der französische Präsident']],
  ['de', 'Die Präsidentin der Bundesbank, [Bo Lee=p], kam', ['Präsidentin der Bundesbank']],
  ['de', 'beim Autobauer [Volkswagen=o] gab es', ['Autobauer']],
  ['es', 'El presidente argentino [Javier Milei=p] viajó', ['presidente argentino']],
  ['es', 'segunda y ministra de Trabajo, [Bo Lee=p], habló', ['ministra de Trabajo']],
  ['es', 'la petrolera estatal [YPF=o] pagará', ['petrolera estatal']],
  ['pt-BR', 'o ministro da Fazenda, [Fernando Haddad=p], disse', ['ministro da Fazenda']],
  ['pt', 'O ex-presidente [Jair Bolsonaro=p] criticou', ['ex-presidente']],
])('articles in %s say it in their own words: %s', (language, marked, expected) => {
  expect(describeNames(marked, language)).toEqual(expected);
});

test.each<readonly [string, string, readonly (string | null)[]]>([
  ['fr', 'Le président rencontre [Emmanuel Macron=p]', [null]],
  ['fr', 'Selon le ministre et [Emmanuel Macron=p]', [null]],
  ['fr', 'Avec le président, [Bo Lee=p] a dit', [null]],
  ['fr', 'le groupe [Carrefour=o] a dit', [null]],
  ['fr', '[Bo Lee=p], le président brésilien [Lula=p] et', [null, 'président brésilien']],
  ['de', 'den französischen Präsidenten [Bo Lee=p]', [null]],
  ['de', 'Am Montag hat Frau [Bo Lee=p]', [null]],
  ['es', 'El presidente recibió a [Bo Lee=p]', [null]],
  ['pt', 'O ministro disse que [Bo Lee=p]', [null]],
  ['fr', 'Le Chancellor [Karl Huber=p] a dit', [null]],
  ['it', 'il presidente francese [Bo Lee=p]', [null]],
])('what is not safe in %s is left out: %s', (language, marked, expected) => {
  expect(describeNames(marked, language)).toEqual(expected);
});
