import { memoise } from '../../../../tools/collections/memoise.ts';
import { foldCase } from '../../../../tools/text/tokens.ts';

/** What languages call bodies of several countries: `name in English: names`, those of all languages first. */
const EVERYWHERE = `
  CIA: CIA | FBI: FBI | NASA: NASA | FIFA: FIFA | UEFA: UEFA | UNESCO: Unesco | UNICEF: Unicef | Hamas: Hamas
  | Interpol: Interpol | Europol: Europol | Greenpeace: Greenpeace | Amnesty International: Amnesty International
`;

const WRITTEN: Readonly<Record<string, string>> = {
  fr: `European Union: Union européenne, UE | United Nations: Nations unies, Organisation des Nations unies, ONU
    | North Atlantic Treaty Organization: OTAN, Organisation du traité de l'Atlantique nord
    | African Union: Union africaine, UA | Arab League: Ligue arabe, Ligue des États arabes
    | Economic Community of West African States: Cedeao, Cédéao, Communauté économique des États de l'Afrique de l'Ouest
    | UN Security Council: Conseil de sécurité, Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies
    | UN General Assembly: Assemblée générale des Nations unies, Assemblée générale de l'ONU
    | European Commission: Commission européenne | European Parliament: Parlement européen
    | European Council: Conseil européen | Council of Europe: Conseil de l'Europe
    | European Central Bank: Banque centrale européenne, BCE | World Bank: Banque mondiale
    | International Monetary Fund: Fonds monétaire international, FMI
    | World Health Organization: Organisation mondiale de la santé, OMS
    | World Trade Organization: Organisation mondiale du commerce, OMC
    | World Food Programme: Programme alimentaire mondial, PAM
    | International Criminal Court: Cour pénale internationale, CPI
    | International Court of Justice: Cour internationale de justice, CIJ
    | Organisation for Economic Co-operation and Development: OCDE | Red Cross: Croix-Rouge | Red Crescent: Croissant-Rouge
    | Organization of the Petroleum Exporting Countries: Opep | Médecins Sans Frontières: Médecins sans frontières, MSF
    | International Olympic Committee: Comité international olympique, CIO | White House: Maison Blanche
    | Alliance of Sahel States: Alliance des États du Sahel, AES | African Development Bank: Banque africaine de développement, BAD
    | Agence France-Presse: Agence France-Presse, AFP | Islamic State: État islamique, Daech | Pentagon: Pentagone`,
  es: `European Union: Unión Europea, UE | United Nations: Naciones Unidas, Organización de las Naciones Unidas, ONU
    | North Atlantic Treaty Organization: OTAN, Organización del Tratado del Atlántico Norte
    | African Union: Unión Africana | Arab League: Liga Árabe
    | Economic Community of West African States: Cedeao, Comunidad Económica de Estados de África Occidental
    | UN Security Council: Consejo de Seguridad, Consejo de Seguridad de la ONU, Consejo de Seguridad de Naciones Unidas
    | UN General Assembly: Asamblea General de la ONU, Asamblea General de Naciones Unidas
    | European Commission: Comisión Europea | European Parliament: Parlamento Europeo, Eurocámara
    | European Council: Consejo Europeo | Council of Europe: Consejo de Europa
    | European Central Bank: Banco Central Europeo, BCE | World Bank: Banco Mundial
    | International Monetary Fund: Fondo Monetario Internacional, FMI
    | World Health Organization: Organización Mundial de la Salud, OMS
    | World Trade Organization: Organización Mundial del Comercio, OMC
    | World Food Programme: Programa Mundial de Alimentos
    | International Criminal Court: Corte Penal Internacional, CPI, Tribunal Penal Internacional
    | International Court of Justice: Corte Internacional de Justicia
    | Organization of American States: Organización de Estados Americanos, OEA
    | Organisation for Economic Co-operation and Development: OCDE | Red Cross: Cruz Roja | Red Crescent: Media Luna Roja
    | Organization of the Petroleum Exporting Countries: OPEP | Médecins Sans Frontières: Médicos Sin Fronteras
    | International Olympic Committee: Comité Olímpico Internacional, COI | White House: Casa Blanca
    | Islamic State: Estado Islámico | Pentagon: Pentágono | Agence France-Presse: AFP | Palestine Liberation Organization: OLP`,
  pt: `European Union: União Europeia, União Européia, UE | United Nations: Nações Unidas, Organização das Nações Unidas, ONU
    | North Atlantic Treaty Organization: Otan, NATO | African Union: União Africana | Arab League: Liga Árabe
    | UN Security Council: Conselho de Segurança, Conselho de Segurança da ONU, Conselho de Segurança das Nações Unidas
    | UN General Assembly: Assembleia Geral da ONU, Assembleia Geral das Nações Unidas
    | European Commission: Comissão Europeia, Comissão Européia | European Parliament: Parlamento Europeu
    | European Council: Conselho Europeu | Council of Europe: Conselho da Europa
    | European Central Bank: Banco Central Europeu, BCE | World Bank: Banco Mundial
    | International Monetary Fund: Fundo Monetário Internacional, FMI
    | World Health Organization: Organização Mundial da Saúde, Organização Mundial de Saúde, OMS
    | World Trade Organization: Organização Mundial do Comércio, OMC
    | International Criminal Court: Tribunal Penal Internacional
    | Organization of American States: Organização dos Estados Americanos, OEA
    | Organisation for Economic Co-operation and Development: OCDE | Red Cross: Cruz Vermelha
    | Organization of the Petroleum Exporting Countries: Opep | Médecins Sans Frontières: Médicos Sem Fronteiras
    | International Olympic Committee: Comitê Olímpico Internacional, Comité Olímpico Internacional, COI
    | White House: Casa Branca | Islamic State: Estado Islâmico | Pentagon: Pentágono | Palestine Liberation Organization: OLP`,
  de: `European Union: Europäische Union, Europäischen Union, EU | United Nations: Vereinte Nationen, Vereinten Nationen, UN, UNO
    | North Atlantic Treaty Organization: Nato | African Union: Afrikanische Union, Afrikanischen Union
    | Arab League: Arabische Liga, Arabischen Liga | UN Security Council: UN-Sicherheitsrat, Weltsicherheitsrat
    | UN General Assembly: UN-Vollversammlung, UN-Generalversammlung
    | European Commission: Europäische Kommission, Europäischen Kommission, EU-Kommission
    | European Parliament: Europäisches Parlament, Europäischen Parlament, Europaparlament, EU-Parlament
    | European Council: Europäischer Rat, Europäischen Rat | Council of Europe: Europarat
    | European Central Bank: Europäische Zentralbank, Europäischen Zentralbank, EZB | World Bank: Weltbank
    | International Monetary Fund: Internationaler Währungsfonds, Internationalen Währungsfonds, IWF
    | World Health Organization: Weltgesundheitsorganisation, WHO | World Trade Organization: Welthandelsorganisation, WTO
    | World Food Programme: Welternährungsprogramm | International Criminal Court: Internationaler Strafgerichtshof, Internationalen Strafgerichtshof
    | Organisation for Economic Co-operation and Development: OECD | Organization for Security and Co-operation in Europe: OSZE
    | Red Cross: Rotes Kreuz, Roten Kreuz, Rote Kreuz | Organization of the Petroleum Exporting Countries: Opec
    | Médecins Sans Frontières: Ärzte ohne Grenzen | International Olympic Committee: Internationales Olympisches Komitee, IOC
    | White House: Weißes Haus, Weiße Haus, Weißen Haus | Islamic State: Islamischer Staat, Islamischen Staat
    | Kremlin: Kreml | Hezbollah: Hisbollah | Agence France-Presse: AFP | Associated Press: AP`,
  nl: `European Union: Europese Unie, EU | United Nations: Verenigde Naties, VN | North Atlantic Treaty Organization: Navo, NAVO, NATO
    | African Union: Afrikaanse Unie | Arab League: Arabische Liga | UN Security Council: Veiligheidsraad, VN-Veiligheidsraad
    | UN General Assembly: Algemene Vergadering van de VN | European Commission: Europese Commissie
    | European Parliament: Europees Parlement, Europese Parlement | European Council: Europese Raad | Council of Europe: Raad van Europa
    | European Central Bank: Europese Centrale Bank, ECB | World Bank: Wereldbank
    | International Monetary Fund: Internationaal Monetair Fonds, IMF
    | World Health Organization: Wereldgezondheidsorganisatie, WHO | World Trade Organization: Wereldhandelsorganisatie, WTO
    | World Food Programme: Wereldvoedselprogramma | International Criminal Court: Internationaal Strafhof
    | International Court of Justice: Internationaal Gerechtshof
    | Organisation for Economic Co-operation and Development: OESO | Organization for Security and Co-operation in Europe: OVSE
    | Red Cross: Rode Kruis | Organization of the Petroleum Exporting Countries: OPEC, Opec
    | Médecins Sans Frontières: Artsen zonder Grenzen | International Olympic Committee: Internationaal Olympisch Comité, IOC
    | White House: Witte Huis | Islamic State: Islamitische Staat | Agence France-Presse: AFP`,
};

const bodiesOf = memoise(indexBodies);

/** What a language calls bodies of several countries. */
export function listBodies(language: string): readonly string[] {
  return listRows(language).flatMap(({ forms }) => forms);
}

/** The English name of a body of several countries by what a language calls it; `null` where none is known. */
export function findBody(form: string, language: string): string | null {
  return bodiesOf(language).get(keyOf(form)) ?? null;
}

function keyOf(form: string): string {
  return foldCase(form.replaceAll('’', "'").replaceAll('.', ''));
}

interface Row {
  readonly name: string;
  readonly forms: readonly string[];
}

function listRows(language: string): readonly Row[] {
  return `${EVERYWHERE} | ${WRITTEN[language] ?? ''}`.split('|').map((row) => {
    const [name = '', forms = ''] = row.trim().split(/:\s*/);
    return { name, forms: forms.split(/,\s*/).map((form) => form.replace(/\s+/g, ' ')) };
  });
}

function indexBodies(language: string): ReadonlyMap<string, string> {
  return new Map(
    listRows(language).flatMap(({ name, forms }) => forms.map((form) => [keyOf(form), name] as const)),
  );
}
