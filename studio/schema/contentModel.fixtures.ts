/** A row of the tables in docs/content-model.md. */
export interface ModelEntry {
  readonly type: string;
  /** Dotted paths, `type.field` and, one level down, `type.field.part`. */
  readonly fields: readonly string[];
  /** The whole cell, for looking a name up. */
  readonly text: string;
}

/** Reads the type tables. A row whose first cell is not a name in backticks (the block objects) has no entry. */
export function parseContentModel(markdown: string): readonly ModelEntry[] {
  return markdown
    .split('\n')
    .map((line) => /^\|\s*`(\w+)`[^|]*\|(.*)\|\s*$/.exec(line))
    .filter((match) => match !== null)
    .map(([, type = '', text = '']) => ({ type, text, fields: isText(text) ? [] : listPaths(type, text) }));
}

function isText(text: string): boolean {
  return text.trim().startsWith('Portable Text');
}

/** At the top of a cell names stand in backticks, so that words of explanation are told apart; inside of braces they are bare. */
function listPaths(prefix: string, text: string, isInside = false): readonly string[] {
  return splitTopLevel(text).flatMap((segment) => {
    const name = (isInside ? /^\s*(\w+)/ : /^\s*`(\w+)/).exec(segment)?.[1];
    if (name === undefined) return [];
    const path = `${prefix}.${name}`;
    const parts = findBraced(segment);
    return parts === undefined || parts.includes('…') || segment.slice(0, segment.indexOf('{')).includes('[]')
      ? [path]
      : [path, ...listPaths(path, parts, true)];
  });
}

/** What stands between the first brace and the one that closes it. */
function findBraced(segment: string): string | undefined {
  const from = segment.indexOf('{');
  const until = segment.lastIndexOf('}');
  return from === -1 || until < from ? undefined : segment.slice(from + 1, until);
}

/** Splits at commas outside of braces and parentheses. */
function splitTopLevel(text: string): readonly string[] {
  const segments: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '{' || character === '(') depth += 1;
    if (character === '}' || character === ')') depth -= 1;
    if (character === ',' && depth === 0) segments.push('');
    else segments[segments.length - 1] += character;
  }
  return segments;
}
