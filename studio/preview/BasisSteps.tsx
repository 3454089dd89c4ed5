import { Stack, Text } from '@sanity/ui';
import type { BasisStep, DeliveryPromise } from '@stallkeep/promise';
import { formatBasis, type Reading } from '@stallkeep/wording';
import { styled } from 'styled-components';
import { toBasisParts, toKeyed } from './basis.ts';

const Steps = styled.ol`
  margin: 0;
  padding: 0 0 0 1.25rem;
  display: grid;
  gap: 0.625rem;
  font-size: 0.8125rem;
  line-height: 1.4;

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

interface BasisStepsProps {
  readonly answer: Pick<DeliveryPromise, 'basis'>;
  readonly reading: Reading;
}

/** How an answer came about in words; where least and most go apart, both beside one another. */
export function BasisSteps({ answer, reading }: BasisStepsProps) {
  const { before, earliest, latest, after } = toBasisParts(answer);
  const next = before.length + 1;
  return (
    <Stack gap={4}>
      <StepList steps={before} first={1} reading={reading} />
      {earliest.length + latest.length > 0 && (
        <Branches>
          <Branch title="At the earliest" steps={earliest} first={next} reading={reading} />
          <Branch title="At the latest" steps={latest} first={next} reading={reading} />
        </Branches>
      )}
      <StepList steps={after} first={next + Math.max(earliest.length, latest.length)} reading={reading} />
    </Stack>
  );
}

interface StepListProps {
  readonly steps: readonly BasisStep[];
  /** The number of the first step. */
  readonly first: number;
  readonly reading: Reading;
}

function Branch({ title, steps, ...rest }: StepListProps & { readonly title: string }) {
  if (steps.length === 0) return null;
  return (
    <div>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          {title}
        </Text>
        <StepList steps={steps.map(withoutBranch)} {...rest} />
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

function StepList({ steps, first, reading }: StepListProps) {
  if (steps.length === 0) return null;
  return (
    <Steps start={first}>
      {toKeyed(steps).map(({ key, value }) => (
        <li key={key}>{formatBasis(value, reading)}</li>
      ))}
    </Steps>
  );
}
