import { readLanguageList } from './language-list.ts';

/** As after « en »: `anglais`. */
export const nameInFrench = readLanguageList(`
  af afrikaans|am amharique|ar arabe|as assamais|az azerbaïdjanais|be biélorusse|bg bulgare|bn bengali|bo tibétain
  |bs bosniaque|ca catalan|ckb sorani|cs tchèque|cy gallois|da danois|de allemand|dv maldivien|el grec|en anglais
  |es espagnol|et estonien|eu basque|fa persan|fi finnois|fil filipino|fr français|ga irlandais|gl galicien
  |gu goudjarati|ha haoussa|he hébreu|hi hindi|hr croate|hu hongrois|hy arménien|id indonésien|ig igbo|is islandais
  |it italien|ja japonais|ka géorgien|kk kazakh|km khmer|kn kannada|ko coréen|ku kurde|ky kirghize|la latin
  |lb luxembourgeois|lo lao|lt lituanien|lv letton|mk macédonien|ml malayalam|mn mongol|mr marathi|ms malais
  |mt maltais|my birman|nb norvégien|ne népalais|nl néerlandais|nn norvégien nynorsk|no norvégien|or odia
  |pa pendjabi|pl polonais|ps pachto|pt portugais|ro roumain|ru russe|rw kinyarwanda|sd sindhi|si cingalais
  |sk slovaque|sl slovène|so somali|sq albanais|sr serbe|sv suédois|sw swahili|ta tamoul|te télougou|tg tadjik
  |th thaï|ti tigrigna|tl filipino|tr turc|ug ouïghour|uk ukrainien|ur ourdou|uz ouzbek|vi vietnamien|xh xhosa
  |yi yiddish|yo yoruba|zh chinois|zu zoulou`);
