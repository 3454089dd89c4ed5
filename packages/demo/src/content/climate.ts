import { keyItems } from './document.ts';

/** °C in the box of a bicycle in Lisbon, the coldest and the warmest expected, January to December. */
const bicycle: readonly (readonly [number, number])[] = [
  [5, 18],
  [5, 19],
  [7, 23],
  [8, 26],
  [11, 30],
  [14, 34],
  [16, 36],
  [16, 36],
  [15, 33],
  [12, 28],
  [8, 22],
  [6, 18],
];

/** °C in a delivery van between Lisbon and Galicia, standing in the sun or in the night. */
const van: readonly (readonly [number, number])[] = [
  [1, 20],
  [1, 22],
  [3, 26],
  [5, 29],
  [8, 34],
  [12, 39],
  [14, 43],
  [14, 43],
  [12, 38],
  [9, 31],
  [4, 24],
  [2, 20],
];

/** What it is like on the way, month by month. */
export function writeSeason(way: 'bicycle' | 'van'): readonly unknown[] {
  const months = way === 'bicycle' ? bicycle : van;
  return keyItems(
    months.map(([min, max], index) => ({ month: index + 1, min, max })),
    'monthClimate',
  );
}
