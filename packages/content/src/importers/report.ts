/** What became of one record of the file. */
export type RowOutcome = 'taken' | 'changed' | 'unchanged' | 'kept' | 'refused';

export interface RowReport {
  /** Line of the file. */
  readonly line: number;
  /** The product the row belongs to. */
  readonly handle: string;
  /** What the row brings: "product", "variant", "image", in this order. */
  readonly brings: readonly string[];
  readonly outcome: RowOutcome;
  /** Why, and what else a seller should know. */
  readonly notes: readonly string[];
}

export interface ImportTotals {
  readonly rows: Readonly<Record<RowOutcome, number>>;
  readonly products: Readonly<Record<RowOutcome, number>>;
  readonly variants: number;
  readonly images: {
    readonly taken: number;
    readonly alreadyThere: number;
    readonly failed: number;
    readonly notTried: number;
  };
}

export interface ImportReport {
  readonly isDryRun: boolean;
  readonly file: string;
  readonly seller: { readonly id: string; readonly name: string; readonly isNew: boolean };
  readonly event: { readonly id: string; readonly name: string; readonly productsAdded: number };
  /** What concerns the file as a whole. */
  readonly notes: readonly string[];
  readonly rows: readonly RowReport[];
  readonly totals: ImportTotals;
}

const MARKS: Readonly<Record<RowOutcome, string>> = {
  taken: '+',
  changed: '~',
  unchanged: '=',
  kept: '·',
  refused: '✗',
};
const WORDS: Readonly<Record<RowOutcome, string>> = {
  taken: 'taken',
  changed: 'changed',
  unchanged: 'unchanged',
  kept: "kept seller's edit",
  refused: 'refused',
};

/** The report for people: one line a row, then the totals. */
export function formatReport(report: ImportReport): string {
  const width = Math.min(34, Math.max(8, ...report.rows.map((row) => row.handle.length)));
  const lines = [
    `${report.isDryRun ? 'Dry run: nothing was written. ' : ''}${report.file}`,
    `  seller  ${report.seller.name} (${report.seller.id}${report.seller.isNew ? ', new' : ''})`,
    `  event   ${report.event.name} (${report.event.id})`,
    ...report.notes.map((note) => `  note    ${note}`),
    '',
    ...report.rows.flatMap((row) => {
      const head = [
        `${String(row.line).padStart(5)}  ${MARKS[row.outcome]} ${WORDS[row.outcome].padEnd(18)}`,
        shorten(row.handle, width).padEnd(width),
        row.brings.join(', '),
      ].join('  ');
      return [head.trimEnd(), ...row.notes.map((note) => `${' '.repeat(9)}${note}`)];
    }),
    '',
    `Rows      ${formatCounts(report.totals.rows)}`,
    `Products  ${formatCounts(report.totals.products)}; ${report.totals.variants} variants`,
    `Images    ${formatImages(report)}`,
    `Event     ${report.event.productsAdded} products ${report.isDryRun ? 'would be added' : 'added'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function formatCounts(counts: Readonly<Record<RowOutcome, number>>): string {
  const outcomes: readonly RowOutcome[] = ['taken', 'changed', 'unchanged', 'kept', 'refused'];
  return outcomes.map((outcome) => `${counts[outcome]} ${WORDS[outcome]}`).join(', ');
}

function formatImages({ totals, isDryRun }: ImportReport): string {
  const { taken, alreadyThere, failed, notTried } = totals.images;
  if (isDryRun) return `${notTried} would be fetched, ${alreadyThere} already there`;
  return `${taken} taken, ${alreadyThere} already there, ${failed} could not be fetched`;
}

function shorten(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
