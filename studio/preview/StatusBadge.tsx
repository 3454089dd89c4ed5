import type { DeliveryPromise } from '@stallkeep/promise';
import { styled } from 'styled-components';
import { STATUS_LOOKS } from './statusLooks.ts';

const Pill = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 0.3em;
  padding: 0.2em 0.6em 0.2em 0.35em;
  border-radius: 1em;
  font-size: 0.8125rem;
  font-weight: 600;
  line-height: 1.4;
  white-space: nowrap;

  & svg {
    font-size: 1.35em;
    color: inherit;
  }
`;

/** How strong an answer is: colour, icon and word. */
export function StatusBadge({ status }: { readonly status: DeliveryPromise['status'] }) {
  const { word, icon: Icon, tone } = STATUS_LOOKS[status];
  return (
    <Pill
      data-testid="promise-status"
      style={{
        background: `var(--card-badge-${tone}-bg-color)`,
        color: `var(--card-badge-${tone}-fg-color)`,
      }}
    >
      <Icon aria-hidden />
      {word}
    </Pill>
  );
}
