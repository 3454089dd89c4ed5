import { styled } from 'styled-components';
import type { Bar } from '../../rules/week.ts';

const DAY_MINUTES = 24 * 60;
const TICKS = [0, 6, 12, 18, 24];

/** The name of a day, its line of 24 hours, its hours in words. On a phone the line has a row of its own. */
export const LineGrid = styled.div`
  container-type: inline-size;

  & > * {
    display: grid;
    grid-template-columns: 6.5rem minmax(8rem, 1fr) minmax(7rem, 11rem);
    gap: 0.25rem 0.75rem;
    align-items: center;
    width: 100%;
    box-sizing: border-box;
    padding: 0.5rem 0.75rem;
  }

  @container (max-width: 32rem) {
    & > * {
      grid-template-columns: auto 1fr;
    }
    & > * > [data-part='hours'] {
      grid-row: 1;
      grid-column: 2;
      text-align: right;
    }
    & > * > [data-part='track'] {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    & > [data-part='scale'] > [data-part='hours'],
    & > [data-part='scale'] > [data-part='name'] {
      display: none;
    }
  }
`;

const Track = styled.div`
  position: relative;
  height: 1.25rem;
  border-radius: 3px;
  background:
    linear-gradient(90deg, var(--card-border-color) 1px, transparent 1px) 0 0 / 25% 100%,
    var(--card-muted-bg-color);
`;

const Stretch = styled.div`
  position: absolute;
  top: 0.1875rem;
  bottom: 0.1875rem;
  min-width: 2px;
  border-radius: 3px;
  background: var(--card-badge-primary-dot-color, var(--card-link-fg-color));

  &[data-from-evening='true'] {
    border-radius: 0 3px 3px 0;
    background: repeating-linear-gradient(
      135deg,
      var(--card-badge-primary-dot-color, var(--card-link-fg-color)) 0 3px,
      transparent 3px 6px
    );
  }
  &[data-into-night='true'] {
    border-radius: 3px 0 0 3px;
  }
`;

const Scale = styled.div`
  position: relative;
  height: 1rem;
  color: var(--card-muted-fg-color);
  font: 500 0.6875rem / 1rem system-ui, sans-serif;
  font-variant-numeric: tabular-nums;

  & > span {
    position: absolute;
    transform: translateX(-50%);
  }
  & > span:first-child {
    transform: none;
  }
  & > span:last-child {
    transform: translateX(-100%);
  }
`;

/** The hours of a day as bars from midnight to midnight. The words beside it say the same, so it is hidden from screen readers. */
export function DayTrack({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <Track data-part="track" aria-hidden>
      {bars.map(({ from, until, isFromEvening }) => (
        <Stretch
          key={`${from}-${isFromEvening}`}
          data-from-evening={isFromEvening}
          data-into-night={until === DAY_MINUTES}
          style={{ left: `${(from / DAY_MINUTES) * 100}%`, width: `${((until - from) / DAY_MINUTES) * 100}%` }}
        />
      ))}
    </Track>
  );
}

export function HourScale() {
  return (
    <LineGrid aria-hidden>
      <div data-part="scale" style={{ paddingBottom: 0 }}>
        <span data-part="name" />
        <Scale data-part="track">
          {TICKS.map((hour) => (
            <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
              {hour}
            </span>
          ))}
        </Scale>
        <span data-part="hours" />
      </div>
    </LineGrid>
  );
}
