import { listWords } from '../../tools/text/word-set.ts';

/** Roles in small letters before a name: `spokesman Ali Sabo`. */
export const ROLES = listWords(`
  president minister premier general colonel captain senator governor mayor judge spokesman spokesperson
  spokeswoman analyst economist coach manager director chairman chairwoman chairperson lawyer attorney author actor
  actress singer striker midfielder defender goalkeeper winger forward batsman bowler skipper teammate dealer trader
  economist strategist activist journalist reporter husband wife son daughter brother sister mother father
  candidate leader founder chief secretary ambassador envoy commander officer professor teacher student farmer
  researcher scientist director-general rapper musician writer poet novelist architect footballer boxer seed
`);

/** First word of a place's name. */
export const PLACE_HEADS = listWords(
  'lake mount mt port fort san santa cape isle saint st ras wadi jebel camp el los las',
);

/** Last word of a place's name. */
export const PLACE_TAILS = listWords(`
  river lake island islands province district county state region bay valley mountain mountains peninsula strait sea
  ocean desert street road avenue square airport bridge park stadium beach village town city hill hills port harbour
  harbor coast creek falls forest gulf canal estate heights highway dam township prefecture parish governorate palace
  hotel lane boulevard basin plateau delta constituency oblast ward division barracks prison cemetery
  north south east west central municipality reef atoll border zone
`);
