import type { UserConfig } from '@11ty/eleventy/UserConfig';

/** What is said to Eleventy here, as in any project of Eleventy 3, holds for every page of the site. */
export default function eleventy(_config: UserConfig) {}
