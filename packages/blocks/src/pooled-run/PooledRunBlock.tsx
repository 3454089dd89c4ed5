import { Badge, Heading, Progress, Text } from '@stallkeep/kit';
import { formatDeadline, formatFee, formatWindow, formatZone, type Reading } from '@stallkeep/wording';
import { useId } from 'react';
import { formatNumber } from '../measure/formatMeasure.ts';
import type { BlockProps, RunView } from '../page-view.ts';
import { findPromiseNow, seePromise } from '../promise-params.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './PooledRunBlock.module.css';
import type { PooledRunContent } from './pooledRun.content.ts';
import { type RunStanding, toRunStanding } from './run-standing.ts';

const looks = {
  open: { tone: 'good', word: 'open' },
  if_enough: { tone: 'wait', word: 'ifEnough' },
  full: { tone: 'stop', word: 'full' },
  cancelled: { tone: 'stop', word: 'cancelled' },
  given_up: { tone: 'stop', word: 'givenUp' },
  passed: { tone: 'plain', word: 'passed' },
} as const satisfies Record<RunStanding, { tone: string; word: keyof BlockWords }>;

const instead = {
  full: 'fullText',
  cancelled: 'cancelledText',
  given_up: 'givenUpText',
  passed: 'passedText',
} as const;

/** The next departures of the courier runs an order can go with. Needs `page.runs`; without any it is not shown. */
export function PooledRunBlock({ content, page, place }: BlockProps<PooledRunContent>) {
  const headingId = useId();
  const runs = (page.runs ?? []).slice(0, content.count);
  if (runs.length === 0) return null;
  const words = findBlockWords(page.locale);
  // The promise of a way is that of the first run an order would go with.
  const promised = new Set<string>();
  return (
    <section className={styles['block']} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {content.text ? <Text>{content.text}</Text> : null}
      <ol className={styles['runs']}>
        {runs.map((run) => {
          const standing = toRunStanding(run, page.madeAt);
          const goes = standing === 'open' || standing === 'if_enough';
          const isPromised = goes && !promised.has(run.optionId);
          if (isPromised) promised.add(run.optionId);
          const timetable = page.timetables.find(({ optionId }) => optionId === run.optionId);
          const promise = isPromised && timetable ? findPromiseNow(timetable, page) : undefined;
          return (
            <li
              key={`${run.optionId} ${run.departsAt}`}
              className={styles['run']}
              data-standing={standing}
              {...(promise ? seePromise(promise, { page, place }) : {})}
            >
              <Run
                run={run}
                standing={standing}
                showSeats={content.showSeats}
                words={words}
                reading={{ locale: page.locale, zone: run.zone, near: page.madeAt }}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface RunProps {
  readonly run: RunView;
  readonly standing: RunStanding;
  readonly showSeats: boolean;
  readonly words: BlockWords;
  readonly reading: Reading;
}

function Run({ run, standing, showSeats, words, reading }: RunProps) {
  const { tone, word } = looks[standing];
  const fee = formatFee({ priceMinor: run.price.amountMinor, currency: run.price.currency }, reading.locale);
  const departs = words.departs(formatDeadline(run.departsAt, reading));
  const isOff = standing === 'cancelled' || standing === 'given_up';
  return (
    <>
      <p className={styles['way']}>
        <bdi>{run.title}</bdi>
        <span className={styles['fee']}>{fee}</span>
      </p>
      <div className={styles['head']}>
        <h3 className={styles['departs']}>{isOff ? <s>{departs}</s> : departs}</h3>
        <Badge tone={tone}>{words[word]}</Badge>
      </div>
      {standing === 'open' || standing === 'if_enough' ? (
        <>
          <p className={styles['delivered']}>
            {words.delivered(formatWindow({ from: run.deliversFrom, until: run.deliversUntil }, reading))},{' '}
            {formatZone(run.zone, reading.locale)}
          </p>
          <p className={styles['condition']}>{words.orderBefore(formatDeadline(run.orderBefore, reading))}</p>
          <Counts run={run} showSeats={showSeats} words={words} reading={reading} />
        </>
      ) : (
        <p className={styles['instead']}>{words[instead[standing]]}</p>
      )}
    </>
  );
}

/** Orders towards its minimum, and seats taken. */
function Counts({ run, showSeats, words, reading }: Omit<RunProps, 'standing'>) {
  const { seats, minimum } = run;
  const format = (count: number) => formatNumber(count, reading.locale);
  return (
    <>
      {minimum === undefined ? null : (
        <div className={styles['minimum']}>
          <Counted
            isDrawn={showSeats}
            label={words.orders}
            value={Math.min(minimum.placed, minimum.orders)}
            max={minimum.orders}
            text={words.soFar(format(minimum.placed), format(minimum.orders))}
            tone={minimum.placed >= minimum.orders ? 'good' : 'wait'}
          />
          <p className={styles['terms']}>
            {minimum.placed >= minimum.orders
              ? words.goes
              : `${words.decided(formatDeadline(minimum.decidesAt, reading))} ${words.otherwise[minimum.otherwise]}`}
          </p>
        </div>
      )}
      {seats === undefined ? null : (
        <Counted
          isDrawn={showSeats}
          label={words.seats[seats.unit]}
          value={seats.taken}
          max={seats.count}
          text={words.taken(format(seats.taken), format(seats.count))}
          tone="accent"
        />
      )}
    </>
  );
}

interface CountedProps {
  readonly isDrawn: boolean;
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly text: string;
  readonly tone: 'accent' | 'good' | 'wait';
}

function Counted({ isDrawn, label, value, max, text, tone }: CountedProps) {
  if (isDrawn) return <Progress kind="amount" label={label} value={value} max={max} text={text} tone={tone} />;
  return (
    <p className={styles['counted']}>
      {label}: {text}
    </p>
  );
}
