import type { PersonField } from './checkout-fields.ts';
import type { CheckoutFault, PaymentView } from './checkout-view.ts';

/** What the checkout's page says beside the promises. British English. */
export const checkoutWords = {
  heading: 'Order',
  back: 'Back to the basket',
  faults: 'Nothing was ordered yet. Please look at:',
  notices: {
    offer_unknown:
      'This page was open for long, or was made for another basket. Nothing was ordered. Please read it once more: this is what holds now.',
    basket_changed:
      'Your basket was changed meanwhile, perhaps in another window. Nothing was ordered. Please read it once more: this is what is in it now.',
  },
  changedHeading: 'Something changed while you were here. Nothing was ordered.',
  changedText: 'Please compare. To order below is to take what holds now; nothing else you wrote has changed.',
  changedGone: 'What cannot be had any more has to be taken out of the basket first.',
  what: 'What',
  shown: 'You were shown',
  now: 'Holds now',
  goneHeading: 'Not offered any more, and left out:',
  promises: 'What you get, and when',
  from: (seller: string) => `From ${seller}`,
  late: 'If it is late:',
  who: 'Who is it for?',
  whoHint: 'You need no account. We use this for your order only.',
  address: 'Where does it go?',
  addressHint: 'Only because something is brought or sent to you. The dates hold for this postcode.',
  labels: {
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone',
    street: 'Street and number',
    postcode: 'Postcode',
    city: 'Town',
    country: 'Country',
  },
  hints: {
    name: 'Said at the stall, and on the parcel.',
    email:
      'For your confirmation with the promise in writing, and a note if a date moves. Without one, keep the address of your order’s page yourself.',
    phone: 'For the day itself. E-mail or telephone: one is enough.',
  },
  fault: (field: PersonField | 'contact', fault: CheckoutFault): string => {
    if (field === 'contact') return 'Give an e-mail address or a telephone number, so that the maker can reach you.';
    if (fault === 'too_long') return 'That is longer than we can keep. Shorten it, please.';
    if (fault === 'outside') return 'Nothing in your basket goes there. Choose one of the countries listed.';
    switch (field) {
      case 'name':
        return 'Write a name the stall can call you by.';
      case 'email':
        return 'This is not an e-mail address we can write to. It looks like ana@example.com.';
      case 'phone':
        return 'This does not read as a telephone number. Use digits, with + and the country code if it is from abroad.';
      case 'street':
        return 'Write the street and number it should go to.';
      case 'postcode':
        return 'Write the postcode as on an envelope, such as 1100-148.';
      case 'city':
        return 'Write the town.';
      case 'country':
        return 'Choose the country.';
    }
  },
  pay: 'How do you pay?',
  payments: {
    stall: {
      label: 'At the stall',
      description: 'Cash, card or phone, when you collect. Each maker at their own table.',
    },
    maker: {
      label: 'To the maker',
      description:
        'At the stall for what you collect; for what is brought or sent, the maker writes to you how to pay before it leaves. Nothing is charged now.',
    },
    online: {
      label: 'Now, by card',
      description:
        'On the payment page of Stripe, which sends you back here. What you order is held for you meanwhile.',
    },
  } satisfies Record<PaymentView['kind'], { readonly label: string; readonly description: string }>,
  onlyStall: 'This shop takes no payment online.',
  total: 'What it comes to',
  goods: 'Goods',
  all: 'All of it',
  taxes: 'with taxes',
  contract: 'Who sells, and your rights',
  contractText: 'Each maker sells to you directly and stands behind what they sell:',
  withdrawal: (days: number) =>
    `You have ${days} days from when you get it to change your mind, without saying why. Your order’s page has a button for it.`,
  exemptions: 'That right does not hold for what is made to your own wishes:',
  order: ({ kind, amount }: Pick<PaymentView, 'kind' | 'amount'>) => {
    switch (kind) {
      case 'stall':
        return 'Order and pay at the stall';
      case 'maker':
        return 'Order with obligation to pay';
      case 'online':
        return `Order and pay ${amount}`;
    }
  },
  orderAny: 'Order with obligation to pay',
  orderChanged: 'Take what holds now, and order',
  binding: 'Pressing this is a binding order. Cutoff times count from the moment it reaches us.',
} as const;
