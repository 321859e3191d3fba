import { listWords } from '../../tools/text/word-set.ts';
import { PERSON_PARTICLES } from '../people/particles.ts';

/**
 * Small words, and the words that news uses most, by language: in any text a good part of the words are of these.
 * Words that several languages share stand in the list of each, so that they speak for none.
 */
const LISTS = {
  en: `the of and to that was for with he she it his her they have had from by this which said were been not would
    their has are is be as at an who in on a i no or but so all can do if we me you my your our its will what when
    there more after over under into out up one two also us them him than then how about could should just now get
    some any other new first last year years people government president police man men die been did does go time
    day made before where most most through between during against while because since per former us am son sin
    par pour sur on to in at for is an as so me he or non come fine note place age main long plus pas due far art
    via media me note minister told says according state week month against percent million`,
  fr: `et est un une à qui que qu dans pour par sur au aux avec ce cette ces pas sont ses été ont mais ou où il elle
    ils elles leur leurs plus selon après être fait aussi en son sa se ne n d l c s y je nous vous on été avait
    était comme entre sans sous dont tout tous toute deux ans contre depuis lors avant encore très même autres
    président ministre gouvernement pays lundi mardi mercredi jeudi vendredi samedi dimanche déclaré annoncé
    le les des du de la`,
  es: `que en y a un una por con para se su sus no es lo como más pero fue ha este esta estos estas según también
    sobre entre desde han había ser son sin hasta muy donde cuando ya o si porque durante contra dos años tras
    ante todo todos otro otra quien hay está están era fueron sido tiene así país gobierno presidente ministro
    lunes martes miércoles jueves viernes sábado domingo dijo informó le les al el la los las de del e`,
  pt: `que e em um uma por com para se não no na nos nas ao aos à às é foi mais como mas sua seu seus suas são pelo
    pela pelos pelas também segundo ser ter entre já ou até quando muito está estão há depois sem sobre contra
    anos dois todos ele ela eles isso este esta essa esse foram era tem disse afirmou governo presidente ministro
    segunda terça quarta quinta sexta feira sábado domingo país o a os as do da dos das de num numa`,
  gl: `que e en un unha por con para se non no na nos nas ao aos é foi máis como pero súa seu seus súas son polo pola
    tamén segundo ser ter entre xa ou ata cando moi está están hai despois sen sobre contra anos dous todos el ela
    eles iso este esta esa ese foron era ten dixo afirmou goberno presidente o a os as do da dos das de unha dun`,
  ca: `que i en un una per amb no és els les del dels als al a aquest aquesta però més com ha han va van seva seu
    també segons sobre entre des fins molt on quan ja o si perquè durant contra anys dos després tot tots ser són
    està hi ho li es el la de d l s n president govern dilluns dimarts dimecres dijous divendres`,
  it: `il lo gli dell l della dei delle degli che e in un una uno per con non è sono si al alla alle ai nel nella
    nelle nei ha anche come più ma suo sua suoi stato stata dopo sul sulla dal dalla dai tra fra ed o se questo
    questa quando era erano hanno essere contro prima due anni ora fa tutti molto già secondo dove chi quale
    governo presidente ministro lunedì martedì mercoledì giovedì venerdì sabato domenica le i la di del da a`,
  ro: `și si în de la a al ale ai cu pe care nu este sunt un o din pentru că să mai au fost după prin sau dar ca fi
    lui ei lor acest această acesta sa său sale când anul ani între fără până către asupra despre foarte unei unui
    cele cel cea s fost guvernul președintele ministrul luni marți miercuri joi vineri sâmbătă duminică spus declarat`,
  de: `und ist nicht ein eine einen einem einer eines dem des mit für auf zu sich auch wurde wurden werden sei nach
    bei im am aus dass wie hat haben sind die der das den von in an als es er sie ihr ihre sein seine wird war
    waren zum zur über vor noch nur oder aber wenn um durch unter gegen zwischen seit bis mehr kein keine schon
    so man kann soll sagte teilte jahr jahre regierung montag dienstag mittwoch donnerstag freitag samstag sonntag`,
  nl: `het een en van is dat die niet op te zijn voor met aan er ook door naar bij om heeft werd wordt uit maar hij
    ze nog over zei de der in als was worden hebben had kan geen meer dan tot dit deze wel hun haar zich al zo of
    onder tegen tussen sinds na jaar twee andere veel waar wie toen volgens omdat tijdens president minister
    regering maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`,
  af: `die het n en van is dat nie op te vir met aan daar ook deur na by om was word uit maar hy sy nog oor gesê sê in
    as wat sal kan geen meer dan tot dit hierdie wel hul haar hulle al so of onder teen tussen sedert jaar twee
    ander baie waar wie toe volgens omdat tydens president minister regering maandag dinsdag woensdag donderdag`,
  sv: `och att det som en på är av för med den till i har inte om ett de han hon sig från var vid men så kan när efter
    ska också sin sina skulle eller mot under nu bara blev blir vi jag man över mellan utan hade mer än där här år
    två säger sade enligt vara varit andra alla detta denna dessa måste få får regeringen måndag tisdag onsdag
    torsdag fredag lördag söndag`,
  da: `og at det som en på er af for med den til i har ikke om et de han hun sig fra var ved men så kan når efter skal
    også sin sine skulle eller mod under nu kun blev bliver vi jeg man over mellem uden havde mere end der her år
    to siger sagde ifølge være været andre alle dette denne disse må få får regeringen mandag tirsdag onsdag torsdag
    fredag lørdag søndag nogle hvor hvad blandt oplyser mig`,
  no: `og at det som en på er av for med den til i har ikke om et de han hun seg fra var ved men så kan når etter skal
    også sin sine skulle eller mot under nå bare ble blir vi jeg man over mellom uten hadde mer enn der her år to
    sier sa ifølge være vært andre alle dette denne disse må få får regjeringen mandag tirsdag onsdag torsdag fredag
    lørdag søndag noen hvor hva blant opplyser meg ei`,
  is: `og að það sem í á er um með til við ekki en hann hún þeir var af fyrir því hafa hefur ekki eru verið eða frá
    þar þegar eftir þetta þessi þess þá um sé ég við hans hennar voru verður mjög alla sagði segir ár ríkisstjórn`,
  fi: `ja on ei se että oli hän mutta ovat kun myös joka jotka kuin ole olla sen niin tai mukaan vuonna vuoden mitä
    sekä jo vain nyt siitä tämä tämän ne he hänen jossa jonka ollut olleet joista vielä kanssa ennen jälkeen sitten
    noin yli voi pitää sanoi kertoo kertoi mukaan hallitus presidentti maanantaina tiistaina keskiviikkona
    torstaina perjantaina lauantaina sunnuntaina eivät ettei koska vuotta suomen kuten muun`,
  et: `ja on ei see et oli ta kui ka mis oma aga või ning nad selle siis kes välja seda veel eest pärast üle juures
    ütles sai tema neid kuid enam nii väga olid olnud ole mitte vastu aasta aastal tagasi koos kuni peab saab teha
    eesti valitsus president esmaspäeval teisipäeval kolmapäeval neljapäeval reedel`,
  hu: `a az és hogy nem is egy volt ez meg csak de már azt mint el még kell ki ha be van fel ezt majd szerint után
    lesz lehet sem pedig mert vagy akkor úgy között elnök kormány magyar ezek azok aki ami amely amelyek ezért
    illetve valamint során ellen alatt által több két új nagy éves évi volna voltak mondta közölte hétfőn kedden
    szerdán csütörtökön pénteken szombaton vasárnap`,
  pl: `w i z na nie się do że to jest o jak po co ale za od przez dla jego przed są był była było były tym może który
    która które którzy oraz ich przy już tak czy tylko także roku lat ze we jej ma być pod nad bez między podczas
    został została został tego tej jako również jednak powiedział rząd prezydent minister poniedziałek wtorek środę
    czwartek piątek sobotę niedzielę proc mln`,
  cs: `a v se na je že o s z do i to k ve pro za by ale si po jako od který která které tak jeho podle jsou byl byla
    bylo už při také ze jen let kde když až nebo však má být více mezi další před ještě dnes roku lidí vláda
    prezident uvedl řekl pondělí úterý středu čtvrtek pátek sobotu neděli proti není bude budou jejich této tím
    kterou kteří protože pouze`,
  sk: `a v sa na je že o s z do aj i to k vo pre za by ale si po ako od ktorý ktorá ktoré tak jeho podľa sú bol bola
    bolo už pri tiež zo len rokov kde keď až alebo však má byť viac medzi ďalšie pred ešte dnes roku ľudí vláda
    prezident uviedol povedal pondelok utorok stredu štvrtok piatok sobotu nedeľu proti nie bude budú ich tejto tým
    ktorú ktorí pretože iba`,
  sl: `in je v na se da so za z ki pa s po tudi bi o ne od ob do iz to kot bo le pri še več ali bil bila bilo med kar
    pred ter leta kjer lahko že ga jih ji pod ko tako njegov proti zaradi vlada predsednik dejal povedal ponedeljek
    torek sredo četrtek petek soboto nedeljo`,
  hr: `i u je na se da su za od s o ne a koji koja koje kako će bi iz što do nije ali ili po te to kao sve bio bila
    bilo ima samo godine nakon prije još više kod zbog između protiv također vijeme gdje tko biti može rekao kazao
    vlada predsjednik ministar ponedjeljak utorak srijedu četvrtak petak subotu nedjelju svijet dio uvijek tijekom`,
  'sr-Latn': `i u je na se da su za od s o ne a koji koja koje kako će bi iz što šta do nije ali ili po te to kao sve
    bio bila bilo ima samo godine posle pre još više kod zbog između protiv takođe vreme gde ko biti može rekao
    izjavio vlada predsednik ministar ponedeljak utorak sredu četvrtak petak subotu nedelju svet deo uvek tokom`,
  lt: `ir kad yra į su iš tai kaip bet už po ne jis ar nuo dėl buvo apie per iki prie bus būti šio šis jų jo tik taip
    kuris kurie kuri savo jau dar labai arba tačiau taip pat metų metais prieš tarp sakė teigė vyriausybė
    prezidentas pirmadienį antradienį trečiadienį ketvirtadienį penktadienį lietuvos`,
  lv: `un ir ar no par uz ka lai kas tas to bet arī kā pēc tā līdz gan vai ko nav kad bija savu viņš viņa pie būs tikai
    jau vēl ļoti tiek kuri kura gada gadā pirms starp pret sacīja teica valdība prezidents pirmdien otrdien trešdien
    ceturtdien piektdien latvijas būt ja`,
  sq: `të e në dhe për i me një që nga është ka si do se më por janë kjo ky nuk u ishte duke pas kanë edhe ai ajo tij
    saj apo vetëm shumë mes kundër deri kur ku tha qeveria presidenti kryeministri hënën martën mërkurën enjten
    premten shqipërisë vitit vit sipas`,
  tr: `ve bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak en ne o ya var yok değil olduğu olduğunu
    ise diye her şu ki mi göre karşı arasında önce tarafından yeni iki türkiye dedi söyledi belirtti etti oldu
    yapılan edilen eden üzere hem veya ama bile cumhurbaşkanı başkanı bakanı hükümet pazartesi salı çarşamba
    perşembe cuma cumartesi pazar`,
  az: `və bir bu da də üçün ilə olan çox daha kimi qədər sonra ancaq ən o ya var yox deyil olduğu isə hər ki görə qarşı
    arasında əvvəl tərəfindən yeni iki azərbaycan dedi bildirib edib olub edilən edən həm amma prezident ölkə onun`,
  id: `yang dan di dari dengan untuk ini itu pada dalam tidak akan juga ke ada oleh sebagai mereka adalah telah tersebut
    karena bisa bahwa saat kata para dia kami kita sudah lebih atau seperti hanya belum masih namun setelah hingga
    antara lain menjadi dapat orang tahun hari ujar ujarnya mengatakan menurut secara terhadap sebuah seorang
    pemerintah presiden menteri senin selasa rabu kamis jumat sabtu minggu sementara kepada tak harus serta`,
  ms: `yang dan di dari dengan untuk ini itu pada dalam tidak akan juga ke ada oleh sebagai mereka adalah telah tersebut
    kerana boleh bahawa ketika kata para dia beliau kami kita sudah lebih atau seperti hanya belum masih namun selepas
    hingga antara lain menjadi dapat orang tahun hari berkata menurut secara terhadap sebuah seorang kerajaan presiden
    menteri isnin selasa rabu khamis jumaat sabtu ahad manakala kepada daripada ialah iaitu turut perlu serta`,
  tl: `ang ng mga sa na ay si ni kay at para hindi ito niya nila siya sila ko mo ka kung nang dahil isang din rin may
    mayroon wala kanilang kanyang ating aming pero bilang ayon nasa mula hanggang bago pa lang naman sinabi pamahalaan
    pangulo noong lunes martes miyerkules huwebes biyernes sabado linggo`,
  vi: `và của là được trong cho không với các những người một đã có này để khi từ đến về ra cũng như tại theo ông bà
    sẽ trên đó vào nhiều năm phải sau hai còn hơn bị đang do việc tôi chính phủ tổng thống thủ tướng nước ngày`,
  sw: `na ya wa kwa ni katika la za cha vya hiyo huo hilo ambao ambayo ambaye kuwa hii huyu yake wake baada kama alisema
    amesema lakini hata kuhusu wakati watu serikali rais nchi mwaka siku jumatatu jumanne jumatano alhamisi ijumaa
    jumamosi jumapili pia au si hivyo kila zaidi hao hayo waziri`,
  ha: `da na ta ya a cewa kuma ga wannan shugaban kasar ƙasar cikin don yana suna wani wata daga amma tsakanin ce ne bayan
    ba wadanda waɗanda hukumar sun an za su shi shugaba gwamnatin jihar yadda inda lokacin domin kan zuwa mai masu
    wasu har saboda ranar litinin talata laraba alhamis juma asabar lahadi`,
  so: `oo ay ka in waa ku iyo soo uu aan kala sheegay dalka ee la wax si loo lagu uga kale waxaa waxay wuxuu ayaa ayuu
    kuwa badan dowladda madaxweynaha maanta isaga ah mid ama inuu inay`,
  yo: `ni ní ti tí awọn àwọn ati àti pe pé fun fún si sí ó o wọn wọ́n ninu nínú kan yii yìí naa náà sugbọn ṣùgbọ́n jẹ́ jẹ
    ijọba ìjọba ààrẹ aarẹ gbogbo bi bí lati láti`,
  ig: `na nke ndị ka ahụ bụ ga ya maka n ọ a ha dị nwere ime kwuru onye gọọmentị mgbe e si banyere ndi ma n'ime ihe`,
  zu: `ukuthi futhi kodwa kanye noma uma ukuba kusho ngoba lapho abantu emva ngesikhathi uhulumeni umengameli nge ku
    le lo loku yini wathi nokuthi ngo`,
  eu: `eta da du ez bat izan dira dute ere baina egin dela hori baino edo gehiago izango zuen ziren zen dituzte bere
    duen hau den beste arte baita esan gobernuak urte ondoren`,
  cy: `y yr yn a i o ar ac am mae bod ei eu oedd gan wedi fel hyn un gyda hefyd ond fod wrth sydd bydd dros nid na
    mewn lle nhw meddai llywodraeth cymru`,
  mt: `li ta fil għal minn kien dan din il l u biex ma mill fuq aktar kif jew wara lil bħala tal hija huwa dawn kienet
    qal dwar bejn jekk gvern prim ministru`,
} as const satisfies Record<string, string>;

export type LatinLanguage = keyof typeof LISTS;

/** Tags of the languages, in the order of the numbers that `languagesOf` gives. */
export const LATIN_LANGUAGES = Object.keys(LISTS) as readonly LatinLanguage[];

/** The languages that a word, in small letters, is a small word of: indexes into `LATIN_LANGUAGES`. */
export function languagesOf(word: string): readonly number[] | undefined {
  byWord ??= gatherWords();
  return byWord.get(word);
}

function gatherWords(): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  LATIN_LANGUAGES.forEach((language, number) => {
    for (const word of new Set(LISTS[language].split(/\s+/))) {
      const languages = byWord.get(word);
      if (languages === undefined) byWord.set(word, [number]);
      else languages.push(number);
    }
  });
  return byWord;
}

let byWord: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * Small words that stand inside names, too, whatever the language of the text: `De La Rue`, `Los Angeles`, `Van der
 * Sar`. They count only before a word in small letters.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...PERSON_PARTICLES,
  ...listWords('los las les san des dei a i o ng si ka na ya an to ko bi so su li ta ga ha'),
]);
