/**
 * Instants are integer epoch seconds, UTC. Local dates are "YYYY-MM-DD", local times "HH:MM" with "24:00" for a closing
 * at midnight. Zones are IANA ids; a fixed offset is refused. Every interval is half-open, [from, until).
 */

/** Integer epoch seconds, UTC. */
export type Instant = number;
/** "YYYY-MM-DD" in the zone that is passed beside it. */
export type LocalDate = string;
/** "HH:MM", 00:00 to 24:00, in the zone that is passed beside it. */
export type LocalTime = string;
/** An IANA time-zone id such as "Europe/Lisbon". */
export type Zone = string;
/** ISO: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
