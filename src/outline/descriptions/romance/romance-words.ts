import { wordSet } from '../../../tools/text/word-set.ts';

/** What the words of descriptions are in a Romance language, all in small letters. */
export interface RomanceWords {
  readonly person: ReadonlySet<string>;
  readonly organisation: ReadonlySet<string>;
  /** Of the organisations those that are anything. */
  readonly vague: ReadonlySet<string>;
  /** Before the first word of a description, and part of it: `ancien président`. */
  readonly first: ReadonlySet<string>;
  /** A description begins behind one of these. */
  readonly before: ReadonlySet<string>;
  /** They join what a description is of. */
  readonly links: ReadonlySet<string>;
  /** Those of them that an `and` is. */
  readonly and: string;
  /** Adjectives, and what offices are for. */
  readonly small: ReadonlySet<string>;
}

interface Written {
  readonly person: string;
  readonly organisation: string;
  readonly vague: string;
  readonly first: string;
  readonly before: string;
  readonly links: string;
  readonly and: string;
  /** Nationalities and other adjectives, each in all its forms or as `français:e` for `français` and `française`. */
  readonly adjectives: string;
  readonly fields: string;
}

function romance({ adjectives, fields, and, ...written }: Written): RomanceWords {
  const forms = [...wordSet(adjectives)].flatMap((word) => {
    const [plain = '', ...endings] = word.split(':');
    return [
      plain,
      ...endings.map((ending) =>
        ending.startsWith('-') ? plain.slice(0, -1) + ending.slice(1) : plain + ending,
      ),
    ];
  });
  return {
    person: wordSet(written.person),
    organisation: wordSet(written.organisation),
    vague: wordSet(written.vague),
    first: wordSet(written.first),
    before: wordSet(written.before),
    links: wordSet(written.links),
    and,
    small: new Set([...forms, ...wordSet(fields)]),
  };
}

const FRENCH = romance({
  person: `président présidente vice-président vice-présidente coprésident coprésidente ministre ministres
    premier-ministre secrétaire sénateur sénatrice député députée eurodéputé eurodéputée maire préfet préfète
    gouverneur gouverneure ambassadeur ambassadrice chancelier chancelière roi reine pape prince princesse émir sultan
    général colonel amiral commandant procureur procureure juge directeur directrice directeur-général patron patronne
    pdg chef cheffe porte-parole dirigeant dirigeante leader commissaire fondateur fondatrice cofondateur
    cofondatrice avocat avocate professeur professeure économiste historien historienne politologue sociologue
    écrivain écrivaine romancier romancière cinéaste réalisateur réalisatrice acteur actrice chanteur chanteuse
    entraîneur entraîneuse sélectionneur attaquant gardien archevêque évêque cardinal opposant opposante
    analyste journaliste chercheur chercheuse envoyé émissaire représentant représentante médiateur médiatrice`,
  organisation: `groupe constructeur compagnie agence banque société entreprise géant fabricant opérateur distributeur
    syndicat parti quotidien hebdomadaire magazine journal chaîne association organisation ong assureur équipementier
    avionneur motoriste filiale enseigne laboratoire institut cabinet club milice coalition mouvement raffineur
    sidérurgiste énergéticien producteur producteur éditeur`,
  vague: `groupe compagnie société entreprise géant opérateur association organisation agence chaîne enseigne
    laboratoire institut cabinet club coalition mouvement filiale`,
  first: 'ancien ancienne premier première futur future ex',
  before: `le la les l un une du de des au aux et ou par pour avec que à selon son sa ses leur notre mais comme chez
    contre entre sur sous`,
  links: 'de du des d la l le les et à aux pour',
  and: 'et',
  adjectives: `français:e américain:e britannique allemand:e espagnol:e italien:ne russe chinois:e japonais:e belge suisse
    canadien:ne brésilien:ne argentin:e mexicain:e ukrainien:ne polonais:e portugais:e néerlandais:e turc turque grec
    grecque israélien:ne palestinien:ne iranien:ne irakien:ne syrien:ne libanais:e égyptien:ne algérien:ne marocain:e
    tunisien:ne libyen:ne sénégalais:e malien:ne nigérien:ne nigérian:e ivoirien:ne camerounais:e congolais:e
    burkinabé:e burkinabè tchadien:ne gabonais:e guinéen:ne béninois:e togolais:e rwandais:e sud-africain:e
    sud-coréen:ne nord-coréen:ne indien:ne pakistanais:e afghan:e saoudien:ne qatari:e émirati:e australien:ne
    autrichien:ne hongrois:e tchèque slovaque roumain:e bulgare serbe croate suédois:e norvégien:ne danois:e
    finlandais:e irlandais:e écossais:e catalan:e vénézuélien:ne colombien:ne chilien:ne péruvien:ne cubain:e
    haïtien:ne européen:ne africain:e mauritanien:ne soudanais:e éthiopien:ne kényan:e ougandais:e somalien:ne
    général:e national:e fédéral:e régional:e départemental:e exécutif exécutive adjoint:e délégué:e socialiste
    sortant:e international:e mondial:e central:e public publique pétrolier pétrolière automobile aérien:ne
    aéronautique bancaire pharmaceutique agroalimentaire énergétique gazier gazière minier minière spatial:e
    ferroviaire informatique hôtelier hôtelière industriel:le financier financière centriste conservateur
    conservatrice écologiste communiste travailliste islamiste séparatiste permanent:e spécial:e politique militaire`,
  fields: `affaires étrangères intérieur économie finances santé défense justice éducation environnement agriculture
    travail commerce énergie transports culture sport sports industrie recherche logement tourisme budget comptes
    publics république état etat gouvernement parlement parti groupe conseil commission banque assemblée diplomatie
    opposition armée droits homme presse information télécommunications distribution luxe électricité gaz administration
    orchestre chambre députés sénat cour police croissance inclusion transition écologique solidarités enseignement
    supérieur`,
});

const SPANISH = romance({
  person: `presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro
    exministra secretario secretaria senador senadora diputado diputada eurodiputado eurodiputada alcalde alcaldesa
    exalcalde gobernador gobernadora embajador embajadora canciller rey reina papa príncipe princesa emir general
    coronel almirante comandante fiscal juez jueza director directora jefe jefa portavoz vocero vocera líder dirigente
    comisario comisaria fundador fundadora abogado abogada profesor profesora economista historiador historiadora
    politólogo escritor escritora cineasta actor actriz cantante entrenador entrenadora seleccionador delantero portero
    arzobispo obispo cardenal opositor opositora analista periodista investigador investigadora enviado enviada
    representante consejero consejera empresario empresaria intendente mandatario mandataria`,
  organisation: `grupo fabricante compañía agencia banco empresa gigante operadora distribuidora sindicato partido diario
    semanario periódico revista cadena asociación organización ong aseguradora filial consultora petrolera aerolínea
    constructora automotriz minera eléctrica instituto club coalición movimiento guerrilla siderúrgica farmacéutica`,
  vague: `grupo compañía empresa gigante operadora asociación organización agencia cadena filial instituto club coalición
    movimiento`,
  first: 'primer primera antiguo antigua ex futuro futura',
  before: `el la los las un una del de al a y e o u por para con que según su sus pero como contra entre sobre ante`,
  links: 'de del la las los el y e para a',
  and: 'y',
  adjectives: `español:a francés francesa estadounidense norteamericano:-a británico:-a alemán alemana italiano:-a ruso:-a
    chino:-a japonés japonesa belga suizo:-a canadiense brasileño:-a argentino:-a mexicano:-a ucraniano:-a polaco:-a
    portugués portuguesa neerlandés neerlandesa holandés holandesa turco:-a griego:-a israelí palestino:-a iraní iraquí
    sirio:-a libanés libanesa egipcio:-a argelino:-a marroquí tunecino:-a libio:-a senegalés senegalesa nigeriano:-a
    sudafricano:-a surcoreano:-a norcoreano:-a indio:-a paquistaní afgano:-a saudí saudita catarí australiano:-a
    austríaco:-a húngaro:-a checo:-a rumano:-a búlgaro:-a serbio:-a croata sueco:-a noruego:-a danés danesa finlandés
    finlandesa irlandés irlandesa escocés escocesa catalán catalana vasco:-a gallego:-a andaluz:a venezolano:-a
    colombiano:-a chileno:-a peruano:-a cubano:-a haitiano:-a europeo:-a africano:-a uruguayo:-a paraguayo:-a
    boliviano:-a ecuatoriano:-a salvadoreño:-a guatemalteco:-a hondureño:-a nicaragüense costarricense panameño:-a
    dominicano:-a puertorriqueño:-a general nacional federal regional ejecutivo:-a adjunto:-a socialista saliente
    internacional mundial central público:-a estatal petrolero:-a aéreo:-a bancario:-a farmacéutico:-a energético:-a
    segundo:-a tercero:-a conservador:a liberal comunista laborista islamista especial político:-a militar electo:-a
    provincial autonómico:-a`,
  fields: `relaciones exteriores asuntos interior economía hacienda finanzas salud sanidad defensa justicia educación
    medio ambiente agricultura trabajo comercio energía transporte transportes cultura deporte deportes industria
    gobierno parlamento partido grupo consejo comisión banco república estado seguridad oposición ejército derechos
    humanos prensa telecomunicaciones diputados senado cámara corte policía noticias automóviles coches mixto`,
});

const PORTUGUESE = romance({
  person: `presidente presidenta vice-presidente ex-presidente ministro ministra ex-ministro ex-ministra primeiro-ministro
    primeira-ministra ex-primeiro-ministro secretário secretária secretário-geral senador senadora deputado deputada
    eurodeputado eurodeputada prefeito prefeita ex-prefeito governador governadora ex-governador embaixador embaixadora
    chanceler rei rainha papa príncipe princesa general coronel almirante comandante procurador procuradora juiz juíza
    diretor diretora director directora diretor-geral diretora-geral chefe porta-voz líder dirigente comissário
    comissária fundador fundadora advogado advogada professor professora economista historiador historiadora escritor
    escritora cineasta ator atriz cantor cantora treinador técnico atacante goleiro arcebispo bispo cardeal opositor
    analista jornalista pesquisador pesquisadora enviado enviada representante empresário empresária vereador vereadora
    relator relatora`,
  organisation: `grupo fabricante companhia agência banco empresa gigante operadora distribuidora sindicato partido jornal
    revista rede emissora associação organização ong seguradora filial consultoria petrolífera petroleira montadora
    construtora mineradora varejista instituto clube coligação movimento siderúrgica farmacêutica estatal`,
  vague: `grupo companhia empresa gigante operadora associação organização agência rede filial instituto club coligação
    movimento`,
  first: 'primeiro primeira antigo antiga ex futuro futura',
  before: `o a os as um uma do da dos das de ao à aos às e ou por pelo pela para com que segundo seu sua mas como contra
    entre sobre no na`,
  links: 'de do da dos das e para a o à',
  and: 'e',
  adjectives: `português portuguesa brasileiro:-a francês francesa americano:-a norte-americano:-a britânico:-a alemão alemã
    espanhol:a italiano:-a russo:-a chinês chinesa japonês japonesa belga suíço:-a canadense canadiano:-a argentino:-a
    mexicano:-a ucraniano:-a polonês polonesa polaco:-a holandês holandesa turco:-a grego:-a israelense israelita
    palestino:-a iraniano:-a iraquiano:-a sírio:-a libanês libanesa egípcio:-a argelino:-a marroquino:-a tunisiano:-a
    angolano:-a moçambicano:-a cabo-verdiano:-a guineense timorense sul-africano:-a sul-coreano:-a norte-coreano:-a
    indiano:-a paquistanês afegão saudita australiano:-a austríaco:-a húngaro:-a checo:-a romeno:-a búlgaro:-a
    sérvio:-a croata sueco:-a norueguês norueguesa dinamarquês dinamarquesa finlandês finlandesa irlandês irlandesa
    venezuelano:-a colombiano:-a chileno:-a peruano:-a cubano:-a haitiano:-a europeu europeia africano:-a uruguaio:-a
    paraguaio:-a boliviano:-a equatoriano:-a estadual municipal geral nacional federal regional executivo:-a adjunto:-a
    socialista internacional mundial central público:-a estatal aéreo:-a bancário:-a farmacêutico:-a conservador:a
    liberal comunista trabalhista especial político:-a militar eleito:-a interino:-a`,
  fields: `relações exteriores negócios estrangeiros assuntos interior economia fazenda finanças saúde defesa justiça
    educação meio ambiente agricultura trabalho comércio energia transporte transportes cultura esporte esportes indústria
    governo parlamento partido grupo conselho comissão banco república estado segurança oposição exército direitos
    humanos imprensa telecomunicações deputados senado câmara tribunal polícia notícias planejamento casa civil
    administração interna`,
});

/** By language without region. */
export const ROMANCE: ReadonlyMap<string, RomanceWords> = new Map([
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
]);
