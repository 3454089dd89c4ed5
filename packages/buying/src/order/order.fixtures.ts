import type { FormView } from './form/form-view.ts';
import { orderFields, toPiecesField } from './order-fields.ts';
import type { CaseView, OrderFormView, OrderPartView, OrderView } from './order-view.ts';

const key = 'a-key-of-a-form-in-a-story';
const href = '/order/AbCdEfGhIjKlMnOpQrStUv';

/** A QR code as the counter would give it: stories have no server. */
const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#fff" d="M0 0h9v9H0z"/><path d="M1 1h3v3H1zM5 1h3v3H5zM1 5h3v3H1zM5 5h1v1H5zM7 7h1v1H7zM6 6h1v1H6z"/></svg>',
)}`;

const contactForm: FormView = {
  action: `${href}/contact`,
  key,
  fields: [
    {
      kind: 'select',
      name: orderFields.topic,
      label: 'What is it about?',
      options: [
        { value: 'collecting', label: 'Collecting it' },
        { value: 'product', label: 'What I bought' },
      ],
      value: 'collecting',
    },
    { kind: 'words', name: orderFields.words, label: 'Your message', value: '', longest: 4000 },
  ],
  submit: 'Send it',
  after: 'The answer stands here, and comes to you by e-mail.',
};

const pickupPart: OrderPartView = {
  key: 'one',
  kind: 'pickup',
  title: 'Collect at the stall, from Ana Prints',
  badge: { tone: 'plain', text: 'Accepted' },
  sold: {
    sentence: 'Collect Sat 14 Nov, 10:00–11:00 at Stall A12, Lisbon time',
    remedy: 'Late? Free collection or a full refund, your choice.',
  },
  timeline: [
    { at: 'Fri 13 Nov, 09:00', text: 'You ordered', tone: 'plain' },
    { at: 'Fri 13 Nov, 09:00', text: 'Order accepted', tone: 'good' },
  ],
  place: {
    name: 'Stall A12, Campo de Santa Clara',
    address: 'Campo de Santa Clara, 1100-472 Lisboa',
    mapHref: 'https://www.openstreetmap.org/search?query=Campo',
    kept: 'Kept for you until Sat 14 Nov, 14:00, Lisbon time.',
  },
  slot: { href: `${href}/slot/one`, until: 'You can before Sat 14 Nov, 08:00.' },
  lines: [
    {
      key: 'flor',
      title: 'Flor bandana',
      href: '/feira/flor-bandana?sku=FLOR-RED-55',
      variant: 'Red, 55 cm',
      quantity: 2,
      price: '€25.00',
    },
  ],
};

const accepted: OrderView = {
  kind: 'order',
  market: { name: 'Feira da Ladra', href: '/feira' },
  reference: 'K7Q2-4M9D',
  state: {
    tone: 'plain',
    headline: 'Collect Sat 14 Nov, 10:00–11:00 at Stall A12, Lisbon time',
    more: ['Bring your collection code. All times are Lisbon time.', 'To pay at the stall: €25.00.'],
  },
  code: { code: 'A7K2QM', pictureHref: picture },
  calendarHref: `${href}/calendar.ics`,
  parts: [pickupPart],
  money: {
    rows: [
      { name: 'Goods', price: '€25.00' },
      { name: 'Collect at the stall, Ana Prints', price: 'Free' },
    ],
    total: '€25.00',
    states: [{ tone: 'wait', text: 'To pay at the stall: €25.00' }],
  },
  actions: [
    { href: `${href}/cancel`, name: 'Cancel', hint: 'Before work on it begins you can simply cancel.' },
    {
      href: `${href}/withdraw`,
      name: 'Withdraw from contract here',
      hint: 'Your right by law, without a reason: until 14 days after you have everything, or longer where the seller says so.',
    },
  ],
  cases: [],
  contact: { threads: [], form: contactForm },
  shares: [
    {
      title: 'Flor bandana',
      href: '/feira/flor-bandana?sku=FLOR-RED-55',
      address: 'https://market.example/feira/flor-bandana?sku=FLOR-RED-55',
      mailHref: 'mailto:?subject=Flor%20bandana',
    },
  ],
  buyer: { name: 'Beatriz Canário', lines: ['beatriz@canary.example'] },
};

const withdrawal: CaseView = {
  key: 'case-one',
  title: 'Withdrawal from the contract',
  badge: { tone: 'good', text: 'Received' },
  next: 'Send or bring it back within 14 days. You are paid back when it has arrived, or when you show that you sent it.',
  acknowledged:
    'Your withdrawal reached us on Saturday 21 November 2026 at 15:04:09 WET. This is its acknowledgement; we sent it to you by letter as well. Keep it.',
  lines: ['1 × Flor bandana, Red, 55 cm'],
  facts: [{ name: 'Asked', value: 'Sat 21 Nov, 15:04' }],
  photos: [],
  messages: [],
};

const claim: CaseView = {
  key: 'case-two',
  title: 'Damage',
  badge: { tone: 'wait', text: 'Waits for the seller' },
  next: 'The seller answers here and by e-mail.',
  lines: ['1 × Flor bandana, Red, 55 cm'],
  facts: [
    { name: 'Asked', value: 'Sat 21 Nov, 15:04' },
    { name: 'Why', value: 'It arrived damaged' },
    { name: 'You would like', value: 'My money back' },
  ],
  photos: [
    { href: picture, alt: 'Photo 1 of 2 that you sent', width: 800, height: 600 },
    { href: `${picture}#2`, alt: 'Photo 2 of 2 that you sent', width: 800, height: 600 },
  ],
  messages: [
    { key: 'm1', who: 'You', by: 'buyer', at: 'Sat 21 Nov, 15:04', body: 'The corner is torn.\nI send two photos.' },
    { key: 'm2', who: 'Ana Prints', by: 'seller', at: 'Sat 21 Nov, 16:00', body: 'I am sorry! Let me have a look.' },
  ],
};

const done: OrderPartView = {
  ...without(pickupPart, 'slot'),
  badge: { tone: 'good', text: 'You have it' },
  outcome: { tone: 'good', text: 'We kept this promise.' },
  timeline: [
    ...pickupPart.timeline,
    { at: 'Sat 14 Nov, 09:40', text: 'Ready for you', tone: 'good' },
    { at: 'Sat 14 Nov, 10:21', text: 'Handed over to you', tone: 'good' },
    { at: 'Sat 14 Nov, 10:21', text: 'Promise kept', tone: 'good' },
  ],
};

const received: OrderView = {
  ...without(without(accepted, 'code'), 'calendarHref'),
  state: { tone: 'good', headline: 'You have everything you ordered. Thank you!', more: [] },
  parts: [done],
  money: { ...accepted.money, states: [{ tone: 'good', text: 'Paid on Sat 14 Nov, 10:21 at the stall: €25.00' }] },
  actions: [
    { href: `${href}/return`, name: 'Return something', hint: 'By the seller’s own terms.' },
    {
      href: `${href}/exchange`,
      name: 'Exchange something',
      hint: 'For another size or colour, as far as there is one.',
    },
    { href: `${href}/repair`, name: 'Have it repaired', hint: 'Within its guarantee.' },
    { href: `${href}/damage`, name: 'Report damage', hint: 'With photos, if you like.' },
    ...accepted.actions.slice(1),
  ],
};

const late = {
  heading: 'It will be later than we promised. What do you want to do?',
  text: 'Whatever you choose costs you nothing.',
  form: {
    action: `${href}/remedy/one`,
    key,
    fields: [
      {
        kind: 'choice',
        name: orderFields.choice,
        label: 'Your choice',
        pick: 'one',
        choices: [
          { value: 'wait', label: 'I wait for it', isChecked: true },
          {
            value: 'remedy',
            label: 'I take what was promised for being late',
            description: 'Free collection or a full refund, your choice.',
            isChecked: false,
          },
          {
            value: 'cancel',
            label: 'I cancel it',
            description: 'What you paid for it is paid back.',
            isChecked: false,
          },
        ],
      },
    ],
    submit: 'That is my choice',
  },
} as const satisfies OrderPartView['remedy'];

const longText =
  'Feira internacional de artesanato, restauro e velharias de toda a península, com oficina de serigrafia e cerâmica tradicional';

export const orderFixtures = {
  accepted,
  awaitingPayment: {
    ...without(without(accepted, 'code'), 'calendarHref'),
    state: {
      tone: 'wait',
      headline: 'Pay €25.00 before Fri 13 Nov, 09:40 and it is yours.',
      more: ['Until then it is kept for you, and nothing is promised yet.'],
    },
    parts: [{ ...without(pickupPart, 'slot'), badge: { tone: 'wait', text: 'Not paid yet' } }],
    money: { ...accepted.money, states: [{ tone: 'wait', text: 'To pay online: €25.00' }] },
    actions: [
      { href: '/pay/x', name: 'Pay now', hint: 'Leads to the page of our payment provider.' },
      { href: `${href}/cancel`, name: 'Give the order up', hint: 'Nothing is charged.' },
    ],
  },
  ready: {
    ...accepted,
    state: {
      tone: 'good',
      headline: 'It is ready. Collect Sat 14 Nov, 10:00–11:00 at Stall A12, Lisbon time',
      more: ['Bring your collection code.', 'To pay at the stall: €25.00.'],
    },
    parts: [
      {
        ...pickupPart,
        badge: { tone: 'good', text: 'Ready' },
        timeline: [...pickupPart.timeline, { at: 'Sat 14 Nov, 09:40', text: 'Ready for you', tone: 'good' }],
      },
    ],
  },
  slotChanged: {
    ...accepted,
    notice: {
      tone: 'good',
      title: 'Your time to collect is changed.',
      text: 'The one you had before is free for somebody else.',
    },
    parts: [
      {
        ...pickupPart,
        now: { sentence: 'Collect Sat 14 Nov, 12:00–13:00 at Stall A12, Lisbon time', reason: '' },
        timeline: [
          ...pickupPart.timeline,
          { at: 'Fri 13 Nov, 18:12', text: 'You chose another time: Collect Sat 14 Nov, 12:00–13:00', tone: 'plain' },
        ],
      },
    ],
  },
  delayed: {
    ...accepted,
    state: {
      tone: 'wait',
      headline: 'Later than promised. Now: Collect Sat 14 Nov, 13:00–14:00 at Stall A12, Lisbon time',
      more: ['To pay at the stall: €25.00.'],
    },
    parts: [
      {
        ...pickupPart,
        badge: { tone: 'wait', text: 'Delayed' },
        now: {
          sentence: 'Collect Sat 14 Nov, 13:00–14:00 at Stall A12, Lisbon time',
          reason: 'The press broke down on Friday night; it is mended since this morning.',
        },
        remedy: late,
        timeline: [
          ...pickupPart.timeline,
          {
            at: 'Sat 14 Nov, 08:02',
            text: 'Later than promised: Collect Sat 14 Nov, 13:00–14:00',
            note: 'The press broke down on Friday night; it is mended since this morning.',
            tone: 'wait',
          },
        ],
      },
    ],
  },
  missed: {
    ...accepted,
    state: {
      tone: 'stop',
      headline: 'We did not keep our promise. We are sorry.',
      more: ['What holds now: Collect Sat 14 Nov, 13:00–14:00 at Stall A12, Lisbon time'],
    },
    parts: [
      {
        ...pickupPart,
        badge: { tone: 'stop', text: 'Late' },
        outcome: { tone: 'stop', text: 'We did not keep this promise. We are sorry.' },
        remedy: { ...late, heading: 'We did not keep our promise. What do you want to do?' },
      },
    ],
  },
  kept: received,
  cancelled: {
    ...without(without(accepted, 'code'), 'calendarHref'),
    notice: {
      tone: 'good',
      title: 'Cancelled.',
      text: 'What was paid for it is paid back; the letter about it is on its way.',
    },
    state: {
      tone: 'stop',
      headline: 'This order was cancelled on Fri 13 Nov, 10:00.',
      more: ['€25.00 is to be paid back to you.'],
    },
    parts: [{ ...without(pickupPart, 'slot'), badge: { tone: 'stop', text: 'Cancelled' } }],
    money: { ...accepted.money, states: [{ tone: 'wait', text: 'To be paid back to you: €25.00' }] },
    actions: [],
  },
  withdrawn: {
    ...received,
    notice: {
      tone: 'good',
      title: 'We have received your withdrawal.',
      text: 'The acknowledgement with date and time stands below, and comes to you by letter.',
    },
    cases: [withdrawal],
  },
  casesOpen: {
    ...received,
    cases: [claim, withdrawal],
    contact: {
      form: contactForm,
      threads: [
        {
          key: 't1',
          topic: 'What I bought',
          state: 'Answered',
          messages: [
            { key: 'a', who: 'You', by: 'buyer', at: 'Sat 14 Nov, 18:00', body: 'Is it washable?' },
            {
              key: 'b',
              who: 'Ana Prints',
              by: 'seller',
              at: 'Sat 14 Nov, 19:30',
              body: 'Yes, at 30°. Iron it from the left.',
            },
          ],
        },
      ],
    },
  },
  mixed: {
    ...accepted,
    parts: [
      pickupPart,
      {
        ...without(without(pickupPart, 'slot'), 'place'),
        key: 'two',
        kind: 'run',
        title: 'City courier, from Ana Prints',
        badge: { tone: 'good', text: 'On its way' },
        sold: {
          sentence: 'Delivered Fri 13 Nov, 11:30–13:00',
          remedy: '',
        },
        lines: [
          {
            key: 'b',
            title: 'Azulejo print',
            href: '/feira/azulejo',
            variant: '',
            quantity: 1,
            price: '€18.00',
            note: 'Refurbished',
          },
        ],
      },
    ],
  },
  long: {
    ...accepted,
    market: { name: longText, href: '/feira' },
    parts: [
      {
        ...pickupPart,
        title: `Collect at the stall, from ${longText}`,
        lines: [
          ...pickupPart.lines,
          {
            key: 'l',
            title: longText,
            href: '/feira/l',
            variant: longText,
            quantity: 999,
            price: '€123,456,789.00',
            note: '12 withdrawn from',
          },
        ],
        place: { name: `Stall A12, ${longText}`, address: longText, mapHref: 'https://www.openstreetmap.org/search' },
      },
    ],
    buyer: {
      name: longText,
      lines: ['a-very-long-address-of-somebody-with-a-long-name@a-very-long-domain-name.example'],
    },
  },
  erased: without(accepted, 'buyer'),
} as const satisfies Record<string, OrderView>;

const back = { name: 'Order K7Q2-4M9D', href };

export const orderFormFixtures = {
  withdraw: {
    kind: 'order_form',
    heading: 'Withdraw from the contract',
    back,
    intro: [
      'You need no reason. What you do not have yet stays with the seller; what you have you send back within 14 days after this.',
    ],
    form: {
      action: `${href}/withdraw`,
      fields: [
        {
          kind: 'lines',
          name: 'lines',
          label: 'What do you withdraw from?',
          lines: [
            {
              name: toPiecesField('a'),
              title: 'Flor bandana, Red, 55 cm',
              note: 'until Mon 30 Nov, 24:00',
              most: 2,
              value: '2',
            },
            { name: toPiecesField('b'), title: 'Azulejo print', most: 1, value: '' },
          ],
          without: [{ title: 'Ring with your name', why: 'Engraved with your name.' }],
        },
        {
          kind: 'words',
          name: orderFields.words,
          label: 'Anything you want to say (you need not)',
          value: '',
          longest: 4000,
        },
        { kind: 'hidden', name: orderFields.step, value: 'review' },
      ],
      submit: 'Continue',
      after: 'Nothing happens yet: you confirm on the next page.',
    },
  },
  confirm: {
    kind: 'order_form',
    heading: 'Confirm your withdrawal',
    back,
    intro: [],
    form: {
      action: `${href}/withdraw`,
      key,
      fields: [
        {
          kind: 'facts',
          label: 'You withdraw from the contract about this, of order K7Q2-4M9D, Beatriz Canário:',
          facts: [
            { name: '2 × Flor bandana, Red, 55 cm', value: '€25.00' },
            { name: 'You write', value: 'It is too red for me.' },
          ],
        },
      ],
      submit: 'Confirm withdrawal',
      after: 'You get an acknowledgement with date and time, on the page of your order and by letter.',
    },
  },
  damage: {
    kind: 'order_form',
    heading: 'Report damage',
    back,
    intro: ['Something arrived damaged, is not what you ordered, or is missing: say what, and show it where you can.'],
    form: {
      action: `${href}/damage`,
      key,
      isMultipart: true,
      fields: [
        {
          kind: 'lines',
          name: 'lines',
          label: 'What is it about?',
          error: 'Choose at least one thing.',
          lines: [{ name: toPiecesField('b'), title: 'Azulejo print', most: 1, value: '' }],
          without: [],
        },
        { kind: 'words', name: orderFields.words, label: 'What happened?', value: 'الزاوية ممزقة 🧺', longest: 4000 },
        {
          kind: 'choice',
          name: orderFields.wish,
          label: 'What would you like?',
          pick: 'one',
          choices: [
            { value: 'refund', label: 'My money back', isChecked: true },
            { value: 'replacement', label: 'The same again, undamaged', isChecked: false },
          ],
        },
        {
          kind: 'photos',
          name: orderFields.photos,
          label: 'Photos (you need not)',
          hint: 'Up to 4, of 8 MB at most each. Where and when they were taken is removed from them.',
          error: '“note.txt” is no photo we can open. Choose JPEG, PNG, WebP, AVIF or GIF pictures.',
          most: 4,
        },
      ],
      submit: 'Report it',
      after: 'The seller answers here and by e-mail.',
    },
  },
  slot: {
    kind: 'order_form',
    heading: 'Choose another time to collect',
    back,
    intro: [
      'Campo de Santa Clara. All times are Lisbon time.',
      'You can change it before Sat 14 Nov, 08:00. Your promise as it was sold stays on the page.',
    ],
    form: {
      action: `${href}/slot/one`,
      fields: [
        {
          kind: 'choice',
          name: orderFields.slot,
          label: 'When do you want to collect?',
          pick: 'one',
          choices: [
            { value: '1', label: 'Sat 14 Nov, 10:00–11:00', description: 'The time you have', isChecked: true },
            { value: '2', label: 'Sat 14 Nov, 11:00–12:00', description: 'Full', isChecked: false, isDisabled: true },
            { value: '3', label: 'Sat 14 Nov, 12:00–13:00', description: '1 place left', isChecked: false },
            { value: '4', label: 'Sat 14 Nov, 13:00–14:00', description: '4 places left', isChecked: false },
          ],
        },
      ],
      submit: 'Take this time',
    },
  },
} as const satisfies Record<string, OrderFormView>;

function without<T extends object, Key extends keyof T>(view: T, key: Key): Omit<T, Key> {
  const { [key]: _, ...rest } = view;
  return rest;
}
