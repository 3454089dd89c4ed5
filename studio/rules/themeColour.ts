import { parseThemeParameters, type ThemeIssue, type ThemeParameters } from '@stallkeep/kit/theme';

const complaints: Readonly<Record<ThemeIssue['rule'], string>> = {
  object: 'Choose a colour, a ground and corners, or start from one of the ready-made themes.',
  colour: 'The colour is six letters and digits after a #, such as #a33810. Choose it with the colour field.',
  ground: 'Choose what the page is printed on: paper, linen, chalk or slate.',
  corners: 'Choose corners: soft, round or square.',
};

/** True, or what is wrong with a theme in words. A theme that is not chosen is no fault: the page takes the usual one. */
export function checkTheme(value: unknown): true | string {
  if (value === undefined || value === null) return true;
  const reading = parseThemeParameters(value);
  if (reading.kind === 'read') return true;
  return reading.issues.map(({ rule }) => complaints[rule]).join(' ');
}

/** What a form holds, filled up from `usual` where a part is missing or cannot be read. Total. */
export function toThemeParameters(value: unknown, usual: ThemeParameters): ThemeParameters {
  const given = typeof value === 'object' && value !== null ? value : {};
  const reading = parseThemeParameters({ ...usual, ...given });
  if (reading.kind === 'read') return reading.parameters;
  const broken = new Set<string>(reading.issues.map(({ path }) => path));
  const kept = Object.fromEntries(Object.entries(given).filter(([name]) => !broken.has(name)));
  const again = parseThemeParameters({ ...usual, ...kept });
  return again.kind === 'read' ? again.parameters : usual;
}

/**
 * A colour as somebody types it: with or without #, three digits or six, capitals or not. Undefined while it is none.
 *
 * @example findTypedColour('F80') // => '#ff8800'
 */
export function findTypedColour(text: string): string | undefined {
  const digits = text.trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`;
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit.repeat(2)).join('')}`;
  return undefined;
}
