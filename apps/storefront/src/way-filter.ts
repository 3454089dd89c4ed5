import { type FulfilmentWay, fulfilmentWays, type WayFilterView } from '@stallkeep/blocks/page-view';

/**
 * Which way of getting things an event's list is narrowed to, as its URL carries it: `?way=run`. An event therefore has one page
 * for each way and one for all, whatever else a link carries. Pure.
 */

/** Undefined for no way, and for one nobody knows: that link then shows everything. The first known one counts. Total. */
export function findWay(query: string): FulfilmentWay | undefined {
  return new URLSearchParams(query).getAll('way').flatMap(toWay).at(0);
}

/** The one way to write it, "" or starting with "?"; `findWay` reads back the same. Total. */
export function formatWay(way: FulfilmentWay | undefined): string {
  return way === undefined ? '' : `?${new URLSearchParams({ way })}`;
}

/** The links of an event's filter. `href` is the event's own. Total. */
export function toWayFilter(href: string, way: FulfilmentWay | undefined): WayFilterView {
  const hrefOf = (one: FulfilmentWay) => `${href}${formatWay(one)}`;
  return {
    ...(way === undefined ? {} : { way }),
    hrefs: { all: href, pickup: hrefOf('pickup'), run: hrefOf('run'), lane: hrefOf('lane'), make: hrefOf('make') },
  };
}

function toWay(text: string): readonly FulfilmentWay[] {
  return fulfilmentWays.filter((way) => way === text);
}
