import { toLitres } from '../steps/eligibility.ts';
import type { Fragility, OrderLine, PackagingSummary, TemperatureRange } from '../types/index.ts';

const MM3_PER_LITRE = 1_000_000;
const BY_FRAGILITY: readonly Fragility[] = ['robust', 'normal', 'fragile'];

/**
 * [X2] Lines as one order in one parcel: quantities and weights added, the longest side of all, the volume of all, the most fragile
 * and the most sensitive of all. What one line leaves open is open for the whole.
 */
export function combineLines(lines: readonly OrderLine[]): OrderLine {
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  const weightGrams = sumKnown(lines.map((line) => line.weightGrams && line.weightGrams * line.quantity));
  const litres = sumKnown(lines.map(toLitres));
  const longest = Math.max(
    ...lines.map(({ sizeMm }) => (sizeMm === undefined ? 0 : Math.max(...Object.values(sizeMm)))),
  );
  const temperature = joinRanges(lines.flatMap((line) => line.packaging?.temperature ?? line.temperature ?? []));
  const packaging = joinPackaging(lines);
  return {
    quantity,
    parcels: Math.max(...lines.map((line) => line.parcels ?? 1)),
    fragility:
      BY_FRAGILITY[Math.max(...lines.map((line) => BY_FRAGILITY.indexOf(line.fragility ?? 'normal')))] ?? 'fragile',
    ...(weightGrams === undefined ? {} : { weightGrams: weightGrams / quantity }),
    ...(litres === undefined || longest === 0 ? {} : { sizeMm: toBox(longest, (litres * MM3_PER_LITRE) / quantity) }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(packaging === undefined ? {} : { packaging }),
  };
}

function sumKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known.reduce((sum, value) => sum + value, 0) : undefined;
}

/** A box so long and of such a volume, mm and mm³. */
function toBox(length: number, volume: number): NonNullable<OrderLine['sizeMm']> {
  const side = Math.sqrt(volume / length);
  return { length, width: side, height: side };
}

/** What all of them bear; an empty range, which nothing bears, where they bear nothing in common. */
function joinRanges(ranges: readonly TemperatureRange[]): TemperatureRange | undefined {
  if (ranges.length === 0) return undefined;
  return {
    minCelsius: Math.max(...ranges.map(({ minCelsius }) => minCelsius)),
    maxCelsius: Math.min(...ranges.map(({ maxCelsius }) => maxCelsius)),
  };
}

/** The packaging of a parcel is as good as that of its least protected line; temperature is reckoned with the lines' own. */
function joinPackaging(lines: readonly OrderLine[]): PackagingSummary | undefined {
  const packed = lines.flatMap(({ packaging }) => packaging ?? []);
  const [first] = packed;
  if (first === undefined || packed.length < lines.length) return undefined;
  const loads = packed.flatMap(({ maxLoadGrams }) => maxLoadGrams ?? []);
  return {
    id: packed.map(({ id }) => id).join(' '),
    title: first.title,
    goodFor: BY_FRAGILITY.filter((fragility) => packed.every(({ goodFor }) => goodFor.includes(fragility))),
    isTested: packed.every(({ isTested }) => isTested),
    ...(loads.length === 0 ? {} : { maxLoadGrams: Math.min(...loads) }),
  };
}
