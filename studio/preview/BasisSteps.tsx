import { Stack, Text } from '@sanity/ui';
import type { BasisStep, DeliveryPromise } from '@stallkeep/promise';
import { formatBasis, formatDayTime, formatDeadline, formatZone, type Reading } from '@stallkeep/wording';
import { styled } from 'styled-components';
import { toBasisParts, toKeyed } from './basis.ts';
import { BROWSER_TZ_VERSION } from './clock.ts';
import { Disclosure } from './Disclosure.tsx';

const Steps = styled.ol`
  margin: 0;
  padding: 0 0 0 1.25rem;
  display: grid;
  gap: 0.625rem;
  font-size: 0.8125rem;

  & li::marker {
    color: var(--card-muted-fg-color);
  }
`;

const Branches = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
  gap: 1rem;

  & > div {
    border-top: 2px solid var(--card-border-color);
    padding-top: 0.75rem;
  }
`;

const Facts = styled.dl`
  margin: 0;
  display: grid;
  gap: 0.625rem;
  font-size: 0.8125rem;
  line-height: 1.4;

  & dt {
    color: var(--card-muted-fg-color);
  }
  & dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

interface BasisStepsProps {
  readonly answer: DeliveryPromise;
  readonly reading: Reading;
}

/** How an answer came about in words, and what it can be checked by. */
export function BasisSteps({ answer, reading }: BasisStepsProps) {
  return (
    <Stack gap={2}>
      <Disclosure title="How this comes about">
        <Stack gap={4}>
          {toKeyed(toBasisParts(answer)).map(({ key, value: part }) =>
            part.kind === 'common' ? (
              <StepList key={key} steps={part.steps} reading={reading} />
            ) : (
              <Branches key={key}>
                <Branch title="At the earliest" steps={part.earliest} reading={reading} />
                <Branch title="At the latest" steps={part.latest} reading={reading} />
              </Branches>
            ),
          )}
        </Stack>
      </Disclosure>
      <Disclosure title="Evidence">
        <Evidence answer={answer} reading={reading} />
      </Disclosure>
    </Stack>
  );
}

function Branch({
  title,
  steps,
  reading,
}: {
  readonly title: string;
  readonly steps: readonly BasisStep[];
  readonly reading: Reading;
}) {
  if (steps.length === 0) return null;
  return (
    <div>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {title}
        </Text>
        <StepList steps={steps.map(withoutBranch)} reading={reading} />
      </Stack>
    </div>
  );
}

/** Under its heading a step need not say its branch again; transit says by it what its number of days means. */
function withoutBranch(step: BasisStep): BasisStep {
  if (step.step === 'transit') return step;
  const { branch: _, ...rest } = step;
  return rest;
}

function StepList({ steps, reading }: { readonly steps: readonly BasisStep[]; readonly reading: Reading }) {
  return (
    <Steps>
      {toKeyed(steps).map(({ key, value }) => (
        <li key={key}>{formatBasis(value, reading)}</li>
      ))}
    </Steps>
  );
}

function Evidence({ answer, reading }: BasisStepsProps) {
  const { orderFrom, orderUntil, tzVersion, closuresRevision, inputsHash } = answer;
  const zone = formatZone(reading.zone, reading.locale);
  return (
    <Facts>
      <dt>This answer is for orders</dt>
      <dd>
        from {formatDayTime(orderFrom, reading)} until before {formatDeadline(orderUntil, reading)}, {zone}
      </dd>
      <dt>Time-zone data</dt>
      <dd>{tzVersion === BROWSER_TZ_VERSION ? 'this browser’s own; the shop uses its own' : tzVersion}</dd>
      <dt>State of the closures</dt>
      <dd>{closuresRevision === '' ? 'none looked at' : closuresRevision}</dd>
      <dt>Fingerprint of everything it was worked out from</dt>
      <dd>
        <code>{inputsHash}</code>
      </dd>
    </Facts>
  );
}
