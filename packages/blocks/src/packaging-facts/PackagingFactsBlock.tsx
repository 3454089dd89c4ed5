import { Heading, Icon, Table, Text } from '@stallkeep/kit';
import { formatMonth } from '@stallkeep/wording';
import type { ReactNode } from 'react';
import { formatMeasure, formatNumber, formatSize, formatWeight } from '../measure/formatMeasure.ts';
import type { BlockProps, PackagingView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './PackagingFactsBlock.module.css';
import type { PackagingFactsContent } from './packagingFacts.content.ts';

/** What the product comes in, as measured and tested. Needs `page.product.packaging`; nobody packs what is not known. */
export function PackagingFactsBlock({ content, page }: BlockProps<PackagingFactsContent>) {
  const packaging = page.product?.packaging;
  if (!packaging) return null;
  const words = findBlockWords(page.locale);
  return (
    <section className={styles['block']}>
      <Heading level={2}>{content.heading ?? words.heading}</Heading>
      <div className={styles['facts']}>
        <p className={styles['title']}>{packaging.title}</p>
        <Measures packaging={packaging} words={words} locale={page.locale} />
      </div>
      <Materials packaging={packaging} words={words} locale={page.locale} />
      {content.showTests && packaging.tests.length > 0 ? (
        <Tests packaging={packaging} words={words} locale={page.locale} />
      ) : null}
      <div className={styles['part']}>
        <Heading level={3}>{words.after}</Heading>
        <Text>{content.after ?? words.sortByCode}</Text>
      </div>
    </section>
  );
}

interface PartProps {
  readonly packaging: PackagingView;
  readonly words: BlockWords;
  readonly locale: string;
}

function Measures({ packaging, words, locale }: PartProps) {
  const { outer, tareGrams, recyclableShare } = packaging;
  if (outer === undefined && tareGrams === undefined && recyclableShare === undefined) return null;
  return (
    <dl className={styles['measures']}>
      {outer ? (
        <Measure label={words.size}>{formatSize([outer.length, outer.width, outer.height], locale)}</Measure>
      ) : null}
      {tareGrams === undefined ? null : (
        <Measure label={words.weight}>{words.empty(formatWeight(tareGrams, locale))}</Measure>
      )}
      {recyclableShare === undefined ? null : (
        <Measure label={words.recyclable}>{words.byWeight(formatMeasure(recyclableShare, 'percent', locale))}</Measure>
      )}
    </dl>
  );
}

function Measure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Materials({ packaging, words, locale }: PartProps) {
  if (packaging.materials.length === 0) return <Text tone="soft">{words.materialsUnknown}</Text>;
  return (
    <Table
      caption={words.materials}
      emptyWord={words.notSaid}
      columns={[
        { key: 'name', label: words.material },
        { key: 'code', label: words.code },
        { key: 'recycled', label: words.recycled, align: 'end' },
      ]}
      rows={packaging.materials.map(({ name, code, shareRecycled }, at) => ({
        key: `${at}`,
        cells: {
          name,
          // A code is read as printed on the box, in any direction of writing.
          code: code === undefined ? undefined : <bdi>{code}</bdi>,
          recycled: shareRecycled === undefined ? undefined : formatMeasure(shareRecycled, 'percent', locale),
        },
      }))}
    />
  );
}

function Tests({ packaging, words, locale }: PartProps) {
  return (
    <div className={styles['part']}>
      <Heading level={3}>{words.tests}</Heading>
      <ul className={styles['tests']}>
        {packaging.tests.map(({ protocol, on, sampleSize, passed }) => (
          <li key={`${protocol} ${on}`}>
            <span className={styles['sign']} data-tone={passed === sampleSize ? 'good' : 'wait'}>
              <Icon name={passed === sampleSize ? 'check' : 'info'} size="m" />
            </span>
            <span>
              <strong>{words.passed(formatNumber(passed, locale), formatNumber(sampleSize, locale))}</strong>
              <span className={styles['protocol']}>
                <bdi>{protocol}</bdi>
                {on ? ` · ${formatMonth(on, locale)}` : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
