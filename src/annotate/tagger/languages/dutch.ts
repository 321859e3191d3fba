import type { OwnWording } from './own-wording.ts';

/** What Dutch has around names. */
export const DUTCH_WORDING: OwnWording = {
  speech:
    'zei zegt verklaarde vertelde stelde meldde vindt aldus voegde vroeg antwoordde schrijft legde beweerde benadrukte',
  placeBefore: 'in te bij uit naar nabij ten rond omgeving stad gemeente regio tussen provincie',
  sport:
    'beker competitie wedstrijd wedstrijden doelpunt doelpunten kampioenschap toernooi finale trainer ploeg ploegen team speler spelers zege nederlaag punten ronde scheidsrechter voetbal tennis wielrennen renner etappe seizoen spits verdediger doelman klassement wereldkampioenschap club bondscoach',
  smallInTitles: 'de het een en of van in op te aan bij met voor naar uit om over tot zonder dat die',
  opener: "'t 's 't ten ter het te op aan",
  connector: "voor het op aan te ten uit naar bij om over met tot een 't 's onder",
};
