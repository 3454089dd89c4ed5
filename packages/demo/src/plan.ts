import { bandanaProducts } from './content/bandanas.ts';
import { planCalendars } from './content/calendars.ts';
import { planLanes, planRuns } from './content/carriers.ts';
import { ceramicProducts } from './content/ceramics.ts';
import { planDates } from './content/dates.ts';
import type { DemoDocument } from './content/document.ts';
import { planEvents, planSettings } from './content/events.ts';
import { planPartners, planResources } from './content/makers.ts';
import { planPages } from './content/pages.ts';
import { planPlaces } from './content/places.ts';
import { printProducts } from './content/prints.ts';
import { planProduct } from './content/product.ts';
import { planRadioProducts } from './content/radios.ts';
import { planSellers } from './content/sellers.ts';
import { planPackaging, planReturns } from './content/supplies.ts';
import { planWays } from './content/ways.ts';
import { planZones } from './content/zones.ts';
import { findPictureKeys, locatePicture } from './picture-keys.ts';

export interface DemoPicture {
  readonly key: string;
  readonly fileName: string;
  /** Where the built picture lies; `pnpm build` of this package draws it. */
  readonly bytesPath: string;
}

export interface DemoPlan {
  /** In an order in which every reference points backwards. */
  readonly documents: readonly DemoDocument[];
  readonly pictures: readonly DemoPicture[];
}

/**
 * The whole demo market as of an instant, epoch seconds: the same instant gives the same plan. One event takes orders at that
 * instant, one comes next week by its recurrence, one is over. Picture assets point at `demo-picture-<key>` until they are uploaded.
 */
export function planDemo(now: number): DemoPlan {
  const dates = planDates(now);
  const products = [...bandanaProducts, ...printProducts, ...ceramicProducts, ...planRadioProducts(dates)].map(
    planProduct,
  );
  const documents = [
    ...planCalendars(dates),
    ...planPlaces(dates),
    ...planZones(),
    ...planRuns(dates),
    ...planLanes(dates),
    ...planPartners(dates),
    ...planResources(dates),
    ...planSellers(),
    ...planPackaging(dates),
    ...planReturns(),
    ...planWays(),
    ...planPages(),
    ...products,
    ...planEvents(
      dates,
      products.map(({ _id }) => _id),
    ),
    planSettings(),
  ];
  return { documents, pictures: findPictureKeys(documents).map(locatePicture) };
}
