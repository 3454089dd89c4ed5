/** The lake serves the Studio under this path, beside its own API. */
export const STUDIO_BASE_PATH = '/studio';
