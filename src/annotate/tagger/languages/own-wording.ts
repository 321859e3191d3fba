/** What a language has beside what it shares with English, whose names are everywhere. */
export interface OwnWording {
  readonly speech: string;
  readonly placeBefore: string;
  readonly sport: string;
  readonly smallInTitles: string;
  readonly opener: string;
  readonly connector: string;
  readonly elides?: boolean;
  readonly tail?: number;
}
