/**
 * Where articles differ from CommonMark 0.31.2, by the numbers of its examples. Beside these, of all articles holds what
 * `reduceHtml` says.
 */
export const DIFFERENCES: readonly { readonly why: string; readonly examples: readonly number[] }[] = [
  {
    why: "HTML is read as a page's is, and shown where an article may hold it. What is no element, or is not closed, is text.",
    examples: [
      21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
      167, 168, 170, 171, 172, 173, 174, 175, 176, 177, 178, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
      190, 191, 201, 344, 475, 476, 477, 491, 494, 524, 536, 613, 614, 615, 616, 617, 623, 626, 627, 628, 629,
      630, 631, 642, 643,
    ],
  },
  {
    why: 'A rule parts two blocks: at the end, beside another and alone it is left out.',
    examples: [11, 43, 47, 50, 51, 52, 53, 54, 77, 85, 88, 92, 94, 98, 99, 100, 101, 115, 234],
  },
  {
    why: 'What holds no text is left out: headings, lists, quotations, code, links.',
    examples: [79, 126, 129, 130, 144, 218, 237, 239, 240, 280, 284, 334, 484, 487],
  },
  {
    why: 'None of these pictures is in the archive: where it would stand, the page says so; its title is its caption.',
    examples: [
      517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589,
      590, 591,
    ],
  },
  {
    why: 'An address of the web in the text is a link.',
    examples: [602, 608, 611],
  },
  {
    why: "A line of hashtags is no text: it states the article's topics.",
    examples: [64],
  },
  {
    why: 'Double square brackets are links of a wiki.',
    examples: [548, 559, 590],
  },
  {
    why: 'A comment is for no reader, and is taken out before Markdown is read: it parts no lists.',
    examples: [308, 309],
  },
  {
    why: 'A line of code that holds blanks alone is empty, and a line break beside such code is no blank.',
    examples: [112, 138],
  },
];
