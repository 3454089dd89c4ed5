import type { SellerPart } from './seller-parts.ts';

/** What is on at an event, and on one local date of it. */

export interface SellerEvent {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
  /** Local dates of market days and of days with orders near today, soonest first. */
  readonly days: readonly string[];
}

export interface SellerEvents {
  readonly at: number;
  readonly events: readonly SellerEvent[];
}

export interface DaySlot {
  readonly slotsId: string;
  readonly placeName: string;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Null: nobody counts places here, one queue for the whole window. */
  readonly capacity: number | null;
  readonly taken: number;
}

export interface DayDeparture {
  readonly runId: string;
  readonly title: string;
  readonly departsAt: number;
  readonly state: 'planned' | 'gone' | 'cancelled' | 'given_up';
  readonly unit: 'parcel' | 'litre' | null;
  readonly seats: number | null;
  readonly taken: number;
  readonly orders: number;
}

/** Everything about one event on one local date. Parts that are late are in it whatever their date. */
export interface SellerDay {
  readonly at: number;
  readonly event: SellerEvent;
  readonly on: string;
  readonly from: number;
  readonly until: number;
  /** ISO 4217, of the event's prices. */
  readonly currency: string;
  readonly slots: readonly DaySlot[];
  readonly departures: readonly DayDeparture[];
  readonly parts: readonly SellerPart[];
  readonly openContacts: number;
  readonly openCases: number;
  readonly walkUps: { readonly count: number; readonly totalMinor: number };
}
