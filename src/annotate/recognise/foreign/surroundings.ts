import { isCapital, type Token } from '../../../tools/text/tokens.ts';
import { wordSet } from '../../../tools/text/word-set.ts';

/** What is named after people and places, and so no person, and not the place: `Stade Modibo Keïta`, `lac Victoria`. */
const NAMED_AFTER = wordSet(`
  rue avenue boulevard place stade aeroport universite lycee ecole college hopital fondation prix pont institut centre
  musee theatre camp quai port ile saint sainte san santa santo sao sankt sint calle avenida plaza estadio aeropuerto
  universidad escuela colegio hospital fundacion premio puente instituto centro museo teatro isla rua praca aeroporto
  universidade escola colegio fundacao ponte ilha via piazza stadio universita scuola ospedale fondazione isola straat
  plein stadion luchthaven universiteit school ziekenhuis stichting prijs brug jalan bandara universitas yayasan jembatan
  strada spitalul universitatea stadionul gata sjukhus flygplats stiftelsen gate sykehus ulica szpital lotnisko ulice
  nemocnice caddesi universitesi havalimani stadi cuadra barrio club klub copa coupe taca coppa cup orden ordre hotel
  puerto mont monte mount lago lac lake operacion operation стадион улица площадь имени аэропорт университет вулиця площа
`);

/** Articles and prepositions that begin a sentence before a name. */
const BEFORE_NAMES = wordSet(`
  a au aux de des du en et la le les l' d' un une y el los las con por para o os as em no na nos nas do da e il lo gli in
  nel nella per i ed het van naar bij op met pa fra til fran till och og i w z do na po za ze ve в на из от к о по и а за
  у до з та но но die der das dem den im am aus nach bei mit von und auch
`);

/** Whether a capital may stand there only because a sentence or a quotation begins. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  return at === 0 || !/^[\p{L}\p{N},;)-]/u.test(tokens[at - 1]?.text ?? '');
}

/** Whether a name at a token would only be what something else is called after. */
export function isNamedAfter(tokens: readonly Token[], at: number): boolean {
  return NAMED_AFTER.has(tokens[at - 1]?.key ?? '');
}

/** `Île-de-France`, `Paris-Match`: part of a longer word. */
export function isHyphenated(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const joinsBefore = before?.text === '-' && tokens[from]?.spaced === false && !before.spaced;
  const joinsAfter = after?.text === '-' && !after.spaced && tokens[to + 1]?.spaced === false;
  return joinsBefore || joinsAfter;
}

/** `Air France`, `Costa Lima`: a capital before that no beginning of a sentence explains. */
export function followsCapital(tokens: readonly Token[], from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!isCapital(before) || first?.spaced !== true) return false;
  return !(isOpening(tokens, from - 1) && BEFORE_NAMES.has(before.key));
}

/** `Europa Press`, `Victoria Azarenka`. */
export function precedesCapital(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  return isCapital(after) && after.spaced;
}

/** `Rio Grande do Sul`: a longer name than the one that is known. */
export function goesOnWithParticle(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:do|da|dos|das|de|del|di|am|an|op|sur)$/.test(tokens[to]?.text ?? '') && isCapital(tokens[to + 1])
  );
}
