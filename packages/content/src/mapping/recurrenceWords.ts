import type { RecurrenceShape } from '../shapes/event.ts';
import { WEEKDAYS } from './calendar.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th'] as const;

/** A recurrence in words, such as "Every 1st and 3rd Saturday"; undefined where it names no day. English. */
export function formatRecurrence(recurrence: RecurrenceShape): string | undefined {
  const weekdays = [...new Set(recurrence.weekdays.map((name) => WEEKDAYS[name]))].sort((a, b) => a - b);
  if (weekdays.length === 0) return undefined;
  const days = weekdays.length === 7 ? 'day' : joinWords(weekdays.map((weekday) => NAMES[weekday - 1] ?? ''));
  if (recurrence.frequency === 'weekly') return `Every ${days}`;
  const ordinals = [...new Set(recurrence.ordinals)].sort((a, b) => a - b);
  if (ordinals.length === 0) return undefined;
  if (ordinals.length === ORDINALS.length) return `Every ${days}`;
  const tail = weekdays.length === 7 ? 'day of the week in the month' : days;
  return `Every ${joinWords(ordinals.map((ordinal) => ORDINALS[ordinal - 1] ?? ''))} ${tail}`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
