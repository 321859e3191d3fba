import type { EleventyConfig, OwnLayouts } from '../model/build-types.ts';
import type { Problem } from '../model/model.ts';
import type { Settings } from '../settings/settings.ts';

/** What a build is asked for. */
export interface BuildOptions {
  /** Where the articles are. */
  readonly folder: string;
  /** Where the site goes. */
  readonly output: string;
  /** Warnings, too, keep the site from being published. */
  readonly strict: boolean;
  /** Ignore what earlier builds left in the cache. */
  readonly fresh: boolean;
  /** Most workers at once, 1 or more. Never changes the site. */
  readonly jobs: number;
  /** Folder of the cache, for this archive alone. */
  readonly cache: string;
  /** With `--site-url` already in it. */
  readonly settings: Settings;
  /** `null` where the project has none of its own. */
  readonly ownLayouts: OwnLayouts | null;
  /** What the project's owner says to Eleventy. */
  readonly eleventy: EleventyConfig;
  /** What was found in the settings: reported with the rest, and counted under `strict`. */
  readonly settingsProblems: readonly Problem[];
}
