import { type Choice, ChoiceGroup, Disclosure } from '@stallkeep/kit';
import { formatDay, formatTime, formatWindow, type Reading } from '@stallkeep/wording';
import { formatNumber } from '../measure/formatMeasure.ts';
import type { PickupSlotView, PickupView, PickupWindowView } from '../page-view.ts';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './Places.module.css';
import { formatSlotChoice, type SlotChoice, slotParam } from './slot-choice.ts';

export interface WindowsProps {
  readonly pickup: PickupView;
  readonly windows: readonly PickupWindowView[];
  readonly reading: Reading;
  /** The time chosen so far. */
  readonly chosen: SlotChoice | undefined;
  /** What the page measures when a time of this place is chosen. */
  readonly data: Choice['data'];
}

/** So many windows with slots stand open; the rest is for who wants it. */
const openWindows = 2;

/** The times of one place as radios of the form around them: whole windows together, slots day by day. */
export function WindowChoices({ pickup, windows, reading, chosen, data }: WindowsProps) {
  const words = findBlockWords(reading.locale);
  const toChoice = (span: { readonly from: number; readonly until: number }) => {
    const choice = { optionId: pickup.optionId, from: span.from, until: span.until };
    const value = formatSlotChoice(choice);
    return {
      value,
      isChecked: chosen !== undefined && formatSlotChoice(chosen) === value,
      ...(data === undefined ? {} : { data }),
    };
  };
  const whole = windows.filter(({ slots }) => slots.length === 0);
  const cut = windows.filter(({ slots }) => slots.length > 0);
  const formatHours = (slot: PickupSlotView) => `${formatTime(slot.from, reading)}–${formatTime(slot.until, reading)}`;
  const formatLeft = (slots: readonly PickupSlotView[]) => formatPlacesLeft(slots, reading, words);
  const toSlots = (window: PickupWindowView) => (
    <ChoiceGroup
      key={window.from}
      legend={`${formatDay(window.from, reading)} · ${formatLeft(window.slots)}`}
      name={slotParam}
      choices={window.slots.map((slot) => ({
        ...toChoice(slot),
        // A slot nobody has taken needs no number: the day has one.
        label:
          slot.left < slot.capacity && slot.left > 0
            ? `${formatHours(slot)} · ${formatLeft([slot])}`
            : formatHours(slot),
        ...(slot.left > 0 ? {} : { note: words.full, isDisabled: true }),
      }))}
    />
  );
  const [open, more] = [cut.slice(0, openWindows), cut.slice(openWindows)];
  return (
    <>
      {whole.length > 0 ? (
        <ChoiceGroup
          legend={words.times}
          name={slotParam}
          choices={whole.map((window) => ({ ...toChoice(window), label: formatWindow(window, reading) }))}
        />
      ) : null}
      {open.map(toSlots)}
      {more.length > 0 ? (
        <Disclosure summary={words.moreTimes}>
          <div className={styles['more']}>{more.map(toSlots)}</div>
        </Disclosure>
      ) : null}
    </>
  );
}

/** The same to read, where nothing can be ordered here. */
export function WindowList({ windows, reading }: Pick<WindowsProps, 'windows' | 'reading'>) {
  const words = findBlockWords(reading.locale);
  return (
    <ul className={styles['windows']}>
      {windows.map((window) => (
        <li key={window.from}>
          <span className={styles['window']}>{formatWindow(window, reading)}</span>{' '}
          <span className={styles['soft']}>{formatPlacesLeft(window.slots, reading, words)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of all of them together; nothing where there are no slots to count. */
function formatPlacesLeft(slots: readonly PickupSlotView[], { locale }: Reading, words: BlockWords): string {
  if (slots.length === 0) return '';
  const left = slots.reduce((sum, slot) => sum + slot.left, 0);
  const all = slots.reduce((sum, slot) => sum + slot.capacity, 0);
  return left === 0 ? words.full : words.left(formatNumber(left, locale), formatNumber(all, locale));
}
