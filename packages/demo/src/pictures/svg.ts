/** Small words for writing SVG: numbers short, groups placed, documents closed. */

/** A number as SVG likes it: two decimals at most. */
function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Fills a template with short numbers: path`M ${x} ${y}`. */
export function path(parts: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  return parts.reduce((text, part, index) => {
    const value = values[index];
    return text + part + (value === undefined ? '' : typeof value === 'number' ? formatNumber(value) : value);
  }, '');
}

/** A whole SVG document with the given view box. */
export function drawDocument(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
}

/** Moves, turns (degrees) and scales a drawing. */
export function place(content: string, at: { x: number; y: number; turn?: number; scale?: number }): string {
  const turn = at.turn ? ` rotate(${formatNumber(at.turn)})` : '';
  const scale = at.scale === undefined || at.scale === 1 ? '' : ` scale(${Math.round(at.scale * 1000) / 1000})`;
  return `<g transform="translate(${formatNumber(at.x)} ${formatNumber(at.y)})${turn}${scale}">${content}</g>`;
}

/** The numbers 0 to count − 1. */
export function countTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Draws something in every cell of a rows × columns raster and joins it. */
export function tile(columns: number, rows: number, draw: (column: number, row: number) => string): string {
  return countTo(rows)
    .flatMap((row) => countTo(columns).map((column) => draw(column, row)))
    .join('');
}

/** Draws `count` copies in a ring around the origin. */
export function ring(count: number, draw: (angle: number, index: number) => string): string {
  return countTo(count)
    .map((index) => {
      const angle = (index * 360) / count;
      return `<g transform="rotate(${formatNumber(angle)})">${draw(angle, index)}</g>`;
    })
    .join('');
}

/** A leaf from the origin upwards: a pointed oval. */
export function drawLeaf(length: number, width: number): string {
  return path`M0 0C${width} ${-length * 0.25} ${width * 0.9} ${-length * 0.75} 0 ${-length}C${-width * 0.9} ${-length * 0.75} ${-width} ${-length * 0.25} 0 0Z`;
}

/** A star polygon around the origin. */
export function drawStar(points: number, outer: number, inner: number): string {
  const corners = countTo(points * 2).map((index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (index * Math.PI) / points;
    return path`${radius * Math.sin(angle)} ${-radius * Math.cos(angle)}`;
  });
  return `M${corners.join('L')}Z`;
}
