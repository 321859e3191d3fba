import type { OwnWording } from './own-wording.ts';

/** What Spanish has around names. */
export const SPANISH_WORDING: OwnWording = {
  speech:
    'dijo señaló afirmó aseguró indicó explicó manifestó declaró agregó añadió informó subrayó destacó anunció sostuvo comentó recordó expresó precisó apuntó advirtió reconoció consideró concluyó',
  placeBefore:
    'en cerca desde hacia hasta entre sur norte este oeste ciudad localidad municipio provincia capital',
  sport:
    'copa liga partido partidos gol goles jornada campeonato torneo final semifinal semifinales cuartos entrenador equipo equipos jugador jugadores victoria derrota empate puntos ronda árbitro fútbol baloncesto tenis ciclismo etapa selección delantero defensa portero minuto clasificación mundial liguilla corredor',
  smallInTitles: 'el la los las un una y o de del en a al con por para sin sobre que se su',
  opener: 'los las san',
  connector: 'los las con por para sobre contra una un se que su sus',
};
