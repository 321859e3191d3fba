/** Opens Eleventy as it is installed: here, `src/compile/compile.mjs` compiles none in. */
export const importInstalledEleventy = () => import('@11ty/eleventy');
