import type { Graph } from 'schema-dts';

/**
 * The one way structured data gets into a page. Escapes what could end the script element or start a comment in it, and the two
 * line separators that are not allowed in older parsers; JSON reads the escapes back as the same text.
 */
export function serializeJsonLd(graph: Graph): string {
  return JSON.stringify(graph).replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
