import type { Instant } from '@stallkeep/promise';
import { formatDays, formatRow, formatTime, formatWindow, type Reading } from '@stallkeep/wording';
import { type KeyboardEvent, useRef } from 'react';
import { styled } from 'styled-components';
import { STATUS_LOOKS } from './statusLooks.ts';
import { findStretch, hasDate, type Stretch } from './stretches.ts';
import type { LaneOfWeek } from './weekLanes.ts';

const Lane = styled.div`
  position: relative;
`;

const Title = styled.div`
  position: sticky;
  left: 0;
  display: inline-block;
  max-width: min(100%, 24rem);
  padding: 0.125rem 0.375rem 0.25rem 0;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-size: 0.8125rem;
  font-weight: 500;
  z-index: 3;
  background: var(--card-bg-color);
  box-sizing: border-box;
`;

const Track = styled.div`
  position: relative;
  height: 2.25rem;
`;

const Bar = styled.button`
  position: absolute;
  top: 0;
  bottom: 0;
  margin: 0;
  padding: 0 0.375rem;
  border: 0;
  border-right: 2px solid var(--card-bg-color);
  border-radius: 3px;
  overflow: hidden;
  text-align: left;
  text-overflow: ellipsis;
  white-space: nowrap;
  font: inherit;
  font-size: 0.75rem;
  line-height: 2.25rem;
  cursor: pointer;

  &[data-pointed],
  &:hover {
    box-shadow: inset 0 0 0 2px currentColor;
  }
  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 1px;
    z-index: 1;
  }
  &[data-narrow] {
    font-size: 0;
    padding: 0;
  }
`;

const TickRow = styled.div`
  position: relative;
  height: 1.125rem;
  font-size: 0.6875rem;
  line-height: 1.125rem;
  color: var(--card-muted-fg-color);

  & > span {
    position: absolute;
    top: 0.125rem;
    transform: translateX(-50%);
  }
  & > i {
    position: absolute;
    top: -2.25rem;
    height: 2.5rem;
    width: 0;
    border-left: 2px solid var(--card-fg-color);
    margin-left: -2px;
    pointer-events: none;
  }
`;

/** From this share of the week on a stretch has room for its hours beside its day. */
const WIDE = 0.25;
/** A stretch below this share of the week has no room for words. */
const NARROW = 0.05;

interface WeekTrackProps {
  readonly lane: LaneOfWeek;
  readonly at: Instant;
  readonly reading: Reading;
  /** The beginning of the stretch a seller points at, in this lane. */
  readonly pointedFrom: Instant | undefined;
  readonly onPoint: (stretch: Stretch) => void;
}

/** One way: its stretches side by side, its deadlines below. One stop of the Tab key, left and right within it. */
export function WeekTrack({ lane, at, reading, pointedFrom, onPoint }: WeekTrackProps) {
  const track = useRef<HTMLFieldSetElement & HTMLDivElement>(null);
  const { stretches, ticks } = lane;
  const entry = stretches.find(({ row }) => row.from === pointedFrom) ?? findStretch(stretches, at) ?? stretches[0];

  function walk(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const bars = [...(track.current?.querySelectorAll('button') ?? [])];
    const here = bars.findIndex((bar) => bar.matches(':focus'));
    if (step === undefined || here < 0) return;
    event.preventDefault();
    bars[here + step]?.focus();
  }

  return (
    <Lane>
      <Title title={lane.title}>{lane.title}</Title>
      <Track ref={track} role="group" aria-label={`Order times of ${lane.title}`} onKeyDown={walk}>
        {stretches.map((stretch) => {
          const words = formatRow(stretch.row, reading);
          return (
            <Bar
              key={stretch.row.from}
              type="button"
              tabIndex={stretch === entry ? 0 : -1}
              aria-label={`${STATUS_LOOKS[stretch.status].word}. ${words.sentence}`}
              data-pointed={stretch.row.from === pointedFrom ? '' : undefined}
              data-narrow={stretch.width < NARROW ? '' : undefined}
              data-status={stretch.status}
              style={{ left: `${stretch.start * 100}%`, width: `${stretch.width * 100}%`, ...toPaint(stretch) }}
              onMouseEnter={() => onPoint(stretch)}
              onFocus={() => onPoint(stretch)}
              onClick={() => onPoint(stretch)}
            >
              {formatLabel(stretch, reading) ?? words.answer}
            </Bar>
          );
        })}
      </Track>
      <TickRow aria-hidden>
        {ticks.map((tick) => (
          <i key={tick.at} style={{ left: `${tick.start * 100}%` }} />
        ))}
        {ticks
          .filter(({ isLabelled }) => isLabelled)
          .map((tick) => (
            <span key={tick.at} style={{ left: `${tick.start * 100}%` }}>
              {formatTime(tick.at, reading)}
            </span>
          ))}
      </TickRow>
    </Lane>
  );
}

/** When it is collected or delivered, as far as there is room: its lane says which. Undefined where there is no date. */
function formatLabel({ row: { promise }, width }: Stretch, reading: Reading): string | undefined {
  if (promise.status !== 'firm' && promise.status !== 'estimate') return undefined;
  const span = { from: promise.earliest, until: promise.latest };
  const local = { ...reading, zone: promise.zone };
  const hasHours = width >= WIDE && promise.granularity !== 'day';
  return `→ ${hasHours ? formatWindow(span, local) : formatDays(span, local)}`;
}

/** Solid where there is a date, hatched where there is none; neighbours in two strengths of one colour. */
export function toPaint({ status, isOdd }: Pick<Stretch, 'status' | 'isOdd'>) {
  const { tone } = STATUS_LOOKS[status];
  const ground = `var(--card-badge-${tone}-bg-color)`;
  const ink = `var(--card-badge-${tone}-fg-color)`;
  if (!hasDate(status)) {
    const line = `color-mix(in srgb, ${ink} 22%, transparent)`;
    return {
      color: ink,
      background: `repeating-linear-gradient(135deg, transparent 0 5px, ${line} 5px 7px), color-mix(in srgb, ${ground} 45%, transparent)`,
    };
  }
  return { color: ink, background: `color-mix(in srgb, ${ground} ${isOdd ? 94 : 82}%, ${ink})` };
}
