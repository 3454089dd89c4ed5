/**
 * An instant (epoch seconds) as ISO 8601 with the offset its zone has then, the form search engines want.
 *
 * @example formatZonedIso(1_780_650_000, 'Europe/Lisbon') // => '2026-06-05T10:00:00+01:00'
 */
export function formatZonedIso(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at * 1000)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
