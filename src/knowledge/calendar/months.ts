interface Month {
  readonly name: string;
  /** Forms that English news shortens it to. */
  readonly short: readonly string[];
  /** As it is misspelled, and as newspapers of other languages write it, in small letters and without accents; `_` joins two words. */
  readonly others: string;
  /** Short forms of other languages that are names or words elsewhere: they count between a day and a year only. */
  readonly inDates: string;
}

/** From January to December. */
export const MONTHS: readonly Month[] = [
  {
    name: 'January',
    short: ['Jan'],
    others:
      'januray janurary janaury enero ene janvier janv januar jaenner janner janeiro gennaio gen januari января янв январь ocak stycznia styczen يناير جانفي januara januaru ledna leden sijecnja січня ianuarie gener януари ιανουαριου ιανουαριος tammikuuta ינואר בינואר जनवरी জানুয়ারি জানুয়ারী جنوری ژانویه มกราคม jaunari jaanuar janeiru जानेवारी ஜனவரி జనవరి જાન્યુઆરી ਜਨਵਰੀ ಜನವರಿ ജനുവരി كانون_الثاني كانون_ثاني қаңтар tammikuu',
    inDates: 'led sty tammi oca',
  },
  {
    name: 'February',
    short: ['Feb'],
    others:
      'febuary feburary febraury febrero fevrier fevr fev februar febr fevereiro febbraio februari февраля фев февраль subat lutego luty فبراير فيفري februara unora unor veljace лютого februarie febrer февруари φεβρουαριου φεβρουαριος helmikuuta פברואר בפברואר फरवरी شباط ফেব্রুয়ারি ফেব্রুয়ারী فروری فوریه กุมภาพันธ์ फ़रवरी pebruari pebrero फेब्रुवारी பிப்ரவரி ఫిబ్రవరి ફેબ્રુઆરી ਫਰਵਰੀ ಫೆಬ್ರವರಿ ഫെബ്രുവരി ақпан helmikuu',
    inDates: 'uno lut helmi sub',
  },
  {
    name: 'March',
    short: ['Mar'],
    others:
      'marzo mars marz maerz mrz marco maart mrt марта мар март mart marca marzec مارس marts brezna brezen ozujka березня martie marc maret marcius μαρτιου μαρτιος maaliskuuta מרץ במרץ मार्च اذار মার্চ مارچ มีนาคม machi mac marso மார்ச் మార్చి માર્ચ ਮਾਰਚ ಮಾರ್ಚ್ മാർച്ച് наурыз maaliskuu',
    inDates: 'bre maalis',
  },
  {
    name: 'April',
    short: ['Apr'],
    others:
      'arpil abril abr avril avr aprile апреля апр апрель nisan kwietnia kwiecien ابريل افريل aprila dubna duben travnja квітня aprilie aprilis απριλιου απριλιος huhtikuuta אפריל באפריל अप्रैल نيسان এপ্রিল اپریل آوریل เมษายน aprili एप्रिल ஏப்ரல் ఏప్రిల్ એપ્રિલ ਅਪ੍ਰੈਲ ಏಪ್ರಿಲ್ ഏപ്രിൽ сәуір huhtikuu',
    inDates: 'dub kwi huhti nis',
  },
  {
    name: 'May',
    short: [],
    others:
      'mayo mai maio mag maggio mei мая май mayis maja مايو ماي maj kvetna kveten svibnja травня maig majus μαιου μαιος toukokuuta במאי ايار مئی พฤษภาคม मई मे মে மே మే મે ਮਈ ಮೇ മേയ് мамыр toukokuu',
    inDates: 'kve touko',
  },
  {
    name: 'June',
    short: ['Jun'],
    others:
      'junio juin juni junho giugno giu июня июн июнь haziran czerwca czerwiec يونيو جوان juna cervna cerven lipnja червня iunie juny junius ιουνιου ιουνιος kesakuuta יוני ביוני जून حزيران юни জুন جون ژوئن มิถุนายน hunyo ஜூன் జూన్ જૂન ਜੂਨ ಜೂನ್ ജൂൺ маусым kesakuu ژوئین',
    inDates: 'cze cer kesa haz',
  },
  {
    name: 'July',
    short: ['Jul'],
    others:
      'julio juillet juil juli julho luglio lug июля июл июль temmuz lipca lipiec يوليو جويلية jula cervence cervenec srpnja липня iulie juliol julius ιουλιου ιουλιος heinakuuta יולי ביולי जुलाई تموز юли জুলাই جولائی ژوئیه يوليوز กรกฎาคม julai hulyo जुलै ஜூலை జూలై જુલાઈ ਜੁਲਾਈ ಜುಲೈ ജൂലൈ шілде heinakuu',
    inDates: 'cvc lip heina tem',
  },
  {
    name: 'August',
    short: ['Aug'],
    others:
      'augst agust agosto ago aout augustus августа авг август agustos sierpnia sierpien اغسطس اوت augusta augusti srpna srpen kolovoza серпня agustus augusztus αυγουστου αυγουστος elokuuta אוגוסט באוגוסט अगस्त আগস্ট اگست غشت สิงหาคม ogos agosti ऑगस्ट ஆகஸ்ட் ఆగస్టు ఆగస్ట్ ઓગસ્ટ ਅਗਸਤ ಆಗಸ್ಟ್ ഓഗസ്റ്റ് آب тамыз elokuu',
    inDates: 'sie srp elo agu',
  },
  {
    name: 'September',
    short: ['Sep', 'Sept'],
    others:
      'setpember septmber setember septembre septiembre setiembre setembro set settembre сентября сен сент сентябрь eylul wrzesnia wrzesien سبتمبر septembra zari rujna вересня septembrie setembre szeptember септември σεπτεμβριου σεπτεμβριος syyskuuta ספטמבר בספטמבר सितंबर ايلول সেপ্টেম্বর ستمبر سپتامبر شتنبر กันยายน सितम्बर septemba setyembre सप्टेंबर செப்டம்பர் సెప్టెంబర్ સપ્ટેમ્બર ਸਤੰਬਰ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റംബർ қыркүйек syyskuu',
    inDates: 'wrz zar syys eyl',
  },
  {
    name: 'October',
    short: ['Oct'],
    others:
      'ocotber octobre octubre oktober okt outubro out ottobre ott октября окт октябрь ekim pazdziernika pazdziernik اكتوبر oktobra rijna rijen жовтня octombrie октомври οκτωβριου οκτωβριος lokakuuta אוקטובר באוקטובר अक्टूबर অক্টোবর اکتوبر ตุลาคม अक्तूबर oktoba oktubre ऑक्टोबर அக்டோபர் అక్టోబర్ ઓક્ટોબર ਅਕਤੂਬਰ ಅಕ್ಟೋಬರ್ ഒക്ടോബർ تشرين_الاول تشرين_اول қазан lokakuu',
    inDates: 'rij paz loka eki',
  },
  {
    name: 'November',
    short: ['Nov'],
    others:
      'novmber noviembre novembre novembro ноября ноя нояб ноябрь kasim listopada نوفمبر novembra listopadu listopad studenoga листопада noiembrie ноември νοεμβριου νοεμβριος marraskuuta נובמבר בנובמבר नवंबर নভেম্বর نومبر نوامبر نونبر พฤศจิกายน नवम्बर nopember novemba nobyembre नोव्हेंबर நவம்பர் నవంబర్ નવેમ્બર ਨਵੰਬਰ ನವೆಂಬರ್ നവംബർ تشرين_الثاني تشرين_ثاني қараша marraskuu',
    inDates: 'lis marras kas',
  },
  {
    name: 'December',
    short: ['Dec'],
    others:
      'decmber decemeber dezember dez diciembre dic decembre dezembro dicembre декабря дек декабрь aralik grudnia grudzien ديسمبر decembra desember desembre prosince prosinec prosinca грудня decembrie декември δεκεμβριου δεκεμβριος joulukuuta דצמבר בדצמבר दिसंबर ডিসেম্বর دسمبر دسامبر دجنبر ธันวาคม दिसम्बर desemba disember disyembre डिसेंबर டிசம்பர் డిసెంబర్ ડિસેમ્બર ਦਸੰਬਰ ಡಿಸೆಂಬರ್ ഡിസംബർ كانون_الاول كانون_اول желтоқсан joulukuu',
    inDates: 'pro gru joulu ara',
  },
];
