import { Heading, Table, Text } from '@stallkeep/kit';
import { formatDate } from '@stallkeep/wording';
import { formatMeasure, formatNumber } from '../measure/formatMeasure.ts';
import type { BlockProps, RecordView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './PromiseRecordBlock.module.css';
import type { PromiseRecordContent } from './promiseRecord.content.ts';

/** Below so many, a share says more about chance than about the seller. */
const leastForShare = 20;
const kinds = ['pickup', 'run', 'lane', 'make'] as const;

/**
 * How the promises that have come due turned out: the count first, then how far it can be trusted. Needs `page.record`; without one
 * nobody has counted, and nothing is said.
 */
export function PromiseRecordBlock({ content, page }: BlockProps<PromiseRecordContent>) {
  const { record, locale, madeAt } = page;
  if (record === undefined) return null;
  const words = findBlockWords(locale);
  const all = record.find(({ kind }) => kind === 'all');
  const heading = <Heading level={2}>{content.heading ?? words.heading}</Heading>;
  if (all === undefined || all.counted === 0) {
    return (
      <section className={styles['block']}>
        {heading}
        <p className={styles['none']}>{words.none}</p>
        <Text>{words.noneText}</Text>
      </section>
    );
  }
  return (
    <section className={styles['block']}>
      {heading}
      <div className={styles['total']}>
        <p className={styles['count']}>
          <strong>{formatNumber(all.kept, locale)}</strong> {words.ofCounted(formatNumber(all.counted, locale))}
        </p>
        <Bar record={all} />
      </div>
      <Text>{formatTrust(all, words, locale)}</Text>
      {content.showWays ? <Ways record={record} words={words} locale={locale} /> : null}
      <Text size="s" tone="soft">
        {words.since(formatDate(all.since, { locale, zone: 'UTC', near: madeAt }))} {words.how}
      </Text>
    </section>
  );
}

/** The same drawn: how much was kept, and under it the stretch the true share lies in. The words say it all, so it is hidden from readers. */
function Bar({ record: { kept, counted, low, high } }: { readonly record: RecordView }) {
  return (
    <svg className={styles['bar']} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles['all']} width="100" height="10" />
      <rect className={styles['kept']} width={(kept / counted) * 100} height="10" />
      {counted < leastForShare ? null : (
        <path
          className={styles['range']}
          d={`M${low * 100} 11 V15 H${high * 100} V11`}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

function formatTrust({ counted, low, high }: RecordView, words: BlockWords, locale: string): string {
  if (counted < leastForShare) return words.tooFew;
  return words.range(formatShare(low, locale), formatShare(high, locale));
}

interface WaysProps {
  readonly record: readonly RecordView[];
  readonly words: BlockWords;
  readonly locale: string;
}

function Ways({ record, words, locale }: WaysProps) {
  const rows = kinds.flatMap((kind) => {
    const found = record.find((one) => one.kind === kind);
    return found === undefined || found.counted === 0 ? [] : [{ ...found, kind }];
  });
  if (rows.length === 0) return null;
  return (
    <Table
      caption={words.byWay}
      columns={[
        { key: 'way', label: words.way },
        { key: 'kept', label: words.kept, align: 'end' },
        { key: 'likely', label: words.likely, align: 'end' },
      ]}
      rows={rows.map(({ kind, kept, counted, low, high }) => ({
        key: kind,
        cells: {
          way: words.ways[kind],
          kept: words.keptOf(formatNumber(kept, locale), formatNumber(counted, locale)),
          likely:
            counted < leastForShare
              ? words.tooFewShort
              : words.between(formatShare(low, locale), formatShare(high, locale)),
        },
      }))}
    />
  );
}

/** Whole percent: more digits would claim to know more than a count of this size does. */
function formatShare(share: number, locale: string): string {
  return formatMeasure(Math.round(share * 100), 'percent', locale);
}
