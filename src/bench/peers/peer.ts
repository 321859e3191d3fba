/** Another generator of sites, to compare with. */
export interface Peer {
  /** With its version. */
  readonly name: string;
  /** With more articles it takes longer than anybody would wait. */
  readonly largest: number;
  /**
   * Lays out a site of these articles with a page for each article, day, month, year and topic: what Dateline makes,
   * without stories and data, and without names and search unless its name says so.
   *
   * @param articles a folder of articles in Markdown, a folder a day
   * @param home an empty folder
   */
  layOut(articles: string, home: string): void;
  /** The commands that build it, one after the other, in its home, into `public`. */
  readonly commands: readonly (readonly string[])[];
  /** Where a new article goes: the folder of the articles in its home. */
  readonly content: string;
}
