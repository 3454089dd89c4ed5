import type { PartLine } from '@stallkeep/orders/seller-api';
import { formatGoods } from './words.ts';

/** Lines of a part on paper: "2 × Bandana, indigo (“initials A. B.”)". */
export function PrintedGoods({ lines }: { readonly lines: readonly PartLine[] }) {
  return lines.map((line) => (
    <div key={line.lineId}>
      {line.quantity} × {formatGoods(line)}
      {line.note === '' ? '' : ` (“${line.note}”)`}
    </div>
  ));
}
