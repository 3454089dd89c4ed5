import { Button, Field, Heading, Icon, Link, Text } from '@stallkeep/kit';
import type { DeliveryPromise } from '@stallkeep/promise';
import { formatFee, formatPromise, type Reading } from '@stallkeep/wording';
import { useId } from 'react';
import type { BlockPlace, BlockProps, DestinationView, PageView } from '../page-view.ts';
import { findPromiseNow, seePromise } from '../promise-params.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './PostcodeCheckBlock.module.css';
import type { PostcodeCheckContent } from './postcodeCheck.content.ts';

/** Where the answer stands on the page it is asked from. */
const anchor = 'postcode-check';

/**
 * Asks for a postcode by a plain form that loads this page anew, and says which ways reach it. Needs `page.postcodeForm`: where
 * nothing is sent there is nothing to ask.
 */
export function PostcodeCheckBlock({ content, page, place }: BlockProps<PostcodeCheckContent>) {
  const headingId = useId();
  const { postcodeForm, destination, product, locale } = page;
  if (postcodeForm === undefined) return null;
  const words = findBlockWords(locale);
  return (
    <section className={styles['block']} id={anchor} aria-labelledby={headingId}>
      <Heading level={2} id={headingId}>
        {content.heading ?? words.heading}
      </Heading>
      {destination?.kind === 'asked' ? null : (
        <Text size="s" tone="soft">
          {content.text ?? words.text}
        </Text>
      )}
      <form className={styles['form']} method="get" action={`${postcodeForm.href}#${anchor}`}>
        {product === undefined ? null : <input type="hidden" name="sku" value={product.selectedSku} />}
        <Field
          label={words.label}
          name="postcode"
          width="short"
          required
          minLength={2}
          maxLength={16}
          autoComplete="postal-code"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          {...toFieldState(destination, words)}
        />
        <Button look="line">{words.ask}</Button>
      </form>
      {destination?.kind === 'asked' ? (
        <Answer
          postcode={destination.postcode}
          page={page}
          place={place}
          words={words}
          showPickup={content.showPickup}
        />
      ) : null}
    </section>
  );
}

/** What was typed stays in the field, with what is wrong beside it. */
function toFieldState(destination: DestinationView | undefined, words: BlockWords) {
  switch (destination?.kind) {
    case undefined:
      return {};
    case 'asked':
      return { defaultValue: destination.postcode };
    case 'unreadable': {
      const typed = destination.typed.trim();
      return { defaultValue: destination.typed, error: typed === '' ? words.missing : words.unreadable(typed) };
    }
  }
}

interface AnswerProps {
  readonly postcode: string;
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly words: BlockWords;
  readonly showPickup: boolean;
}

/** The ways that come there, those that do not and why, and where it can be collected: what there is always stands on top. */
function Answer({ postcode, page, place, words, showPickup }: AnswerProps) {
  const { comes, comesNot, collect } = sortWays(page);
  const reading = { locale: page.locale, zone: page.event?.zone ?? 'UTC', near: page.madeAt };
  const shared = { page, place, reading };
  return (
    <div className={styles['answer']}>
      <h3 className={styles['to']}>
        <Icon name={comes.length > 0 ? 'check' : 'info'} size="s" />
        <bdi>{words.answerFor(postcode)}</bdi>
      </h3>
      {comes.length > 0 ? (
        <Ways title={words.comes} ways={comes} {...shared} />
      ) : (
        <p className={styles['none']}>
          {words.nothingComes} {page.askHref ? <Link href={page.askHref}>{words.askMaker}</Link> : null}
        </p>
      )}
      {comesNot.length > 0 ? <Ways title={words.comesNot} ways={comesNot} {...shared} /> : null}
      {showPickup && collect.length > 0 ? <Ways title={words.collect} ways={collect} {...shared} /> : null}
    </div>
  );
}

interface WaysProps {
  readonly title: string;
  readonly ways: readonly DeliveryPromise[];
  readonly page: PageView;
  readonly place: BlockPlace | undefined;
  readonly reading: Reading;
}

function Ways({ title, ways, page, place, reading }: WaysProps) {
  const titleId = useId();
  return (
    <section className={styles['group']} aria-labelledby={titleId}>
      <h4 className={styles['title']} id={titleId}>
        {title}
      </h4>
      <ul className={styles['ways']}>
        {ways.map((promise) => {
          const { headline, where, condition, reason } = formatPromise(promise, reading);
          return (
            <li
              key={promise.optionId}
              className={styles['way']}
              data-status={promise.status}
              {...seePromise(promise, { page, place })}
            >
              <span className={styles['name']}>
                <bdi>{promise.title}</bdi>
              </span>
              {promise.status === 'unavailable' ? null : (
                <span className={styles['fee']}>{formatFee(promise, reading.locale)}</span>
              )}
              <span className={styles['when']}>
                {headline}
                {where ? `, ${where}` : ''}
              </span>
              {condition || reason ? <span className={styles['more']}>{condition ?? reason}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A way without a date yet is not refused: it comes, and its reason says why nobody knows when. */
function sortWays(page: PageView) {
  const promises = page.timetables.flatMap((timetable) => findPromiseNow(timetable, page) ?? []);
  const sent = promises.filter(({ kind }) => kind !== 'pickup');
  return {
    comes: sent.filter(({ status }) => status !== 'unavailable'),
    comesNot: sent.filter(({ status }) => status === 'unavailable'),
    collect: promises.filter(({ kind, status }) => kind === 'pickup' && (status === 'firm' || status === 'estimate')),
  };
}
