import { Heading } from '@stallkeep/kit';
import { useId } from 'react';
import { findBlockWords } from '../fulfilment-promise/block-words.ts';
import { NoWay } from '../fulfilment-promise/NoWay.tsx';
import type { BlockProps } from '../page-view.ts';
import { findCollection, toPageReading } from '../ticket/shown-rows.ts';
import { compareWays } from './compare-ways.ts';
import { findComparisonWords } from './comparison-words.ts';
import styles from './PromiseComparisonBlock.module.css';
import type { PromiseComparisonContent } from './promiseComparison.content.ts';
import { tableRoles } from './table-roles.ts';
import { WayRow } from './WayRow.tsx';

/** All ways of getting a product side by side: a table, and where that is too narrow a card for each. Needs `page.product`. */
export function PromiseComparisonBlock({ content, page, place }: BlockProps<PromiseComparisonContent>) {
  const headingId = useId();
  const { product } = page;
  if (!product) return null;
  const words = findComparisonWords(page.locale);
  const ways = compareWays(page, content.order);
  const variant = product.variants.find(({ sku }) => sku === product.selectedSku);
  const shown = ways.flatMap(({ timetable, current }) => (current ? [{ timetable, current }] : []));
  const collectAt = findCollection(shown, page.locale);
  const buyHref = content.linkToBuyBox ? (variant?.href ?? product.href) : undefined;
  return (
    <section className={styles['block']}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {ways.length === 0 ? (
        <NoWay page={page} words={findBlockWords(page.locale)} />
      ) : (
        <table {...tableRoles.table} className={styles['table']} aria-labelledby={headingId}>
          <thead {...tableRoles.rowgroup} className={styles['head']}>
            <tr {...tableRoles.row}>
              {[words.way, words.when, words.cost, words.condition].map((label) => (
                <th key={label} {...tableRoles.columnheader} scope="col">
                  {label}
                </th>
              ))}
              {buyHref === undefined ? null : (
                <td {...tableRoles.columnheader}>
                  <span className={styles['hidden']}>{words.choose}</span>
                </td>
              )}
            </tr>
          </thead>
          <tbody {...tableRoles.rowgroup}>
            {ways.map((way) => (
              <WayRow
                key={way.timetable.optionId}
                way={way}
                page={page}
                place={place}
                reading={toPageReading(page)}
                collectAt={collectAt}
                showRemedy={content.showRemedy}
                buyHref={buyHref}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
