import type { LocalDate, LocalTime } from '@stallkeep/promise';

/**
 * What kind of day a source says it is. `public`: closed by law or custom for all. `bank`: banks and offices are closed, many shops
 * are not. `half-day`: a public or bank holiday for a part of the day only. The others are days many people mind without being free.
 */
export const holidayKinds = ['public', 'bank', 'half-day', 'optional', 'school', 'observance'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** The kinds on which a shop is likely to be closed, and so the ones suggested unless others are asked for. */
export const closingKinds: readonly HolidayKind[] = ['public', 'bank', 'half-day'];

/**
 * A date on which a place may be closed, as a source tells it. It is for a person to confirm and never the truth: sources lack
 * holidays that were declared late, and no source knows whether this very stall keeps the day.
 */
export interface HolidaySuggestion {
  /** The date in the country the source speaks of. A holiday is a date of a calendar, not an instant, so no zone belongs to it. */
  readonly on: LocalDate;
  readonly label: string;
  readonly kind: HolidayKind;
  /** Who says so, with version and region: "date-holidays 3.37.0 PT", "gov.uk bank holidays scotland". */
  readonly source: string;
  /** The day is given in place of a holiday that fell on a weekend. */
  readonly isSubstitute: boolean;
  /** Half-days only: the part that is closed, local times, [from, until). */
  readonly closed?: { readonly from: LocalTime; readonly until: LocalTime };
  /** What else the source says, in its own words. */
  readonly note?: string;
}
