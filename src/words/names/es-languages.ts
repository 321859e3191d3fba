import { readLanguageList } from './language-list.ts';

/** As after « en »: `inglés`. */
export const nameInSpanish = readLanguageList(`
  af afrikáans|am amárico|ar árabe|arc arameo|as asamés|az azerí|be bielorruso|bg búlgaro|bn bengalí|bo tibetano
  |bs bosnio|ca catalán|ckb kurdo sorani|cs checo|cy galés|da danés|de alemán|dv maldivo|el griego|en inglés
  |es español|et estonio|eu euskera|fa persa|fi finlandés|fil filipino|fr francés|ga irlandés|gl gallego
  |gu guyaratí|ha hausa|he hebreo|hi hindi|hr croata|hu húngaro|hy armenio|id indonesio|ig igbo|is islandés
  |it italiano|ja japonés|ka georgiano|kk kazajo|km jemer|kn canarés|ko coreano|ks cachemir|ku kurdo|ky kirguís
  |la latín|lb luxemburgués|lo lao|lt lituano|lv letón|mk macedonio|ml malayálam|mn mongol|mr maratí|ms malayo
  |mt maltés|my birmano|nb noruego|ne nepalí|nl neerlandés|nn noruego nynorsk|no noruego|nqo n’ko|or oriya
  |pa panyabí|pl polaco|ps pastún|pt portugués|ro rumano|ru ruso|rw kiñaruanda|sd sindi|si cingalés
  |sk eslovaco|sl esloveno|so somalí|sq albanés|sr serbio|sv sueco|sw suajili|ta tamil|te telugu|tg tayiko
  |th tailandés|ti tigriña|tl filipino|tr turco|ug uigur|uk ucraniano|ur urdu|uz uzbeko|vi vietnamita|xh xhosa
  |yi yidis|yo yoruba|zh chino|zu zulú`);
