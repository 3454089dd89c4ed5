import type { Refused } from '@stallkeep/orders';
import { formatDayTime, type Reading } from '@stallkeep/wording';

/** Why something cannot be done, in words, with what to do instead where there is something. Total. */
export function sayRefusal({ reason, since }: Pick<Refused, 'reason' | 'since'>, reading: Reading): string {
  const when = since === undefined ? '' : ` since ${formatDayTime(since, reading)}`;
  switch (reason) {
    case 'not_accepted':
      return 'The order is not paid for yet.';
    case 'ended':
      return 'It is over already: there is nothing left to change.';
    case 'being_made':
      return 'It is being made for you now. You can still withdraw from the contract, unless it is made to your own specification.';
    case 'packed':
      return 'It is packed for you already. You can still withdraw from the contract.';
    case 'departed':
      return 'It is on its way to you. You can withdraw from the contract and send it back when it is there.';
    case 'handed_over':
      return `You have it already${when}. You can return it or withdraw from the contract.`;
    case 'not_received':
      return 'You do not have it yet. Once it is with you, this can be asked for.';
    case 'too_late':
      return `The time for it is over${when}. Write to the seller all the same: they may help.`;
    case 'exempt':
      return 'It is made to your own specification, so it cannot be given back.';
    case 'no_returns':
      return 'The seller offers none for it. You can still withdraw from the contract while there is time.';
    case 'nothing_left':
      return 'All of it is on its way back already, or was given back.';
    case 'open_already':
      return 'You asked for it already: see “What you asked for” on the order’s page.';
    case 'no_guarantee':
      return 'It was sold without a guarantee.';
    case 'not_collected_here':
      return 'It is not collected at a chosen time.';
    case 'past_cutoff':
      return `The time can no longer be changed${when}: the seller is getting it ready. Write to them, they may find a way.`;
    case 'no_remedy':
      return 'Nothing is late, so there is nothing to choose.';
    case 'chosen_already':
      return 'You chose already.';
    case 'foreign':
      return 'It is not part of this order.';
    case 'nothing_named':
      return 'Nothing was chosen.';
    case 'bad_quantity':
      return 'There are not so many of it. Choose again.';
    case 'bad_way':
      return 'The seller does not take it back this way. Choose another.';
    case 'too_long':
      return 'That is more than fits. Shorten it.';
    case 'empty':
      return 'Nothing was written.';
  }
}
