import { BasketIcon } from '@sanity/icons/Basket';
import { ClockIcon } from '@sanity/icons/Clock';
import { CogIcon } from '@sanity/icons/Cog';
import { ConfettiIcon } from '@sanity/icons/Confetti';
import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { PackageIcon } from '@sanity/icons/Package';
import { PinIcon } from '@sanity/icons/Pin';
import { TrolleyIcon } from '@sanity/icons/Trolley';
import { UndoIcon } from '@sanity/icons/Undo';
import { UserIcon } from '@sanity/icons/User';
import type { StructureBuilder, StructureResolver } from 'sanity/structure';
import { SITE_SETTINGS_ID } from '../schema/singletons/siteSettings.ts';
import { eventLists } from './eventLists.ts';
import { productLists } from './productLists.ts';
import { wayLists } from './wayLists.ts';

/** The desk in a seller's words, in the order of a market week. */
export const structure: StructureResolver = (S) =>
  S.list()
    .id('desk')
    .title('Your market')
    .items([
      S.listItem().id('events').title('Market events').icon(ConfettiIcon).child(eventLists(S)),
      S.listItem().id('products').title('Products').icon(BasketIcon).child(productLists(S)),
      S.documentTypeListItem('seller').title('Sellers').icon(UserIcon),
      S.divider(),
      S.listItem().id('ways').title('Ways to get it').icon(TrolleyIcon).child(wayLists(S)),
      S.listItem().id('places').title('Places & opening hours').icon(PinIcon).child(placeLists(S)),
      S.documentTypeListItem('packagingSpec').title('Packaging').icon(PackageIcon),
      S.documentTypeListItem('returnsPolicy').title('Returns').icon(UndoIcon),
      S.divider(),
      S.documentTypeListItem('page').title('Pages').icon(DocumentTextIcon),
      S.listItem()
        .id(SITE_SETTINGS_ID)
        .title('Shop settings')
        .icon(CogIcon)
        .child(S.document().schemaType('siteSettings').documentId(SITE_SETTINGS_ID).title('Shop settings')),
    ]);

function placeLists(S: StructureBuilder) {
  return S.list()
    .title('Places & opening hours')
    .items([
      S.documentTypeListItem('place').title('Places').icon(PinIcon),
      S.documentTypeListItem('calendar').title('Opening hours').icon(ClockIcon),
    ]);
}
