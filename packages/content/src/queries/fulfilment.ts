/**
 * Projections of all a promise is made from. A reference that may be left out is projected so that one to a missing
 * document is not read as left out: it gives the bare id, which no shape takes for a document.
 */

const openingFields = 'weekdays, opens, closes';

const calendarFields = `_id, name, zone, reviewedThrough,
  weekly[]{${openingFields}},
  rotation{firstWeekOf, weeks[]{hours[]{${openingFields}}}},
  exceptions[]{on, kind, label, source, addedOn, intervals[]{opens, closes}}`;

export const placeFields = `_id, name, kind, address, point, zone, directions, liveFrom, liveUntil,
  "calendar": calendar->{${calendarFields}}`;

const zoneFields = `_id, title, countryCode, includes[]{kind, prefix, from, to, postcode}, excludes[]{kind, prefix, from, to, postcode}`;
const seasonFields = 'month, min, max';

const runFields = `_id, title, "calendar": calendar->{${calendarFields}},
  weekly[]{weekdays, departs}, dated[]{on, departs}, cancelled[]{on, departs, reason},
  bookByMinutes, loadingMinutes, deliveryMinMinutes, deliveryMaxMinutes,
  "zones": zones[]->{${zoneFields}},
  seats{unit, count}, minimum{orders, decideByMinutes, otherwise}, season[]{${seasonFields}}`;

const laneFields = `_id, title, carrier, service, collectionAt, deliveryFrom, deliveryUntil, percentile, reviewedThrough,
  "collectionCalendar": collectionCalendar->{${calendarFields}},
  "transitCalendar": transitCalendar->{${calendarFields}},
  "deliveryCalendar": deliveryCalendar->{${calendarFields}},
  zones[]{quotedMinDays, quotedMaxDays, history{measuredThrough, parcels[]{days, count}}, "zone": zone->{${zoneFields}}},
  season[]{${seasonFields}}`;

const resourceFields = `_id, name, unit, unitsPerDay, reservePercent, longestQueueDays, countedBy, countedAt, isDown,
  byWeekday[]{weekdays, units}, byDate[]{on, units, label}, committed[]{on, units},
  "place": place->{${placeFields}},
  "partner": coalesce(partner->{_id, name, contractFrom, contractUntil}, partner{"_id": _ref})`;

export const fulfilmentOptionFields = `_id, title, kind, source, price, remedy,
  "sellerId": seller._ref,
  "workshop": workshop->{${placeFields}},
  "terms": {cutoff, cutoffIsNextDay, cutoffs[]{kind, weekdays, on, time, isNextDay},
    handling{unit, minDays, maxDays, readyBy, minMinutes, maxMinutes, gridMinutes, packingMinutes},
    releaseAt, limits{quantity, weightGrams, longestMm, litres}},
  pickup{collectAt, leadMinutes, slotMinutes, slotCapacity, heldDays, "place": place->{${placeFields}}},
  "run": run->{${runFields}},
  "lane": lane->{${laneFields}},
  make{minDays, maxDays, unitsPerItem, setUpUnits, finishBy, cureHours, batch{size, longestWaitDays},
    "resource": coalesce(resource->{${resourceFields}}, resource{"_id": _ref})}`;

/** What a product needs on the way, in one part so that it is read whole or not at all. */
export const carriageFields = `"carriage": {fragility, temperature{min, max},
    "packaging": coalesce(
      packaging->{_id, title, fragilityClasses, maxLoadGrams, temperature{min, max}, tests[]{sampleSize, passed}},
      packaging{"_id": _ref})}`;
