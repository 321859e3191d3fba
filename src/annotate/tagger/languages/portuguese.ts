import type { OwnWording } from './own-wording.ts';

/** What Portuguese has around names. */
export const PORTUGUESE_WORDING: OwnWording = {
  speech:
    'disse afirmou declarou explicou contou acrescentou informou garantiu anunciou lembrou defendeu considerou revelou sublinhou criticou comentou diz afirma explica conta',
  placeBefore: 'em no na nos nas cidade perto norte sul interior região capital município entre desde',
  sport:
    'copa taça liga jogo jogos gol gols golo golos campeonato torneio final semifinal treinador técnico equipa equipe time times jogador jogadores vitória derrota empate pontos rodada árbitro futebol basquete tênis ténis seleção selecção atacante zagueiro goleiro meia lateral minutos classificação mundial etapa',
  smallInTitles:
    'o a os as um uma e ou de do da dos das em no na nos nas com por para sem sobre que se seu sua ao à',
  opener: 'os as são o a',
  connector: 'no na nos nas em com por para sobre contra o os as ao à aos às pelo pela um uma se que',
};
