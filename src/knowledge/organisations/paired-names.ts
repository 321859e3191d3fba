/**
 * Organisations whose name joins two by `and`, which papers also write with `&` or a slash: most are known so whole
 * that they leave the rest of the name out. Commas and legal forms are left out here.
 */
export const PAIRED_NAMES = `
  Cable and Wireless
  Procter and Gamble
  Johnson and Johnson
  Dun and Bradstreet
  Marks and Spencer
  Harper and Row
  Bausch and Lomb
  Black and Decker
  Ernst and Young
  Ernst and Whinney
  Smith and Nephew
  Smith and Wesson
  Tate and Lyle
  Pratt and Whitney
  Gulf and Western
  Rohm and Haas
  Bang and Olufsen
  Simon and Schuster
  Peninsular and Oriental
  Norfolk and Western
  Boston and Maine
  Elgin Joliet and Eastern
  Baltimore and Ohio
  Chesapeake and Ohio
  Delaware and Hudson
  Chesapeake and Potomac
  Chicago and North Western
  Baltimore and Ohio
  Barnes and Noble
  Abercrombie and Fitch
  Crate and Barrel
  Dolce and Gabbana
  Duff and Phelps
  Fortnum and Mason
  Hambrecht and Quist
  Legal and General
  Lord and Taylor
  Marsh and McLennan
  Alexander and Alexander
  Bell and Howell
  Brown and Root
  Brown and Williamson
  Brown and Sharpe
  Castle and Cooke
  Clayton and Dubilier
  Coopers and Lybrand
  Crum and Forster
  Deloitte Haskins and Sells
  Donaldson Lufkin and Jenrette
  Evans and Sutherland
  Frost and Sullivan
  Funk and Wagnalls
  Great Atlantic and Pacific Tea
  Hiram Walker-Gooderham and Worts
  Kaufman and Broad
  Lea and Perrins
  Lomas and Nettleton
  MacAndrews and Forbes
  Marshall and Ilsley
  Merck Sharp and Dohme
  Merrill Lynch Pierce Fenner and Smith
  Mills and Boon
  Moët and Chandon
  Ogilvy and Mather
  Phillips and Drew
  Pope and Talbot
  Reckitt and Colman
  Rodman and Renshaw
  Saatchi and Saatchi
  Scott and Stringfellow
  Skidmore Owings and Merrill
  Slaughter and May
  Smith Barney Harris Upham and Co
  Standard and Poor's
  Stone and Webster
  Sullivan and Cromwell
  Sears Roebuck and Co
  Turner and Newall
  Woodward and Lothrop
  Allen and Overy
  Allen and Unwin
  Arnold and Porter
  Bain and Company
  Booz Allen and Hamilton
  Boosey and Hawkes
  Burns and McDonnell
  Church and Dwight
  Cravath Swaine and Moore
  Covington and Burling
  Cushman and Wakefield
  Davis Polk and Wardwell
  Debevoise and Plimpton
  Faber and Faber
  Farrar Straus and Giroux
  Gibson Dunn and Crutcher
  Hogan and Hartson
  Kirkland and Ellis
  King and Spalding
  Latham and Watkins
  Paul Weiss Rifkind Wharton and Garrison
  Simpson Thacher and Bartlett
  Thames and Hudson
  Victoria and Albert Museum
  Wachtell Lipton Rosen and Katz
  Weil Gotshal and Manges
  White and Case
  Young and Rubicam
  American Telephone and Telegraph
  International Telephone and Telegraph
  Nippon Telegraph and Telephone
  Pacific Telephone and Telegraph
  Pacific Gas and Electric
  Hongkong and Shanghai Banking
  Hongkong and Shanghai Bank
  Australia and New Zealand Banking Group
  Goodyear Tire and Rubber
  Firestone Tire and Rubber
  Cooper Tire and Rubber
  Brighton and Hove Albion
  Merrill Lynch Pierce Fenner and Smith
  Carroll McEntee and McGinley
  Prescott Ball and Turben
  Robertson Colman and Stephens
  Welsh Carson Anderson and Stowe
  Woodhouse Drake and Carey
  Royal Dutch and Shell Group
  Royal Dutch and Shell
  Tucker Anthony and R.L. Day
  Butcher and Singer
  New York Coffee Sugar and Cocoa Exchange
  Coffee Sugar and Cocoa Exchange
  Chicago Missouri and Western Railway
  Atchison Topeka and Santa Fe Railway
`
  .split('\n')
  .map((name) => name.trim())
  .filter(Boolean);
