/** Short news paragraphs, written for these tests: language, text. */
export const SAMPLES: readonly (readonly [language: string, text: string])[] = [
  [
    'fr',
    'Le président Mohamed Bazoum a été renversé mercredi soir par des soldats de sa propre garde, ont annoncé les militaires à la télévision nationale. Les frontières sont fermées jusqu’à nouvel ordre.',
  ],
  [
    'fr',
    'Les pompiers ont maîtrisé dans la nuit un incendie qui s’était déclaré près de Marseille. Aucune victime n’est à déplorer, mais une centaine d’habitants ont dû quitter leur maison.',
  ],
  [
    'fr',
    'LE GOUVERNEMENT A DÉCIDÉ MARDI DE SUSPENDRE LA HAUSSE DES PRIX DU CARBURANT, SELON UN COMMUNIQUÉ DU MINISTÈRE DE L’ÉCONOMIE. LA MESURE EST VALABLE POUR TROIS MOIS.',
  ],
  [
    'de',
    'Bei einem Brand in einem Mehrfamilienhaus sind in der Nacht zum Montag drei Menschen verletzt worden. Die Ursache ist noch unklar, wie die Polizei mitteilte.',
  ],
  [
    'de',
    'Der Bundestag hat am Donnerstag über den Haushalt beraten. Finanzminister Lindner verteidigte die Kürzungen, die Opposition sprach von einem Fehler.',
  ],
  [
    'de',
    'Borussia Dortmund hat Jude Bellingham nicht halten können. Der Engländer wechselt zu Real Madrid, das dem Vernehmen nach mehr als 100 Millionen Euro zahlt.',
  ],
  [
    'es',
    'La selección española venció el domingo a Inglaterra en la final y se proclamó campeona del mundo por primera vez. El gol lo marcó Olga Carmona antes del descanso.',
  ],
  [
    'es',
    'Al menos doce personas murieron y otras treinta resultaron heridas este martes al chocar un autobús con un camión en el norte de Perú, informó la policía.',
  ],
  [
    'pt',
    'O governo brasileiro anunciou nesta quinta-feira um novo pacote de investimentos para a Amazônia. Segundo o ministro, os recursos serão liberados até o fim do ano.',
  ],
  [
    'pt',
    'Pelo menos vinte pessoas morreram em Moçambique devido às chuvas fortes que atingem o país desde domingo, disseram as autoridades.',
  ],
  [
    'it',
    'Il presidente del Consiglio ha incontrato ieri a Roma i leader dei sindacati. Al centro del colloquio la riforma delle pensioni, che secondo il governo non è più rinviabile.',
  ],
  [
    'it',
    'Una scossa di terremoto è stata avvertita questa mattina nelle province di Perugia e Terni. Non ci sono feriti né danni, fanno sapere i vigili del fuoco.',
  ],
  [
    'nl',
    'De politie heeft woensdag in Rotterdam twee mannen aangehouden die worden verdacht van het smokkelen van cocaïne. Zij zitten nog vast.',
  ],
  [
    'nl',
    'Het kabinet trekt volgend jaar meer geld uit voor de bouw van woningen. Volgens de minister is dat nodig omdat er te weinig huizen zijn.',
  ],
  [
    'sv',
    'En man i trettioårsåldern greps på tisdagen misstänkt för mordförsök i Malmö. Han nekar till brott, säger hans advokat till tidningen.',
  ],
  [
    'sv',
    'Regeringen vill att fler unga ska läsa till lärare. Därför höjs studiebidraget med tusen kronor från och med nästa år.',
  ],
  [
    'da',
    'Statsministeren har onsdag præsenteret regeringens nye klimaplan. Den skal ifølge ministeren sikre, at udledningen af CO2 bliver mindre, og at flere køber elbil.',
  ],
  [
    'da',
    'To mænd blev natten til lørdag stukket med kniv efter et slagsmål på en bar i Aarhus. Politiet efterlyser vidner, som har set noget.',
  ],
  [
    'no',
    'Politiet leter etter en mann som ikke har vært sett siden søndag. Han skulle gå en tur på fjellet, men kom aldri hjem igjen, sier operasjonslederen.',
  ],
  [
    'no',
    'Regjeringen vil bruke mer penger på forsvaret neste år. Det går fram av statsbudsjettet som ble lagt fram i Oslo torsdag.',
  ],
  [
    'fi',
    'Poliisi epäilee, että palo sytytettiin tahallaan. Kukaan ei loukkaantunut, mutta talo tuhoutui kokonaan, kertoo pelastuslaitos.',
  ],
  [
    'fi',
    'Hallitus päätti keskiviikkona uusista leikkauksista. Pääministerin mukaan ne ovat välttämättömiä, koska valtio on velkaantunut liikaa.',
  ],
  [
    'pl',
    'Prezydent podpisał we wtorek ustawę, która ma ułatwić młodym rodzinom zakup pierwszego mieszkania. Nowe przepisy wejdą w życie po wakacjach.',
  ],
  [
    'pl',
    'Policja zatrzymała dwóch mężczyzn podejrzanych o kradzież samochodów. Do zdarzenia doszło w nocy z piątku na sobotę w Krakowie.',
  ],
  [
    'cs',
    'Vláda ve středu schválila návrh rozpočtu na příští rok. Schodek má být nižší než letos, uvedl po jednání ministr financí.',
  ],
  [
    'cs',
    'Hasiči zasahovali v noci u požáru haly na okraji Brna. Nikdo nebyl zraněn, škoda je podle prvních odhadů několik milionů korun.',
  ],
  [
    'sk',
    'Polícia zadržala muža, ktorý je podozrivý z krádeže v obchode. Podľa hovorkyne mu hrozí až päť rokov väzenia, ak ho súd uzná vinným.',
  ],
  [
    'ro',
    'Guvernul a aprobat joi o ordonanță prin care prețul la energie va fi plafonat până la sfârșitul anului. Măsura este criticată de opoziție.',
  ],
  [
    'ro',
    'Două persoane au fost rănite după ce un autoturism s-a ciocnit cu un camion pe drumul dintre Cluj și Oradea, au anunțat pompierii.',
  ],
  [
    'hu',
    'A kormány szerint jövőre csökkenni fog az infláció. A miniszter azt mondta, hogy a családok támogatása nem változik, és a nyugdíjak is emelkednek.',
  ],
  [
    'hu',
    'Két ember meghalt, amikor egy autó fának ütközött Debrecen közelében. A rendőrség vizsgálja a baleset okát, de egyelőre nem közölt részleteket.',
  ],
  [
    'tr',
    'Cumhurbaşkanı, salı günü Ankara’da yaptığı açıklamada ekonomide yeni bir dönemin başladığını söyledi. Muhalefet ise bu sözlere tepki gösterdi.',
  ],
  [
    'tr',
    'Deprem bölgesinde kurtarma çalışmaları devam ediyor. Yetkililere göre şu ana kadar elli kişi enkazdan sağ olarak çıkarıldı ve hastaneye kaldırıldı.',
  ],
  [
    'az',
    'Prezident bu gün Bakıda keçirilən görüşdə bildirib ki, ölkə iqtisadiyyatı üçün yeni imkanlar yaranıb və bu proses davam edəcək.',
  ],
  [
    'id',
    'Presiden Joko Widodo mengatakan harga beras akan turun dalam dua pekan. Pemerintah, kata dia, sudah menyiapkan cadangan yang cukup untuk masyarakat.',
  ],
  [
    'id',
    'Banjir merendam ratusan rumah di Kabupaten Demak sejak Senin malam. Tidak ada korban jiwa, namun warga mengungsi karena air belum surut.',
  ],
  [
    'ms',
    'Perdana Menteri berkata kerajaan akan memberi bantuan kepada semua mangsa banjir di Kelantan. Beliau turut meminta orang ramai supaya berhati-hati kerana hujan dijangka berterusan.',
  ],
  [
    'tl',
    'Sinabi ng pangulo na hindi tataas ang presyo ng bigas sa susunod na buwan. Ayon sa kanya, sapat ang suplay para sa mga mamamayan.',
  ],
  [
    'tl',
    'Patay ang tatlong katao matapos mahulog sa bangin ang isang bus sa Quezon nitong Lunes. Dinala naman sa ospital ang mga sugatan.',
  ],
  [
    'vi',
    'Thủ tướng Phạm Minh Chính hôm thứ Tư đã gặp lãnh đạo các doanh nghiệp tại Hà Nội. Ông nói rằng chính phủ sẽ tiếp tục hỗ trợ nền kinh tế.',
  ],
  [
    'sw',
    'Rais Samia Suluhu Hassan amesema serikali yake itaendelea kujenga barabara katika mikoa yote ya nchi. Alisema hayo jana wakati wa ziara yake mkoani Mwanza.',
  ],
  [
    'sw',
    'Watu watano wamefariki dunia baada ya basi kupinduka karibu na mji wa Nakuru. Polisi wanasema dereva alikuwa akiendesha kwa kasi.',
  ],
  [
    'ha',
    'Shugaban Najeriya Bola Tinubu ya ce gwamnatinsa za ta ci gaba da yaƙi da ƴan bindiga a arewacin ƙasar. Ya bayyana hakan ne a wata ganawa da gwamnoni a Abuja.',
  ],
  [
    'ha',
    'Mutane da dama sun rasa rayukansu sakamakon ambaliyar ruwa a jihar Neja, kamar yadda hukumar ba da agajin gaggawa ta sanar a ranar Talata.',
  ],
  [
    'yo',
    'Ààrẹ Bola Tinubu ti sọ pé ìjọba yóò máa bá a lọ láti ran àwọn aráàlú lọ́wọ́ ní gbogbo ìpínlẹ̀. Ó sọ èyí nínú ọ̀rọ̀ tó bá àwọn akọ̀ròyìn sọ.',
  ],
  [
    'ig',
    'Onye isi ala kwuru na gọọmentị ga-enyere ndị ọrụ ugbo aka n’afọ a. O kwuru nke a mgbe ọ na-agwa ndị nta akụkọ okwu na Abuja.',
  ],
  [
    'so',
    'Madaxweynaha Soomaaliya ayaa sheegay in dowladda ay sii wadi doonto dagaalka ka dhanka ah Al-Shabaab. Waxa uu sidaas ka sheegay magaalada Muqdisho.',
  ],
  [
    'zu',
    'UMengameli uthe uhulumeni uzosiza abantu abathintekile ngezikhukhula KwaZulu-Natal, kodwa wathi kuzothatha isikhathi. Kusho yena ngoba imigwaqo eminingi yonakele futhi ayihambeki noma kanjani.',
  ],
  [
    'af',
    'Die polisie het Dinsdag twee mans in hegtenis geneem nadat ’n winkel in Pretoria beroof is. Hulle sal volgende week in die hof verskyn, het ’n woordvoerder gesê.',
  ],
  [
    'ca',
    'El president de la Generalitat ha anunciat aquest dimarts que el govern destinarà més diners a les escoles. Segons ell, la mesura és necessària per als alumnes amb menys recursos.',
  ],
  [
    'gl',
    'O presidente da Xunta anunciou este martes que o goberno galego vai investir máis en sanidade. A medida, dixo, é unha resposta ás necesidades dos concellos.',
  ],
  [
    'eu',
    'Jaurlaritzak iragarri du datorren urtean diru gehiago jarriko duela hezkuntzan. Sailburuak esan duenez, hori da lehentasun nagusia, eta beste arlo batzuk ere hobetuko dira.',
  ],
  [
    'hr',
    'Vlada je u četvrtak prihvatila prijedlog proračuna za iduću godinu. Premijer je rekao da će plaće rasti, ali oporba tvrdi kako to nije dovoljno.',
  ],
  [
    'sr-Latn',
    'Predsednik je u utorak izjavio da će Srbija posle izbora dobiti novu vladu. On je rekao i da su pregovori bili teški, ali da se dogovor očekuje pre kraja nedelje.',
  ],
  [
    'sl',
    'Vlada je v torek sprejela predlog proračuna za prihodnje leto. Minister je povedal, da se bodo plače zvišale, a opozicija meni, da to ni dovolj.',
  ],
  [
    'lt',
    'Vyriausybė trečiadienį pritarė kitų metų biudžetui. Ministrė sakė, kad pensijos bus didinamos, tačiau opozicija teigia, jog to nepakanka ir kad žmonės nusivylę.',
  ],
  [
    'lv',
    'Valdība otrdien apstiprināja nākamā gada budžetu. Ministrs sacīja, ka pensijas tiks palielinātas, bet opozīcija uzskata, ka ar to nav gana un ka tas ir par maz.',
  ],
  [
    'et',
    'Valitsus kiitis neljapäeval heaks järgmise aasta eelarve. Minister ütles, et pensionid tõusevad, kuid opositsioon ei ole sellega rahul ja nõuab rohkem raha.',
  ],
  [
    'sq',
    'Qeveria miratoi të martën buxhetin për vitin e ardhshëm. Ministri tha se pagat do të rriten, por opozita thotë që kjo nuk është e mjaftueshme.',
  ],
  [
    'is',
    'Ríkisstjórnin samþykkti á þriðjudag fjárlög fyrir næsta ár. Ráðherra sagði að laun myndu hækka, en stjórnarandstaðan telur að það sé ekki nóg.',
  ],
  [
    'cy',
    'Mae Llywodraeth Cymru wedi cyhoeddi y bydd mwy o arian ar gael i ysgolion. Dywedodd y gweinidog fod hyn yn bwysig, ond mae rhai wedi beirniadu’r cynllun.',
  ],
  [
    'mt',
    'Il-Gvern ħabbar li se jżid il-pagi minn Jannar. Il-Prim Ministru qal li dan kien wieħed mill-akbar miżuri, iżda l-Oppożizzjoni qalet li mhux biżżejjed għall-familji.',
  ],
  [
    'ru',
    'Президент России Владимир Путин провёл в Москве встречу с министрами. По его словам, экономика страны растёт.',
  ],
  [
    'uk',
    'Президент Володимир Зеленський заявив, що Україна потребує більше зброї. Він сказав це під час зустрічі з міністрами в Києві.',
  ],
  [
    'be',
    'Прэзідэнт сустрэўся ў Мінску з міністрамі. Ён сказаў, што ўрад павінен дапамагаць людзям, і гэта вельмі важна.',
  ],
  [
    'bg',
    'Министърът на финансите заяви във вторник, че бюджетът ще бъде приет до края на годината. Опозицията се обяви против.',
  ],
  [
    'sr',
    'Председник је у уторак изјавио да ће Србија после избора добити нову владу. Он је рекао да су преговори били тешки.',
  ],
  [
    'mk',
    'Владата вчера го усвои буџетот за следната година. Министерот рече дека платите ќе се зголемат, но опозицијата не е задоволна.',
  ],
  [
    'kk',
    'Президент Астанада үкімет мүшелерімен кездесу өткізді. Ол ел экономикасының өсіп келе жатқанын айтты.',
  ],
  [
    'ky',
    'Президент Бишкекте өкмөт мүчөлөрү менен жолугушуу өткөрдү. Ал өлкөнүн экономикасы өсүп жатканын жана иш орундары көбөйгөнүн айтты.',
  ],
  [
    'mn',
    'Ерөнхийлөгч Улаанбаатар хотод сайд нартай уулзлаа. Тэрээр улс орны эдийн засаг өсөж байна гэж хэлсэн нь олны анхаарлыг татав.',
  ],
  [
    'el',
    'Ο πρωθυπουργός ανακοίνωσε την Τρίτη νέα μέτρα για την οικονομία. Η αντιπολίτευση δήλωσε ότι δεν αρκούν.',
  ],
  [
    'ar',
    'أعلن الرئيس المصري عبد الفتاح السيسي يوم الثلاثاء أن الحكومة ستزيد الأجور في العام المقبل، بحسب بيان للرئاسة.',
  ],
  [
    'fa',
    'رئیس جمهور ایران روز سه‌شنبه گفت که دولت برای مهار تورم برنامه‌ای تازه دارد. او این سخنان را در تهران بیان کرد.',
  ],
  [
    'ur',
    'وزیر اعظم نے منگل کے روز کہا ہے کہ حکومت غریب عوام کے لیے نئے منصوبے شروع کرے گی۔ انہوں نے یہ بات اسلام آباد میں کہی۔',
  ],
  [
    'ps',
    'د افغانستان حکومت ویلي چې په کابل کې به نوې کارخانې جوړې شي. وزیر دا خبره د سه‌شنبې په ورځ وکړه او له خلکو یې د ملاتړ غوښتنه وکړه.',
  ],
  ['ckb', 'سەرۆکی حکوومەتی هەرێمی کوردستان ڕایگەیاند کە مووچەی فەرمانبەران لە کاتی خۆیدا دەدرێت.'],
  ['he', 'ראש הממשלה הודיע ביום שלישי כי הממשלה תעלה את השכר בשנה הבאה. האופוזיציה אמרה שזה לא מספיק.'],
  ['hi', 'प्रधानमंत्री ने मंगलवार को कहा कि सरकार किसानों के लिए नई योजना लाएगी। विपक्ष ने इस पर सवाल उठाए हैं।'],
  [
    'mr',
    'मुख्यमंत्री म्हणाले की राज्य सरकार शेतकऱ्यांसाठी नवी योजना आणणार आहे. विरोधकांनी त्यावर टीका केली आणि आंदोलनाचा इशारा दिला आहे.',
  ],
  [
    'ne',
    'प्रधानमन्त्रीले मंगलबार सरकारले किसानका लागि नयाँ योजना ल्याउने बताएका छन्। विपक्षले भने यो पर्याप्त नभएको जनाएको छ।',
  ],
  ['bn', 'প্রধানমন্ত্রী মঙ্গলবার বলেছেন, সরকার কৃষকদের জন্য নতুন প্রকল্প চালু করবে। বিরোধী দল এর সমালোচনা করেছে।'],
  ['ta', 'முதலமைச்சர் செவ்வாய்க்கிழமை புதிய திட்டத்தை அறிவித்தார். இது விவசாயிகளுக்கு உதவும் என்று அவர் கூறினார்.'],
  ['te', 'ముఖ్యమంత్రి మంగళవారం కొత్త పథకాన్ని ప్రకటించారు. ఇది రైతులకు సహాయపడుతుందని ఆయన చెప్పారు.'],
  ['th', 'นายกรัฐมนตรีกล่าวเมื่อวันอังคารว่ารัฐบาลจะเพิ่มค่าแรงขั้นต่ำในปีหน้า'],
  ['zh', '国务院总理李强星期二在北京会见了来访的法国外长。双方就经济合作交换了意见。'],
  ['ja', '政府は火曜日、来年度の予算案を閣議決定した。首相は記者団に「賃金の引き上げが重要だ」と述べた。'],
  ['ko', '정부는 화요일 내년도 예산안을 의결했다. 총리는 임금 인상이 중요하다고 말했다.'],
  ['am', 'ጠቅላይ ሚኒስትር ዐቢይ አሕመድ ማክሰኞ ዕለት በአዲስ አበባ ከሚኒስትሮች ጋር ተወያዩ። መንግሥት ለአርሶ አደሮች ድጋፍ እንደሚያደርግ ተናግረዋል።'],
  ['ti', 'ፕረዚደንት ሎሚ ናይ ኤርትራ ህዝቢ ኣብ ኣስመራ ምስ ሚኒስተራት ተዘራሪቡ እዩ። እቲ ዘተ ድማ ብዛዕባ ቁጠባ ነበረ።'],
  ['ka', 'პრემიერ-მინისტრმა სამშაბათს განაცხადა, რომ მთავრობა მომავალ წელს ხელფასებს გაზრდის.'],
  ['hy', 'Վարչապետը երեքշաբթի հայտարարեց, որ կառավարությունը հաջորդ տարի կբարձրացնի աշխատավարձերը։'],
  ['km', 'នាយករដ្ឋមន្ត្រីបានថ្លែងនៅថ្ងៃអង្គារថា រដ្ឋាភិបាលនឹងបង្កើនប្រាក់ខែនៅឆ្នាំក្រោយ។'],
  ['my', 'ဝန်ကြီးချုပ်က အင်္ဂါနေ့တွင် အစိုးရသည် လာမည့်နှစ်တွင် လုပ်ခများကို တိုးမြှင့်မည်ဟု ပြောကြားခဲ့သည်။'],
];
