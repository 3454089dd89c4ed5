import type { DeliveryPromise } from '@stallkeep/promise';
import {
  formatDayTime,
  formatDeadline,
  formatSentence,
  formatZone,
  type Reading,
  toDirection,
  toLanguageTag,
} from '@stallkeep/wording';
import { styled } from 'styled-components';
import { BROWSER_TZ_VERSION } from './clock.ts';

const Facts = styled.dl`
  margin: 0;
  display: grid;
  gap: 0.75rem;
  font-size: 0.8125rem;
  line-height: 1.4;

  & dt {
    color: var(--card-muted-fg-color);
  }
  & dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  & code {
    font-size: 0.75rem;
  }
`;

interface EvidenceProps {
  readonly answer: DeliveryPromise;
  readonly reading: Reading;
}

/** What an answer can be checked by later. */
export function Evidence({ answer, reading }: EvidenceProps) {
  const { orderFrom, orderUntil, tzVersion, closuresRevision, inputsHash } = answer;
  const { locale } = reading;
  return (
    <Facts>
      <div>
        <dt>In one sentence, as it is kept with an order</dt>
        <dd data-testid="promise-sentence" lang={toLanguageTag(locale)} dir={toDirection(locale)}>
          {formatSentence(answer, reading)}
        </dd>
      </div>
      <div>
        <dt>Holds for orders</dt>
        <dd>
          from {formatDayTime(orderFrom, reading)} and before {formatDeadline(orderUntil, reading)},{' '}
          {formatZone(reading.zone, locale)}
        </dd>
      </div>
      <div>
        <dt>Time-zone data</dt>
        <dd>
          {tzVersion === BROWSER_TZ_VERSION ? 'this browser’s time-zone data; the shop goes by its own' : tzVersion}
        </dd>
      </div>
      <div>
        <dt>State of the closures</dt>
        <dd>{closuresRevision === '' ? 'none looked at' : <code>{closuresRevision}</code>}</dd>
      </div>
      <div>
        <dt>Fingerprint of everything it was worked out from</dt>
        <dd>
          <code>{inputsHash}</code>
        </dd>
      </div>
    </Facts>
  );
}
