import { type BlockFields, toFlag, toItems, toText } from '../read-fields.ts';

/** Where something stands, as the plan is looked at: paper does not turn with the reading direction. */
export const planSides = [
  'topLeft',
  'top',
  'topRight',
  'left',
  'right',
  'bottomLeft',
  'bottom',
  'bottomRight',
] as const;
export type PlanSide = (typeof planSides)[number];

export interface Landmark {
  readonly name: string;
  readonly side: PlanSide;
}

/** More than this cannot be told apart on a phone. */
export const mostRows = 10;
export const mostStallsPerRow = 24;

/** What an editor draws; address, directions and the stall's name come from the market event. */
export interface FindStallContent {
  readonly heading?: string;
  /** Names of the rows from the top, "A". */
  readonly rows: readonly string[];
  /** Stalls in each row, numbered from the left; undefined: there is no plan. */
  readonly perRow?: number;
  /** The stall where the market event's is not meant, "A12". */
  readonly stall?: string;
  readonly landmarks: readonly Landmark[];
  readonly showMap: boolean;
}

export function toFindStallContent(fields: BlockFields): FindStallContent {
  const { rows, perRow } = { rows: fields['rows'], perRow: fields['perRow'] };
  const heading = toText(fields['heading']);
  const stall = toText(fields['stall']);
  return {
    ...(heading ? { heading } : {}),
    rows: Array.isArray(rows) ? rows.flatMap(toRowName).slice(0, mostRows) : [],
    ...(isStallCount(perRow) ? { perRow } : {}),
    ...(stall ? { stall } : {}),
    landmarks: toItems(fields['landmarks']).flatMap(toLandmark),
    showMap: toFlag(fields['showMap'], true),
  };
}

function toRowName(value: unknown): readonly string[] {
  const name = toText(value);
  return name === undefined ? [] : [name];
}

/** A plan with another number of stalls than there are would send people wrong: out of range is no plan. */
function isStallCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostStallsPerRow;
}

function toLandmark({ name, side }: BlockFields): readonly Landmark[] {
  const text = toText(name);
  const at = planSides.find((one) => one === side);
  return text === undefined || at === undefined ? [] : [{ name: text, side: at }];
}
