import { Text } from '@sanity/ui';
import { styled } from 'styled-components';
import { type KeyedRow, listBars, sayDay, type WeekdayName } from '../../rules/week.ts';
import { DayTrack, LineGrid } from './DayTrack.tsx';

const LineButton = styled.button`
  appearance: none;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
  min-height: 2.75rem;

  &:hover,
  &[aria-expanded='true'] {
    background: var(--card-muted-bg-color);
  }
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: -2px;
  }
`;

interface DayLineProps {
  readonly title: string;
  readonly day: WeekdayName;
  readonly rows: readonly KeyedRow[];
  readonly weekBefore: readonly KeyedRow[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One day of the week: press it to change its hours. */
export function DayLine({ title, day, rows, weekBefore, isOpen, onToggle }: DayLineProps) {
  const said = sayDay(rows, day);
  return (
    <LineGrid>
      <LineButton type="button" aria-expanded={isOpen} onClick={onToggle}>
        <Text as="span" size={1} weight="medium" data-part="name">
          {title}
        </Text>
        <DayTrack bars={listBars(rows, day, weekBefore)} />
        <Text as="span" size={1} muted={said === 'closed'} data-part="hours">
          {said}
        </Text>
      </LineButton>
    </LineGrid>
  );
}
