import type { Instant } from '../types/index.ts';

/**
 * The time of an order, and the first later time at which anything it was compared with would compare differently. Every
 * question the engine asks of the order time goes through here, so the end of an answer's validity is known without a search.
 */
export class OrderClock {
  readonly at: Instant;
  /** [A5] When the order is taken up: at once, or at the release of a pre-sale. */
  readonly takenUpAt: Instant;
  private changes: Instant = Number.POSITIVE_INFINITY;

  constructor(at: Instant, releaseAt?: Instant) {
    this.at = at;
    this.takenUpAt = Math.max(at, releaseAt ?? at);
    // Until the release every order is taken up then; from it on, each at its own time.
    if (this.takenUpAt > at) this.changeAt(this.takenUpAt);
  }

  /** The answer holds for order times before this. */
  get changesAt(): Instant {
    return this.changes;
  }

  /** Notes that the answer may be another one from an instant on; one that is not later is past changing. */
  changeAt(instant: Instant): void {
    if (instant > this.at && instant < this.changes) this.changes = instant;
  }

  /** [A2] Exactly at a deadline is late. */
  isBefore(deadline: Instant): boolean {
    this.changeAt(deadline);
    return this.at < deadline;
  }

  /** For limits at which it is still in time; in whole seconds, so the first one too late is one second on. */
  isAtOrBefore(limit: Instant): boolean {
    return this.isBefore(limit + 1);
  }

  /** As isBefore, of the time the order is taken up. */
  isTakenUpBefore(deadline: Instant): boolean {
    if (this.takenUpAt === this.at) return this.isBefore(deadline);
    return this.takenUpAt < deadline;
  }
}
