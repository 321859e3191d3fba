import { readLanguageList } from './language-list.ts';

const NAMES = `
  af africâner|am amárico|ar árabe|arc aramaico|as assamês|az azerbaijano|be bielorrusso|bg búlgaro|bn bengali
  |bo tibetano|bs bósnio|ca catalão|ckb curdo sorâni|cs tcheco|cy galês|da dinamarquês|de alemão|dv maldivo
  |el grego|en inglês|es espanhol|et estoniano|eu basco|fa persa|fi finlandês|fil filipino|fr francês
  |ga irlandês|gl galego|gu guzerate|ha hauçá|he hebraico|hi hindi|hr croata|hu húngaro|hy armênio|id indonésio
  |ig igbo|is islandês|it italiano|ja japonês|ka georgiano|kk cazaque|km khmer|kn canarês|ko coreano
  |ks caxemira|ku curdo|ky quirguiz|la latim|lb luxemburguês|lo laosiano|lt lituano|lv letão|mk macedônio
  |ml malaiala|mn mongol|mr marata|ms malaio|mt maltês|my birmanês|nb norueguês|ne nepalês|nl holandês
  |nn norueguês nynorsk|no norueguês|nqo n’ko|or oriá|pa punjabi|pl polonês|ps pashto|pt português|ro romeno
  |ru russo|rw quiniaruanda|sd sindi|si cingalês|sk eslovaco|sl esloveno|so somali|sq albanês|sr sérvio|sv sueco
  |sw suaíli|ta tâmil|te telugo|tg tadjique|th tailandês|ti tigrínia|tl filipino|tr turco|ug uigur|uk ucraniano
  |ur urdu|uz uzbeque|vi vietnamita|xh xhosa|yi iídiche|yo iorubá|zh chinês|zu zulu`;

/** As after « em »: `inglês`. */
export const nameInBrazil = readLanguageList(NAMES);

/** Of two names of a language the last stands. */
export const nameInPortugal = readLanguageList(`${NAMES}
  |af africanês|cs checo|et estónio|ha haúça|hy arménio|mk macedónio|nl neerlandês|pl polaco|vi vietnamita`);
