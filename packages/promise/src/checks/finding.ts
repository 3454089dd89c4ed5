/** One thing about a configuration that its seller should know. The words are in packages/wording or the Studio. */
export interface Finding {
  readonly rule: FindingRule;
  /** Error: buyers get no date, or a wrong one would be possible. Warning: a date that is likely not what was meant. */
  readonly severity: 'error' | 'warning';
  /** Dotted path from the root of what was checked, such as "carry.zones[1]". */
  readonly path: string;
  /** Numbers and names the sentence needs. */
  readonly params: Readonly<Record<string, string | number>>;
}

export const findingRules = [
  'bad_input',
  'tied_zones',
  'never_dated',
  'sometimes_undated',
  'cutoff_after_ready',
  'ready_outside_hours',
  'cutoff_outside_hours',
  'loading_after_booking',
  'minimum_over_seats',
  'decide_after_booking',
  'slot_longer_than_window',
  'capacity_under_order',
  'reserve_takes_all',
  'review_ends_soon',
  'history_too_small',
  'history_too_old',
  'unknown_rotation',
  'gap_between_bands',
  'overlapping_bands',
  'band_without_width',
] as const;
export type FindingRule = (typeof findingRules)[number];
