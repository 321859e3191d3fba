import type { OwnWording } from './own-wording.ts';

/** What German has around names. */
export const GERMAN_WORDING: OwnWording = {
  speech:
    'sagte sagt erklärte meinte betonte berichtete teilte kündigte forderte warnte kritisierte schrieb erzählte ergänzte behauptete äußerte',
  placeBefore:
    'in bei aus nach nahe nördlich südlich östlich westlich Stadt Gemeinde Region zwischen Raum Kreis',
  sport:
    'Pokal Liga Bundesliga Spiel Spiele Tor Tore Meisterschaft Turnier Finale Halbfinale Trainer Mannschaft Team Spieler Sieg Niederlage Punkte Runde Schiedsrichter Fußball Handball Tennis Saison Stürmer Torwart Minute Tabelle Weltmeisterschaft Verein Platz',
  smallInTitles:
    'der die das ein eine und oder von vom in im an am auf mit für zu zum zur über aus bei nach den dem des',
  opener: 'der die das vom zum zur am im',
  connector: 'für im am vom zum mit über als bei aus die das den dem der des eine einer gegen',
};
