import { readLanguageList } from './language-list.ts';

/** As after „auf“: `Englisch`. */
export const nameInGerman = readLanguageList(`
  af Afrikaans|am Amharisch|ar Arabisch|arc Aramäisch|as Assamesisch|az Aserbaidschanisch|be Belarussisch
  |bg Bulgarisch|bn Bengalisch|bo Tibetisch|bs Bosnisch|ca Katalanisch|ckb Sorani|cs Tschechisch|cy Walisisch
  |da Dänisch|de Deutsch|dv Dhivehi|el Griechisch|en Englisch|es Spanisch|et Estnisch|eu Baskisch|fa Persisch
  |fi Finnisch|fil Filipino|fr Französisch|ga Irisch|gl Galicisch|gu Gujarati|ha Hausa|he Hebräisch|hi Hindi
  |hr Kroatisch|hu Ungarisch|hy Armenisch|id Indonesisch|ig Igbo|is Isländisch|it Italienisch|ja Japanisch
  |ka Georgisch|kk Kasachisch|km Khmer|kn Kannada|ko Koreanisch|ks Kaschmiri|ku Kurdisch|ky Kirgisisch|la Latein
  |lb Luxemburgisch|lo Laotisch|lt Litauisch|lv Lettisch|mk Mazedonisch|ml Malayalam|mn Mongolisch|mr Marathi
  |ms Malaiisch|mt Maltesisch|my Birmanisch|nb Norwegisch|ne Nepalesisch|nl Niederländisch|nn Nynorsk
  |no Norwegisch|nqo N’Ko|or Odia|pa Panjabi|pl Polnisch|ps Paschtu|pt Portugiesisch|ro Rumänisch|ru Russisch
  |rw Kinyarwanda|sd Sindhi|si Singhalesisch|sk Slowakisch|sl Slowenisch|so Somali|sq Albanisch|sr Serbisch
  |sv Schwedisch|sw Suaheli|ta Tamil|te Telugu|tg Tadschikisch|th Thailändisch|ti Tigrinya|tl Filipino
  |tr Türkisch|ug Uigurisch|uk Ukrainisch|ur Urdu|uz Usbekisch|vi Vietnamesisch|xh Xhosa|yi Jiddisch|yo Yoruba
  |zh Chinesisch|zu Zulu`);
