import { formatDayTime, formatDeadline, formatRow, formatZone, type Reading } from '@stallkeep/wording';
import { styled } from 'styled-components';
import { STATUS_LOOKS } from './statusLooks.ts';
import type { LaneOfWeek } from './weekLanes.ts';

/** Hidden from the eye until it is asked for; always there for a screen reader and on paper. */
const Frame = styled.div`
  font-size: 0.8125rem;
  line-height: 1.4;
  overflow-x: auto;

  & table {
    width: 100%;
    border-collapse: collapse;
  }
  & caption,
  & th,
  & td {
    text-align: left;
    padding: 0.375rem 0.75rem 0.375rem 0;
    vertical-align: top;
  }
  & caption {
    font-weight: 600;
    padding-top: 1rem;
  }
  & tbody tr {
    border-top: 1px solid var(--card-border-color);
  }

  @media screen {
    &[data-hidden] {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;

interface WeekTableProps {
  readonly lanes: readonly LaneOfWeek[];
  readonly isShown: boolean;
  readonly reading: Reading;
}

/** The picture of the week in words. */
export function WeekTable({ lanes, isShown, reading }: WeekTableProps) {
  const zone = formatZone(reading.zone, reading.locale);
  return (
    <Frame data-hidden={isShown ? undefined : ''} data-testid="promise-week-table">
      {lanes.map(({ optionId, title, stretches }) => (
        <table key={optionId}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">Ordered from ({zone})</th>
              <th scope="col">Until before</th>
              <th scope="col">Leads to</th>
              <th scope="col">How sure</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map(({ row, status }) => (
              <tr key={row.from}>
                <td>{formatDayTime(row.from, reading)}</td>
                <td>{formatDeadline(row.until, reading)}</td>
                <td>{formatRow(row, reading).answer}</td>
                <td>{STATUS_LOOKS[status].word}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Frame>
  );
}
