/** The lake serves the Studio under this path, beside its own API. `sanity build` hands it to the workspace; a basePath of
 * its own in sanity.config.ts would be added to it. */
export const STUDIO_BASE_PATH = '/studio';
