import type { ImageOutcomes } from './images.ts';
import type { Merge } from './mergeProduct.ts';
import type { ImportTotals, RowOutcome, RowReport } from './report.ts';
import type { FileProduct, FileRow, ShopifyFile } from './shopifyFile.ts';

/** A product of the file with what bringing it in comes to. */
export interface PlannedProduct {
  readonly product: FileProduct;
  readonly id: string;
  readonly merge: Merge;
  readonly isNew: boolean;
}

interface Outcomes {
  readonly images: ImageOutcomes;
  readonly failures: ReadonlyMap<string, string>;
  /** Images a dry run would fetch. */
  readonly wanted: ReadonlySet<string>;
}

/** What became of every row of the file, in its order. */
export function reportRows(
  file: ShopifyFile,
  merges: readonly PlannedProduct[],
  outcomes: Outcomes,
): readonly RowReport[] {
  const byHandle = new Map(merges.map((planned) => [planned.product.handle, planned]));
  return file.rows.map((row) => reportRow(row, byHandle.get(row.handle), outcomes));
}

function reportRow(row: FileRow, planned: PlannedProduct | undefined, outcomes: Outcomes): RowReport {
  const head = { line: row.line, handle: row.handle, brings: row.brings };
  if (row.refusal !== undefined || planned === undefined) {
    const why = row.refusal === undefined ? [] : [row.refusal];
    return { ...head, outcome: 'refused', notes: [...new Set([...why, ...row.notes])] };
  }
  const failure = outcomes.failures.get(planned.id);
  if (failure !== undefined) return { ...head, outcome: 'refused', notes: [failure, ...row.notes] };

  const parts = planned.merge.parts.filter((part) => part.line === row.line);
  const image = planned.product.images.find((candidate) => candidate.line === row.line);
  const variantImage = planned.product.variants.find((variant) => variant.line === row.line)?.imageUrl;
  const notes = [...row.notes, ...parts.flatMap((part) => part.notes)];
  const results: RowOutcome[] = parts.map((part) => part.outcome);
  if (image !== undefined) {
    const refusal = outcomes.images.failures.get(image.url);
    if (refusal !== undefined) notes.push(`image not taken: ${refusal} (${image.url})`);
    if (outcomes.wanted.has(image.url)) {
      notes.push('image would be fetched');
      if (results.length === 0) results.push('taken');
    }
  }
  const variantRefusal =
    variantImage === undefined || variantImage === image?.url ? undefined : outcomes.images.failures.get(variantImage);
  if (variantRefusal !== undefined) notes.push(`variant image not taken: ${variantRefusal} (${variantImage})`);
  const order: readonly RowOutcome[] = ['changed', 'taken', 'kept', 'unchanged'];
  return { ...head, outcome: order.find((outcome) => results.includes(outcome)) ?? 'refused', notes };
}

/** The sums of a run, by rows, products and images. */
export function countTotals(
  rows: readonly RowReport[],
  run: {
    readonly merges: readonly PlannedProduct[];
    readonly failures: ReadonlyMap<string, string>;
    readonly images: ImageOutcomes;
    readonly wanted: readonly string[];
    readonly isDryRun: boolean;
  },
): ImportTotals {
  const { merges, failures, images, wanted, isDryRun } = run;
  const handles = new Set(rows.map((row) => row.handle));
  const products = zeroCounts();
  for (const handle of handles) {
    const planned = merges.find(({ product }) => product.handle === handle);
    const outcomes = planned?.merge.parts.map((part) => part.outcome) ?? [];
    if (planned === undefined || failures.has(planned.id)) products.refused += 1;
    else if (planned.isNew) products.taken += 1;
    else if (planned.merge.mutations.length > 0) products.changed += 1;
    else if (outcomes.includes('kept')) products.kept += 1;
    else products.unchanged += 1;
  }
  const counted = zeroCounts();
  for (const row of rows) counted[row.outcome] += 1;
  const all = new Set(merges.flatMap(({ product }) => product.images.map((image) => image.url)));
  return {
    rows: counted,
    products,
    variants: merges.reduce((sum, { product }) => sum + product.variants.length, 0),
    images: {
      taken: images.assets.size,
      alreadyThere: [...all].filter((url) => !wanted.includes(url)).length,
      failed: images.failures.size,
      notTried: isDryRun ? wanted.length : 0,
    },
  };
}

function zeroCounts(): Record<RowOutcome, number> {
  return { taken: 0, changed: 0, unchanged: 0, kept: 0, refused: 0 };
}
