import { ArchiveIcon } from '@sanity/icons/Archive';
import { BasketIcon } from '@sanity/icons/Basket';
import { CalendarIcon } from '@sanity/icons/Calendar';
import { ConfettiIcon } from '@sanity/icons/Confetti';
import { LockIcon } from '@sanity/icons/Lock';
import { RefreshIcon } from '@sanity/icons/Refresh';
import type { StructureBuilder } from 'sanity/structure';
import { filteredListItem } from './filteredList.ts';
import { EVENT_FILTERS } from './filters.ts';
import { paramsOfNow } from './paramsOfNow.ts';

const LISTS = [
  { id: 'open', title: 'Taking orders now', icon: BasketIcon, filter: EVENT_FILTERS.open },
  { id: 'next', title: 'Coming up', icon: CalendarIcon, filter: EVENT_FILTERS.next },
  { id: 'by-day', title: 'Orders open before each day', icon: RefreshIcon, filter: EVENT_FILTERS.byDay },
  { id: 'closed', title: 'Orders closed', icon: LockIcon, filter: EVENT_FILTERS.closed },
  { id: 'past', title: 'Past', icon: ArchiveIcon, filter: EVENT_FILTERS.past },
] as const;

export function eventLists(S: StructureBuilder) {
  return S.list()
    .title('Market events')
    .items([
      S.listItem()
        .id('all')
        .title('All market events')
        .icon(ConfettiIcon)
        .child(S.documentTypeList('marketEvent').title('All market events')),
      S.divider(),
      ...LISTS.map((list) => filteredListItem(S, 'marketEvent', list, paramsOfNow)),
    ]);
}
