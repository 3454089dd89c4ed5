/**
 * Shows a story as paper or as forced colours would have it, by turning the stylesheets' own media rules on and off. The
 * browser's part of forced colours (its own text and borders) only a system setting or the browser's tools can show.
 */
export type ShownMedia = 'screen' | 'print' | 'forced colours';

/** The query each rule was written with, while another one stands in for it. */
const written = new WeakMap<CSSMediaRule, string>();

const isMet: Readonly<Record<ShownMedia, (query: string) => boolean | undefined>> = {
  screen: () => undefined,
  print: (query) => (/\bscreen\b/.test(query) ? false : /\bprint\b/.test(query) ? true : undefined),
  'forced colours': (query) =>
    /forced-colors: *none/.test(query) ? false : /forced-colors: *active/.test(query) ? true : undefined,
};

/** Total: rules the chosen medium says nothing of keep the query they were written with. */
export function showMedia(media: ShownMedia): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const query = written.get(rule) ?? rule.media.mediaText;
      const answer = isMet[media](query);
      if (answer !== undefined || written.has(rule)) {
        written.set(rule, query);
        rule.media.mediaText = answer === undefined ? query : answer ? 'all' : 'not all';
      }
    }
  }
}
