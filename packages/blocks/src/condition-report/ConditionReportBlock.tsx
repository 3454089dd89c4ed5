import { Heading, Icon, Notice, Picture, Text } from '@stallkeep/kit';
import { formatDate } from '@stallkeep/wording';
import type { BlockProps, FaultView, ProductView } from '../page-view.ts';
import { type BlockWords, findBlockWords, findGradeWords } from './block-words.ts';
import styles from './ConditionReportBlock.module.css';
import type { ConditionReportContent } from './conditionReport.content.ts';

/** What is not as new, before what was done about it. Needs `page.product`; of a new one there is nothing to report. */
export function ConditionReportBlock({ content, page }: BlockProps<ConditionReportContent>) {
  const { product, locale, madeAt } = page;
  if (!product || product.condition.kind === 'new') return null;
  const { faults, repairs, warrantyUntil } = product.condition;
  const words = findBlockWords(locale);
  const isSold = product.variants.every(({ isAvailable }) => !isAvailable);
  return (
    <section className={styles['report']}>
      <Heading level={2}>{content.heading ?? words.heading}</Heading>
      <Grade condition={product.condition} words={words} />
      {content.isThisPiece ? (
        <Notice tone={isSold ? 'stop' : 'plain'}>{isSold ? words.sold : words.thisPiece}</Notice>
      ) : null}
      {content.note ? <Text>{content.note}</Text> : null}
      <div className={styles['part']}>
        <Heading level={3}>{words.faults}</Heading>
        {faults.length === 0 ? <Text>{words.noFaults}</Text> : <Faults faults={faults} />}
      </div>
      <div className={styles['part']}>
        <Heading level={3}>{words.repairs}</Heading>
        {repairs.length === 0 ? <Text>{words.noRepairs}</Text> : <Repairs repairs={repairs} />}
      </div>
      <div className={styles['part']}>
        <Heading level={3}>{words.warranty}</Heading>
        <Text>
          {warrantyUntil
            ? words.warrantyUntil(formatDate(warrantyUntil, { locale, zone: 'UTC', near: madeAt }))
            : words.noWarranty}
        </Text>
      </div>
    </section>
  );
}

interface GradeProps {
  readonly condition: ProductView['condition'];
  readonly words: BlockWords;
}

function Grade({ condition, words }: GradeProps) {
  const { kind, grade } = condition;
  const kindWord = words.kinds[kind === 'refurbished' ? 'refurbished' : 'used'];
  return (
    <div className={styles['grade']}>
      {grade ? (
        <span className={styles['letter']} aria-hidden="true">
          {grade}
        </span>
      ) : null}
      <p>
        <strong>{grade ? words.graded(kindWord, grade) : kindWord}</strong>
        <span>{grade ? findGradeWords(words, grade) : words.ungraded}</span>
      </p>
    </div>
  );
}

function Faults({ faults }: { readonly faults: readonly FaultView[] }) {
  return (
    <ul className={styles['faults']}>
      {faults.map(({ text, picture }) => (
        <li key={text}>
          {picture ? (
            // Leads to the whole photograph, where the fault can be looked at closely.
            <a className={styles['photo']} href={picture.src}>
              <Picture picture={picture} sizes="(min-width: 40rem) 12rem, 40vw" fit="cover" />
            </a>
          ) : null}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function Repairs({ repairs }: { readonly repairs: readonly string[] }) {
  return (
    <ul className={styles['repairs']}>
      {repairs.map((repair) => (
        <li key={repair}>
          <Icon name="repair" size="m" />
          <span>{repair}</span>
        </li>
      ))}
    </ul>
  );
}
