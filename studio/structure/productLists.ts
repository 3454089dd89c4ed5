import { BasketIcon } from '@sanity/icons/Basket';
import { CloseCircleIcon } from '@sanity/icons/CloseCircle';
import { ConfettiIcon } from '@sanity/icons/Confetti';
import { ImageRemoveIcon } from '@sanity/icons/ImageRemove';
import { UserIcon } from '@sanity/icons/User';
import type { StructureBuilder } from 'sanity/structure';
import { PRODUCT_FOR_SELLER } from '../schema/templates.ts';
import { API_VERSION, filteredListItem } from './filteredList.ts';
import { PRODUCT_FILTERS } from './filters.ts';

const LISTS = [
  { id: 'sold-out', title: 'Sold out', icon: CloseCircleIcon, filter: PRODUCT_FILTERS.soldOut },
  { id: 'without-picture', title: 'Without a picture', icon: ImageRemoveIcon, filter: PRODUCT_FILTERS.withoutPicture },
  { id: 'without-event', title: 'In no market event', icon: ConfettiIcon, filter: PRODUCT_FILTERS.withoutEvent },
] as const;

export function productLists(S: StructureBuilder) {
  return S.list()
    .title('Products')
    .items([
      S.listItem()
        .id('all')
        .title('All products')
        .icon(BasketIcon)
        .child(S.documentTypeList('product').title('All products')),
      S.listItem()
        .id('by-seller')
        .title('By seller')
        .icon(UserIcon)
        .child(
          S.documentTypeList('seller')
            .title('Whose products?')
            .child((sellerId) =>
              S.documentList()
                .id('of-seller')
                .title('Products of this seller')
                .schemaType('product')
                .apiVersion(API_VERSION)
                .filter(PRODUCT_FILTERS.ofSeller)
                .params({ sellerId })
                .initialValueTemplates([S.initialValueTemplateItem(PRODUCT_FOR_SELLER, { sellerId })]),
            ),
        ),
      S.divider(),
      ...LISTS.map((list) => filteredListItem(S, 'product', list)),
    ]);
}
