import { BarChartIcon } from '@sanity/icons/BarChart';
import { ClockIcon } from '@sanity/icons/Clock';
import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import { HomeIcon } from '@sanity/icons/Home';
import { RocketIcon } from '@sanity/icons/Rocket';
import { TrolleyIcon } from '@sanity/icons/Trolley';
import { UsersIcon } from '@sanity/icons/Users';
import { WarningOutlineIcon } from '@sanity/icons/WarningOutline';
import type { StructureBuilder } from 'sanity/structure';
import { filteredListItem } from './filteredList.ts';
import { CAPACITY_FILTERS, LANE_FILTERS, PARTNER_FILTERS } from './filters.ts';
import { paramsOfNow } from './paramsOfNow.ts';

/** How goods get to buyers, from what a buyer chooses down to who makes it; last what has to be looked at again. */
export function wayLists(S: StructureBuilder) {
  return S.list()
    .title('Ways to get it')
    .items([
      S.documentTypeListItem('fulfilmentOption').title('Ways to get it').icon(HomeIcon),
      S.divider(),
      S.documentTypeListItem('courierRun').title('Courier runs').icon(TrolleyIcon),
      S.documentTypeListItem('lane').title('Parcel services').icon(RocketIcon),
      S.documentTypeListItem('deliveryZone').title('Delivery zones').icon(EarthGlobeIcon),
      S.divider(),
      S.documentTypeListItem('resource').title('Capacity').icon(BarChartIcon),
      S.documentTypeListItem('partner').title('Partners').icon(UsersIcon),
      S.divider(),
      filteredListItem(
        S,
        'lane',
        {
          id: 'lanes-to-review',
          title: 'Parcel services to look through',
          icon: ClockIcon,
          filter: LANE_FILTERS.toReview,
        },
        paramsOfNow,
      ),
      filteredListItem(
        S,
        'resource',
        {
          id: 'capacity-unknown',
          title: 'Capacity nobody can promise',
          icon: WarningOutlineIcon,
          filter: CAPACITY_FILTERS.unknown,
        },
        paramsOfNow,
      ),
      filteredListItem(
        S,
        'partner',
        {
          id: 'partners-past',
          title: 'Partners whose contract is over',
          icon: UsersIcon,
          filter: PARTNER_FILTERS.past,
        },
        paramsOfNow,
      ),
    ]);
}
