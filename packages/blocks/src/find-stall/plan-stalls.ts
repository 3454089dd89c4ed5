/** Where one stall stands among rows of stalls, counted from 0. */
export interface StallPlace {
  readonly row: number;
  readonly index: number;
}

/** What is known of a market's ground. */
export interface Ground {
  /** From the top. */
  readonly rows: readonly string[];
  readonly perRow: number;
}

/**
 * The place of a stall by its name: "A12", "A-12", "Row A, 12", "12 A". Undefined where the name does not say one row and one
 * number that are on the ground: a plan that marks the wrong stall is worse than none.
 *
 * @example findStallPlace('Row B, 3', { rows: ['A', 'B'], perRow: 9 }) // => { row: 1, index: 2 }
 */
export function findStallPlace(name: string, { rows, perRow }: Ground): StallPlace | undefined {
  const words = name.toLocaleUpperCase().match(/\p{L}+|\d+/gu) ?? [];
  const named = new Set(words);
  const found = rows.flatMap((row, at) => (named.has(row.toLocaleUpperCase()) ? [at] : []));
  const others = words.filter((word) => /^\d+$/.test(word) && !found.some((at) => rows[at] === word));
  const [row, number] = [found[0], Number(others[0])];
  if (found.length !== 1 || row === undefined || others.length !== 1) return undefined;
  return number >= 1 && number <= perRow ? { row, index: number - 1 } : undefined;
}

interface PlanBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing in its own units: everything grows with its width, so letters are as large on a phone with many stalls as with few. */
export interface PlanDrawing {
  readonly width: number;
  readonly height: number;
  /** Of letters. */
  readonly size: number;
  readonly stalls: readonly (PlanBox & { readonly isOurs: boolean })[];
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Above our stall, pointing at it. */
  readonly pin: { readonly x: number; readonly y: number; readonly radius: number };
}

const stallWidth = 20;
const gap = 4;

/** Lays rows out from the top; our stall's row has room for the pin above it. Total. */
export function planStalls({ rows, perRow }: Ground, ours: StallPlace): PlanDrawing {
  const longest = Math.max(...rows.map((row) => [...row].length));
  const stallsWidth = perRow * (stallWidth + gap);
  // The letters' column grows with what stands in it, and the letters with the whole.
  const size = Math.max(12, stallsWidth / (24 - longest));
  const margin = size * (0.7 * longest + 0.6);
  const width = margin + stallsWidth;
  const [height, radius] = [size * 1.1, size * 0.75];
  const pitch = height + size * 0.7;
  const pinHeight = radius * 2.5 + size * 0.3;
  // Our row and those below it make room for the pin, in place of the aisle above them.
  const rowY = (row: number): number => {
    if (row < ours.row) return row * pitch;
    return row * pitch + (ours.row === 0 ? pinHeight : Math.max(0, pinHeight - (pitch - height)));
  };
  return {
    width,
    height: rowY(rows.length - 1) + height + 2,
    size,
    stalls: rows.flatMap((_, row) =>
      Array.from({ length: perRow }, (_unused, index) => ({
        x: margin + index * (stallWidth + gap),
        y: rowY(row),
        width: stallWidth,
        height,
        isOurs: row === ours.row && index === ours.index,
      })),
    ),
    labels: rows.map((text, row) => ({ text, x: 0, y: rowY(row) + height / 2 })),
    pin: { x: margin + ours.index * (stallWidth + gap) + stallWidth / 2, y: rowY(ours.row) - size * 0.15, radius },
  };
}
