import { Badge, Disclosure, Heading, Icon, type IconName, Notice, Text } from '@stallkeep/kit';
import type { DeliveryPromise } from '@stallkeep/promise';
import { formatBasis, formatBasisList, formatDays, formatPromise, type Reading } from '@stallkeep/wording';
import { type ReactNode, useId } from 'react';
import type { BlockPlace, BlockProps, PageView } from '../page-view.ts';
import { findPromiseNow, seePromise } from '../promise-params.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './MakingTimelineBlock.module.css';
import { isMade, planStages, type StageKind } from './making-stages.ts';
import type { MakingTimelineContent } from './makingTimeline.content.ts';

const stageIcons: Readonly<Record<StageKind, IconName>> = {
  queue: 'calendar',
  making: 'hands',
  curing: 'clock',
  ready: 'parcel',
  onTheWay: 'van',
};
const endIcons = { pickup: 'stall', run: 'pin', lane: 'pin' } as const;

/** What happens between the order and the buyer, for each way that is made to order. Needs such a timetable; else not shown. */
export function MakingTimelineBlock({ content, page, place }: BlockProps<MakingTimelineContent>) {
  const headingId = useId();
  const promises = page.timetables.flatMap((timetable) => findPromiseNow(timetable, page) ?? []).filter(isMade);
  if (promises.length === 0) return null;
  const words = findBlockWords(page.locale);
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {content.text ? <Text>{content.text}</Text> : null}
      {promises.map((promise) => (
        <Way key={promise.optionId} promise={promise} content={content} page={page} place={place} words={words} />
      ))}
    </section>
  );
}

interface WayProps {
  readonly promise: DeliveryPromise;
  readonly content: MakingTimelineContent;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly words: BlockWords;
}

function Way({ promise, content, page, place, words }: WayProps) {
  const isDated = promise.status === 'firm' || promise.status === 'estimate';
  const zone = isDated ? promise.zone : (page.event?.zone ?? 'UTC');
  const reading = { locale: page.locale, zone, near: page.madeAt };
  const { headline, reason } = formatPromise(promise, reading);
  const stale = promise.basis.find(({ step }) => step === 'stale_capacity');
  return (
    <article className={styles['way']} {...seePromise(promise, { page, place })}>
      <h3 className={styles['title']}>
        <bdi>{promise.title}</bdi> {promise.status === 'estimate' ? <Badge tone="wait">{words.estimate}</Badge> : null}
      </h3>
      {isDated ? (
        <>
          {stale === undefined ? null : (
            <Notice tone="wait">
              <p>{formatBasis(stale, reading)}</p>
            </Notice>
          )}
          <Stages promise={promise} words={words} reading={reading} />
          {content.showBasis ? (
            <Disclosure summary={words.why}>
              <ol className={styles['basis']}>
                {formatBasisList(promise.basis, reading).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            </Disclosure>
          ) : null}
        </>
      ) : (
        <Notice title={headline}>
          <p>{reason}</p>
        </Notice>
      )}
    </article>
  );
}

interface StagesProps {
  readonly promise: DeliveryPromise;
  readonly words: BlockWords;
  readonly reading: Reading;
}

/** The order's deadline first, for the days hold for no later one; the promise last. */
function Stages({ promise, words, reading }: StagesProps) {
  const { headline, where, condition } = formatPromise(promise, reading);
  return (
    <ol className={styles['stages']}>
      <Stage icon="basket" name={words.order} when={condition} />
      {planStages(promise).map(({ kind, earliest, latest, zone, by }) => (
        <Stage
          key={kind}
          icon={kind === 'onTheWay' && promise.kind === 'run' ? 'bicycle' : stageIcons[kind]}
          name={words.stages[kind]}
          when={formatDays({ from: earliest, until: latest + 1 }, { ...reading, zone })}
          more={by === undefined ? undefined : <bdi>{by}</bdi>}
        />
      ))}
      <Stage isEnd icon={endIcons[promise.kind]} name={words.end[promise.kind]} when={headline} more={where} />
    </ol>
  );
}

interface StageProps {
  readonly icon: IconName;
  readonly name: string;
  readonly when: ReactNode;
  readonly more?: ReactNode;
  readonly isEnd?: true;
}

function Stage({ icon, name, when, more, isEnd }: StageProps) {
  return (
    <li className={styles['stage']} data-end={isEnd ? '' : undefined}>
      <span className={styles['mark']}>
        <Icon name={icon} />
      </span>
      <span className={styles['name']}>{name}</span>
      <span className={styles['when']}>{when}</span>
      {more ? <span className={styles['more']}>{more}</span> : null}
    </li>
  );
}
