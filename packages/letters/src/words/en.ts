import type { CaseFacts } from '../facts.ts';

type CaseKind = CaseFacts['kind'];

const caseNames: Readonly<Record<CaseKind, string>> = {
  return: 'return',
  exchange: 'exchange',
  repair: 'repair',
  claim: 'report of a fault or damage',
  withdrawal: 'withdrawal',
};

/** British English. "before", never "by"; a time always with its place; nothing urgent that is not. */
export const en = {
  hello: (name: string) => `Hello ${name},`,
  quantity: (quantity: number, title: string) => `${quantity} × ${title}`,
  priced: (line: string, price: string) => `${line}: ${price}`,
  at: (when: string, zone: string) => `${when}, ${zone}`,
  from: (seller: string, option: string) => `From ${seller}: ${option}`,
  lateThen: (remedy: string) => `If it is late: ${remedy}`,
  namePlace: 'Where',
  nameWindow: 'When',
  nameHeldUntil: 'Kept for you until',
  nameAddress: 'Carried to',
  nameGoods: 'Goods',
  nameCarriage: 'Carriage',
  nameTotal: 'All of it, with taxes',
  namePay: 'To pay',
  nameOrder: 'Order',
  nameName: 'Name',
  nameEmail: 'E-mail address',
  nameReceived: 'Received',
  stall: (stall: string) => `stall ${stall}`,
  free: 'free',
  payAtStall: (amount: string) => `${amount}, at the stall when you collect`,
  payOnReceipt: (amount: string) => `${amount}, when you get it`,
  payPending: (amount: string) => `${amount}, online: not paid yet`,
  paid: (amount: string) => `nothing more: ${amount} is paid`,
  codeLabel: 'Your code: say it or show it when you collect',
  orderLink: 'Your order’s page',
  orderLinkNote:
    'There you can see how it stands, change your collection time, cancel, return, or write to the seller. Whoever has the link can do so: keep it to yourself.',
  noLink: 'The link in the letter that confirmed your order still leads to its page.',
  goods: 'What it is about',
  buyerWrote: 'You wrote',
  sellerWrote: (seller: string) => `${seller} wrote`,
  seller: 'The seller',

  refundDue: (amount: string) => `${amount} comes back to you, the way you paid. We write again when it is done.`,
  refundDone: (amount: string) => `${amount} has been given back to you, the way you paid.`,
  refundFailed: (amount: string) =>
    `${amount} is owed to you, and giving it back the way you paid did not work. The seller will find another way with you.`,
  nothingPaid: 'Nothing was paid, so nothing is owed to you and nothing by you.',

  confirmed: {
    subject: (reference: string, event: string) => `Your order ${reference} at ${event}`,
    opening: (event: string) =>
      `Thank you. Your order at ${event} is accepted. This is what you are promised; it is kept with your order word for word.`,
    totals: 'What it comes to',
    mind: 'If you change your mind',
    cancel: 'Until it is handed over or on its way, you can cancel on your order’s page.',
    withdraw: (days: number) =>
      `From the day you get it you have ${days} days to withdraw, without giving a reason: on your order’s page choose “Withdraw from contract here”, then confirm. We acknowledge it at once, with date and time.`,
    withdrawLines: (days: number, titles: string) => `${days} days for: ${titles}.`,
    buyerPays: 'Sending it back is at your cost; bringing it to the stall costs nothing.',
    sellerPays: 'Sending it back costs you nothing.',
    exempt: (title: string, reason: string) => `${title}: the right to withdraw does not apply. ${reason}`,
    guarantee: (months: number) =>
      `The legal guarantee covers faults for ${months % 12 === 0 ? `${months / 12} ${months === 12 ? 'year' : 'years'}` : `${months} months`}.`,
    guaranteeLines: (months: number, titles: string) =>
      `The legal guarantee covers faults for ${months} months on: ${titles}.`,
  },
  paymentWaiting: {
    subject: (reference: string) => `Not paid yet: order ${reference}`,
    opening: (event: string) => `Your order at ${event} waits for its payment. It is accepted once that has arrived.`,
    held: (until: string) =>
      `We hold the goods for you until ${until}. After that they are free for others again, and nothing is owed.`,
    link: 'Go on to pay',
  },
  ready: {
    subject: (reference: string) => `Ready to collect: order ${reference}`,
    opening: (seller: string) => `Your order from ${seller} is ready. Come and collect it.`,
  },
  slotChanged: {
    subject: (reference: string) => `Another time to collect: order ${reference}`,
    opening: (seller: string) =>
      `You chose another time to collect your order from ${seller}. This is what holds now; the time you had before is free for others.`,
  },
  delayed: {
    subject: (reference: string) => `Later than promised: order ${reference}`,
    opening: (seller: string) => `We are sorry: ${seller} cannot keep the time you were promised.`,
    promised: 'What you were promised',
    holds: 'What holds now',
    noDate: 'There is no new time yet. We write again as soon as there is one.',
    remedy: (words: string) => `For that you are offered: ${words}`,
    choice:
      'You decide: wait, or cancel this part and get back all you paid for it. If you do nothing, we go on and keep the new time.',
    choiceNoDate: 'You decide: wait, or cancel this part and get back all you paid for it.',
    link: 'Choose on your order’s page',
  },
  missed: {
    subject: (reference: string) => `We are late: order ${reference}`,
    opening: (seller: string) => `We are sorry: the time you were promised has passed, and ${seller} did not keep it.`,
  },
  runCancelled: {
    subject: (reference: string) => `The courier run does not go: order ${reference}`,
    opening: (seller: string) =>
      `We are sorry: the courier run that was to bring your order from ${seller} does not go.`,
  },
  notCollected: {
    subject: (reference: string) => `Not collected: order ${reference}`,
    opening: (seller: string) => `We waited for you at the stall: your order from ${seller} was not collected.`,
    held: (until: string) => `It was kept until ${until}.`,
    next: 'If you still want it, or it was collected and we missed that, write to the seller on your order’s page.',
  },
  cancelled: {
    subject: (reference: string) => `Cancelled: order ${reference}`,
    opening: (event: string) => `Your order at ${event} is cancelled. What was kept for you is free again.`,
    subjectPart: (reference: string) => `Cancelled in part: order ${reference}`,
    openingPart: (event: string) => `A part of your order at ${event} is cancelled. The rest of it stands.`,
  },
  holdExpired: {
    subject: (reference: string) => `Paid too late: order ${reference}`,
    opening: (event: string) =>
      `Your payment for the order at ${event} arrived after the time we could hold the goods, and they had gone to somebody else. The order does not stand.`,
  },
  withdrawal: {
    subject: (reference: string) => `We have received your withdrawal: order ${reference}`,
    opening: (at: string) => `We confirm that your withdrawal from the contract reached us on ${at}.`,
    declared: 'What you declared',
    declaration: (reference: string, placed: string) =>
      `I withdraw from the contract for the goods below, order ${reference} of ${placed}.`,
    next: 'What happens now',
    sendBack:
      'If you have the goods, bring or send them back within 14 days of your declaration; your order’s page says where to.',
    money:
      'You get back what you paid for them, with the cost of ordinary carriage, within 14 days of your declaration. The seller may wait until the goods are back or you have shown that you sent them.',
    keep: 'Keep this letter: it is your proof.',
  },
  case: {
    received: (kind: CaseKind) => `We have received your ${caseNames[kind]}`,
    receivedOpening: (kind: CaseKind) =>
      `Your ${caseNames[kind]} has reached the seller, who looks at it and answers you here.`,
    agreed: (kind: CaseKind) => `Agreed: your ${caseNames[kind]}`,
    agreedOpening: {
      return: 'Your return is agreed. Please let the goods come back.',
      exchange: 'Your exchange is agreed. Please let the goods come back; the new ones are kept for you.',
      repair: 'Your repair is agreed. Please let the goods come back; they are mended and returned to you.',
      claim: 'The seller agrees with what you reported and puts it right.',
      withdrawal: 'Your withdrawal is noted.',
    } satisfies Record<CaseKind, string>,
    way: {
      stall: 'Bring them to the stall, with this order’s code.',
      courier: 'A courier collects them; the seller tells you when.',
      post: 'Send them by post; your order’s page says where to.',
    },
    refused: (kind: CaseKind) => `Not agreed: your ${caseNames[kind]}`,
    refusedOpening: (kind: CaseKind) => `The seller does not agree to your ${caseNames[kind]}, and says why:`,
    refusedRights: 'Your rights under the law stay as they are. You can answer on your order’s page.',
    returned: 'What you sent back has arrived',
    returnedOpening: 'What you sent back has arrived. The seller looks at it, and then we write again.',
    of: (subject: string, reference: string) => `${subject} (order ${reference})`,
    wish: {
      refund: 'You would like your money back.',
      replacement: 'You would like another one.',
      repair: 'You would like it mended.',
    },
  },
  refunded: {
    subject: (amount: string, reference: string) => `${amount} given back: order ${reference}`,
  },
  contact: {
    received: (event: string) => `We have your message: ${event}`,
    receivedOrder: (reference: string) => `We have your message: order ${reference}`,
    receivedOpening: 'Thank you. Your message has reached the seller, who answers within one working day.',
    answered: (event: string) => `An answer to your question: ${event}`,
    answeredOrder: (reference: string) => `An answer to your message: order ${reference}`,
    answeredOpening: 'The seller has answered you.',
  },
  newsletter: {
    subject: (event: string) => `Do you want letters from ${event}?`,
    opening: (event: string) =>
      `Somebody, we hope you, gave this address to get letters from ${event}. Nothing is sent to you unless you say yes here:`,
    link: 'Yes, write to me',
    agreed: 'What was agreed to:',
    otherwise: 'If it was not you, do nothing. If you want to be sure that nobody asks again, say no here:',
    stop: 'No, do not write to me',
  },
} as const;
