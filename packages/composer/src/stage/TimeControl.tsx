import type { PageView } from '@stallkeep/blocks/page-view';
import { formatDayTime, formatZone } from '@stallkeep/wording';
import { listDeadlines, usualTime } from '../scenes/plan-scene.ts';
import type { Look } from '../state/look.ts';
import styles from './LookBar.module.css';
import { marketZone, toInstant, toLocalText } from './market-time.ts';

interface TimeControlProps {
  readonly look: Look;
  readonly view: PageView;
  readonly onAt: (at: number) => void;
}

/** When the page is made, on the market's clock: every promise on it is asked of the engine anew. */
export function TimeControl({ look, view, onAt }: TimeControlProps) {
  const deadline = listDeadlines(view)[0];
  const reading = { locale: 'en-GB', zone: marketZone, near: look.at };
  return (
    <fieldset className={styles['time']}>
      <legend>Page made at, {formatZone(marketZone, 'en-GB')}</legend>
      <input
        type="datetime-local"
        aria-label={`Page made at, ${formatZone(marketZone, 'en-GB')}`}
        value={toLocalText(look.at)}
        onChange={({ currentTarget: { value } }) => {
          const at = toInstant(value);
          if (at !== undefined) onAt(at);
        }}
      />
      <button
        type="button"
        disabled={deadline === undefined}
        title="One minute before the next deadline"
        onClick={() => onAt((deadline ?? look.at) - 60)}
      >
        Before the deadline
      </button>
      <button
        type="button"
        disabled={deadline === undefined}
        title={deadline === undefined ? undefined : formatDayTime(deadline, reading)}
        onClick={() => onAt(deadline ?? look.at)}
      >
        At the deadline
      </button>
      <button type="button" onClick={() => onAt(look.at + 86_400)}>
        + 1 day
      </button>
      <button type="button" disabled={look.at === usualTime} onClick={() => onAt(usualTime)}>
        Back
      </button>
    </fieldset>
  );
}
