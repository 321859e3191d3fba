import { isCapital, type Token, tokenize } from '../../tools/text/tokens.ts';

const ELIDED = /^(?:\p{L}|qu|dell|all|dall|nell|sull)['’](?=\p{Lu})/iu;

/**
 * `d'Ali` as two tokens, `d'` and `Ali`, as French and Italian mean it; not inside a name, as in `Côte d'Ivoire`.
 *
 * @param text what the tokens' offsets belong to
 */
export function splitElisions(text: string, tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const elided = ELIDED.exec(token.text)?.[0];
    if (elided === undefined || isCapital(tokens[at - 1])) return [token];
    const start = token.start + elided.length;
    const article: Token = { ...token, end: start, text: elided, key: elided.toLowerCase(), shape: 'lower' };
    return [article, ...tokenize(text.slice(0, token.end), { start, end: token.end })];
  });
}
