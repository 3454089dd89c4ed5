import type { SellerPart } from '@stallkeep/orders/seller-api';
import { findDue } from './day.ts';
import { useMarket } from './market.ts';
import { PrintedGoods } from './PrintedGoods.tsx';
import { countWords, formatMoney } from './words.ts';

export interface ManifestProps {
  /** Which run, or carrier, and when. */
  readonly title: string;
  readonly parts: readonly SellerPart[];
}

/** The sheet of who carries parcels: what goes where, and what is to be paid at the door. */
export function Manifest({ title, parts }: ManifestProps) {
  const { event, locale } = useMarket();
  return (
    <section>
      <h1>{title}</h1>
      <p>
        {event.name} · {countWords(parts.length, 'parcel', 'parcels')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{''}</th>
            <th scope="col">For</th>
            <th scope="col">Where</th>
            <th scope="col">What</th>
            <th scope="col" data-number="">
              To pay
            </th>
            <th scope="col">Order</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => {
            const due = findDue(part);
            return (
              <tr key={part.partId}>
                <td data-box="" />
                <td>{part.buyerName ?? ''}</td>
                <td>
                  {part.address ?? ''}
                  <div>{part.buyerPhone ?? ''}</div>
                </td>
                <td>
                  <PrintedGoods lines={part.lines} />
                </td>
                <td data-number="">{due === undefined ? '–' : formatMoney(due, part.currency, locale)}</td>
                <td data-code="">{part.reference}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
