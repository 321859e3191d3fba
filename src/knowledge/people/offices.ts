import { wordSet } from '../../tools/text/word-set.ts';

/** Offices that stand before the name of who speaks, in small letters, a row a language; English has its own in `titles.ts`. */
export const SPEAKER_OFFICES: ReadonlySet<string> = wordSet(`
  landrat landrätin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin kanzler kanzlerin bundeskanzler
  bundeskanzlerin bundespräsident bundespräsidentin ministerpräsident ministerpräsidentin bundesminister bundesministerin
  minister ministerin staatsminister staatsministerin staatssekretär staatssekretärin senator senatorin präsident
  präsidentin bischof bischöfin pfarrer pfarrerin direktor direktorin generaldirektor rektor rektorin vorsitzender
  vorsitzende vorsitzenden professor doktor
  président présidente ministre premier première maire préfet préfète député députée sénateur sénatrice directeur
  directrice évêque monseigneur
  presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora diputado diputada
  rector rectora obispo
  prefeito prefeita governador governadora deputado deputada primeiro-ministro bispo reitor
  sindaco presidente onorevole senatore senatrice vescovo rettore ministro
  burgemeester minister-president staatssecretaris koning koningin
  statsminister statsminister utrikesminister borgmästare borgmester ordfører kommunalråd landshövding kung kong dronning
  pääministeri presidentti
  prezydent prezydenta premiera burmistrz burmistrza ministra marszałek marszałka
  президента президент министра министр губернатора губернатор мэра мэр главы глава председателя председатель
`);
