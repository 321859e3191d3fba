import type { OwnWording } from './own-wording.ts';

/** What French has around names. */
export const FRENCH_WORDING: OwnWording = {
  speech:
    'dit déclaré affirmé expliqué ajouté annoncé indiqué précisé souligné estimé assuré confié rappelé raconte explique affirme déclare estime assure précise souligne ajoute',
  placeBefore:
    'à en au aux dans près vers depuis chez entre nord sud est ouest ville commune région département',
  sport:
    'coupe ligue match matchs matches but buts championnat tournoi finale demi-finale entraîneur équipe équipes joueur joueurs victoire défaite nul points arbitre football rugby basket tennis cyclisme étape sélection attaquant défenseur gardien minute classement mondial saison club',
  smallInTitles: "le la les un une et ou de du des en à au aux avec par pour sans sur que se sa son l' d'",
  opener: "l' d' L' D' les saint",
  connector: "l' d' les aux au à sur pour par sous contre une un avec dans près lès",
  elides: true,
  tail: 4,
};
