import { randomBytes } from 'node:crypto';
import { type Database, findOrderByAccess } from '@stallkeep/orders';
import { DAY, insertSoldOrder, openTestDatabase, SOLD_AT, type SoldOrder } from '@stallkeep/orders/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { textAnswer } from '../../answers.server.ts';
import { type Fields, makeTestDesk, sendToDesk } from '../../test-helpers/test-desk.ts';
import type { DeskPage } from '../desk.ts';
import { hashOrderToken } from '../order-link.server.ts';
import { orderRoutes } from './order-routes.server.ts';

let db: Database;
let now = SOLD_AT + 60;
const renderPage = vi.fn(async (page: DeskPage) => textAnswer(page.status, page.title));
const desk = () => makeTestDesk({ orders: { db, readNow: async () => now }, now: () => now * 1000, renderPage });
const send = (method: 'GET' | 'POST', href: string, fields: Fields = []) =>
  sendToDesk(desk(), orderRoutes, { method, href, fields });

interface Sold extends SoldOrder {
  readonly href: string;
  readonly token: string;
}

async function sell(sold: Parameters<typeof insertSoldOrder>[1] = {}): Promise<Sold> {
  const token = randomBytes(16).toString('base64url');
  const order = await insertSoldOrder(db, { ...sold, accessHash: hashOrderToken(token) });
  return { ...order, token, href: `/order/${token}` };
}

const handedOver = { parts: [{ state: 'done', doneAt: SOLD_AT + DAY }] } as const;
const key = () => ['key', randomBytes(16).toString('base64url')] as const;
const pieces = (sold: Sold, quantity: string) => [`pieces.${sold.lineIds[0]}`, quantity] as const;
const page = (): DeskPage => {
  const last = renderPage.mock.lastCall?.[0];
  if (last === undefined) throw new Error('no page was rendered');
  return last;
};
/** The page as text: whatever is in it anywhere. */
const pageText = (): string => JSON.stringify(page().view);
const read = async (sold: Sold) => {
  const order = await findOrderByAccess(db, hashOrderToken(sold.token));
  if (order === undefined) throw new Error('the order was sold');
  return order;
};
const photo = async (more: { readonly width?: number } = {}) =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: more.width ?? 2400, height: 1200, channels: 3, background: '#a33' } })
          .withExif({ IFD0: { Artist: 'Beatriz Canário' } })
          .jpeg()
          .toBuffer(),
      ),
    ],
    'photo.jpg',
    { type: 'image/jpeg' },
  );

beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(() => db.destroy());
beforeEach(() => {
  vi.clearAllMocks();
  now = SOLD_AT + 60;
});

describe('the page of an order', () => {
  it('opens with its capability, and says what was promised word for word', async () => {
    const sold = await sell();
    expect((await send('GET', sold.href)).status).toBe(200);
    expect(page().view).toMatchObject({
      kind: 'order',
      state: { headline: 'Collect Sat 14 Nov, 10:00–11:00 at Stall A12, Lisbon time' },
      code: { pictureHref: `${sold.href}/code.svg` },
      parts: [{ sold: { remedy: 'Late? Free collection or a full refund, your choice.' } }],
    });
    expect(pageText()).toContain('Withdraw from contract here');
    expect(pageText()).not.toContain('Report damage');
  });

  it.each(['AAAAAAAAAAAAAAAAAAAAAA', 'x', '...', 'a'.repeat(128)])(
    'is the same 404 for whatever opens nothing: %s',
    async (token) => {
      for (const rest of ['', '/code.svg', '/calendar.ics', '/cancel', '/withdraw', '/damage', '/slot/x', '/photo/x']) {
        expect((await send('GET', `/order/${token}${rest}`)).status).toBe(404);
        expect(page().view).toMatchObject({ kind: 'message', heading: 'This link opens no order' });
      }
    },
  );

  it('shows nobody once it is erased', async () => {
    const sold = await sell({ isErased: true });
    await send('GET', sold.href);
    expect(page().view).not.toHaveProperty('buyer');
    expect(pageText()).not.toMatch(/canary|Canário/);
  });

  it('says what was done, and nothing somebody wrote into the address', async () => {
    const sold = await sell();
    await send('GET', `${sold.href}?done=withdrawn`);
    expect(page().view).toMatchObject({ notice: { title: 'We have received your withdrawal.' } });
    for (const done of ['<b>', 'constructor', '__proto__', 'toString']) {
      await send('GET', `${sold.href}?done=${encodeURIComponent(done)}`);
      expect(page().view).not.toHaveProperty('notice');
    }
  });

  it('gives the code as a picture and the collection as a calendar entry that keeps its name', async () => {
    const sold = await sell();
    const code = await send('GET', `${sold.href}/code.svg`);
    expect(code.headers['content-type']).toMatch(/^image\/svg/);
    expect(code.body?.bytes.identity.toString()).toMatch(/^<svg/);
    const readCalendar = async () =>
      (await send('GET', `${sold.href}/calendar.ics`)).body?.bytes.identity.toString().replaceAll('\r\n ', '') ?? '';
    const before = await readCalendar();
    expect(before).toContain(`UID:order-${sold.partIds[0]}@stall.example`);
    expect(before).toContain('SEQUENCE:0');
    expect(before).not.toContain('METHOD');
    // A calendar is shared with others: the order's link is not in it.
    expect(before).not.toContain(sold.token);
    await send('POST', `${sold.href}/cancel`, [key(), ['part', sold.partIds[0] ?? '']]);
    const after = await readCalendar();
    expect(after).toContain('SEQUENCE:1');
    expect(after).toContain('STATUS:CANCELLED');
  });
});

describe('cancelling', () => {
  it('leads back to the order and says so; sent twice it is done once', async () => {
    const sold = await sell();
    const fields = [key(), ['part', sold.partIds[0] ?? '']] as const;
    for (const _ of [1, 2]) {
      const answer = await send('POST', `${sold.href}/cancel`, fields);
      expect([answer.status, answer.headers['location']]).toEqual([303, `${sold.href}?done=cancelled`]);
    }
    const order = await read(sold);
    expect(order.payment?.refunds).toHaveLength(1);
    await send('GET', sold.href);
    expect(page().view).toMatchObject({ state: { tone: 'stop' }, actions: [] });
  });

  it('with the same key and something else in the form is told apart', async () => {
    const sold = await sell({ parts: [{}, { kind: 'run' }] });
    const one = key();
    await send('POST', `${sold.href}/cancel`, [one, ['part', sold.partIds[0] ?? '']]);
    expect((await send('POST', `${sold.href}/cancel`, [one, ['part', sold.partIds[1] ?? '']])).status).toBe(422);
    expect((await read(sold)).state).toBe('accepted');
  });

  it('too late is answered in words and changes nothing', async () => {
    const sold = await sell({ parts: [{ state: 'packed' }] });
    expect((await send('GET', `${sold.href}/cancel`)).status).toBe(409);
    const answer = await send('POST', `${sold.href}/cancel`, [key(), ['part', sold.partIds[0] ?? '']]);
    expect(answer.status).toBe(409);
    expect(pageText()).toContain('It is packed for you already.');
    expect((await read(sold)).parts).toMatchObject([{ state: 'packed' }]);
  });

  it('of nothing asks what, and of somebody else’s part is refused', async () => {
    const [sold, other] = [await sell(), await sell()];
    expect((await send('POST', `${sold.href}/cancel`, [key()])).status).toBe(422);
    expect(pageText()).toContain('Choose at least one.');
    for (const part of [other.partIds[0] ?? '', 'x', '\u0000', '🧺']) {
      expect((await send('POST', `${sold.href}/cancel`, [key(), ['part', part]])).status).toBe(409);
    }
    expect((await read(other)).state).toBe('accepted');
  });
});

describe('withdrawing', () => {
  it('takes two steps, the first of which writes nothing, and is acknowledged with date and time', async () => {
    const sold = await sell();
    await send('GET', `${sold.href}/withdraw`);
    expect(page().view).toMatchObject({ form: { submit: 'Continue' } });
    expect(
      (
        await send('POST', `${sold.href}/withdraw`, [
          pieces(sold, '2'),
          ['words', 'Changed my mind 🙏'],
          ['step', 'review'],
        ])
      ).status,
    ).toBe(200);
    expect(page().view).toMatchObject({ heading: 'Confirm your withdrawal', form: { submit: 'Confirm withdrawal' } });
    expect((await read(sold)).cases).toEqual([]);
    const confirm = [key(), pieces(sold, '2'), ['words', 'Changed my mind 🙏'], ['step', 'confirm']] as const;
    for (const _ of [1, 2]) {
      expect((await send('POST', `${sold.href}/withdraw`, confirm)).headers['location']).toBe(
        `${sold.href}?done=withdrawn#cases`,
      );
    }
    await send('GET', sold.href);
    expect(page().view).toMatchObject({
      cases: [{ acknowledged: expect.stringMatching(/Friday,? 13 November 2026.*09:01:00/) }],
    });
    expect((await read(sold)).cases).toHaveLength(1);
  });

  it('says of lines made to order why not', async () => {
    const sold = await sell({ parts: [{ lines: [{ exemption: 'Engraved with your name.' }, {}] }] });
    await send('GET', `${sold.href}/withdraw`);
    expect(pageText()).toContain('Engraved with your name.');
    const answer = await send('POST', `${sold.href}/withdraw`, [key(), pieces(sold, '1'), ['step', 'confirm']]);
    expect(answer.status).toBe(409);
    expect((await read(sold)).cases).toEqual([]);
  });

  it.each(['NaN', '-1', '1e308', '0.5', '99', '１', '\u0000', '2; drop table', '١'])(
    'from %j pieces asks again and keeps it typed',
    async (typed) => {
      const sold = await sell();
      const answer = await send('POST', `${sold.href}/withdraw`, [
        key(),
        pieces(sold, typed),
        ['words', 'كلمات 👋'],
        ['step', 'confirm'],
      ]);
      expect(answer.status).toBe(422);
      expect(page().view).toMatchObject({
        form: {
          fields: [{ kind: 'lines', error: expect.any(String), lines: [{ value: typed }] }, { value: 'كلمات 👋' }, {}],
        },
      });
      expect((await read(sold)).cases).toEqual([]);
    },
  );

  it('from foreign lines, or ten thousand of them, is refused', async () => {
    const [sold, other] = [await sell(), await sell()];
    expect((await send('POST', `${sold.href}/withdraw`, [key(), pieces(other, '1'), ['step', 'confirm']])).status).toBe(
      409,
    );
    const many = Array.from({ length: 10_000 }, () => pieces(sold, '1'));
    expect((await send('POST', `${sold.href}/withdraw`, [key(), ...many, ['step', 'confirm']])).status).toBe(409);
    expect([(await read(sold)).cases, (await read(other)).cases]).toEqual([[], []]);
  });
});

describe('a return and a repair', () => {
  it('open a case that stands on the page, and only by a way it was sold with', async () => {
    const sold = await sell(handedOver);
    now = SOLD_AT + 2 * DAY;
    const fields = [
      key(),
      pieces(sold, '1'),
      ['reason', 'too_small'],
      ['words', 'Zu klein'],
      ['way', 'stall'],
    ] as const;
    expect((await send('POST', `${sold.href}/return`, fields)).headers['location']).toMatch(
      /\?done=return#case-[0-9a-f-]{36}$/,
    );
    expect((await send('POST', `${sold.href}/return`, fields)).status).toBe(303);
    await send('GET', sold.href);
    expect(page().view).toMatchObject({ cases: [{ title: 'Return', messages: [{ who: 'You', body: 'Zu klein' }] }] });
    const courier = [key(), pieces(sold, '1'), ['reason', ''], ['words', ''], ['way', 'courier']] as const;
    expect((await send('POST', `${sold.href}/return`, courier)).status).toBe(422);
    expect((await read(sold)).cases).toHaveLength(1);
  });

  it('before the goods are there are not offered, and refused in words', async () => {
    const sold = await sell();
    for (const form of ['return', 'repair', 'damage', 'exchange']) {
      expect((await send('GET', `${sold.href}/${form}`)).status).toBe(409);
    }
    const fields = [key(), pieces(sold, '1'), ['reason', 'broken'], ['words', 'It broke']] as const;
    expect((await send('POST', `${sold.href}/repair`, fields)).status).toBe(409);
    expect(pageText()).toContain('You do not have it yet.');
  });

  it('ask for what is missing, all at once, and keep what was typed', async () => {
    const sold = await sell(handedOver);
    const long = '🧺'.repeat(4001);
    expect((await send('POST', `${sold.href}/repair`, [key(), ['reason', '<b>'], ['words', long]])).status).toBe(422);
    expect(page().view).toMatchObject({
      form: {
        fields: [
          { kind: 'lines', error: 'Choose at least one thing.' },
          { kind: 'select', error: 'Choose one.' },
          { kind: 'words', value: long, error: expect.stringContaining('4001 letters') },
        ],
      },
    });
  });
});

describe('reporting damage', () => {
  const damage = (sold: Sold, photos: readonly File[], words = 'The corner is torn.') =>
    send('POST', `${sold.href}/damage`, [
      key(),
      pieces(sold, '1'),
      ['reason', 'damaged'],
      ['words', words],
      ['wish', 'refund'],
      ...photos.map((file) => ['photos', file] as const),
    ]);

  it('keeps photos small and without what the camera wrote, and shows them to the order’s own link alone', async () => {
    const [sold, other] = [await sell(handedOver), await sell(handedOver)];
    expect((await damage(sold, [await photo(), new File([], '')])).status).toBe(303);
    const [one] = (await read(sold)).cases;
    expect(one?.photos).toMatchObject([{ width: 1600, height: 800 }]);
    const id = one?.photos[0]?.id;
    const shown = await send('GET', `${sold.href}/photo/${id}`);
    const bytes = shown.body?.bytes.identity ?? Buffer.alloc(0);
    expect([shown.status, shown.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(bytes.includes('Canário')).toBe(false);
    expect((await send('GET', `${other.href}/photo/${id}`)).status).toBe(404);
    expect((await send('GET', `${sold.href}/photo/nothing`)).status).toBe(404);
  });

  it('with the same photos sent twice is one report', async () => {
    const sold = await sell(handedOver);
    const [file, once] = [await photo({ width: 40 }), key()];
    const fields: Fields = [
      once,
      pieces(sold, '1'),
      ['reason', 'damaged'],
      ['words', 'Torn'],
      ['wish', 'refund'],
      ['photos', file],
    ];
    expect((await send('POST', `${sold.href}/damage`, fields)).status).toBe(303);
    expect((await send('POST', `${sold.href}/damage`, fields)).status).toBe(303);
    expect((await read(sold)).cases).toHaveLength(1);
  });

  it.each<[string, () => Promise<readonly File[]>, RegExp]>([
    ['text', async () => [new File(['hello'], 'note.txt')], /“note.txt” is no photo/],
    [
      'a drawing that could fetch',
      async () => [new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg')],
      /no photo/,
    ],
    [
      'a page that says it is a picture',
      async () => [new File(['<script>'], 'a.jpg', { type: 'image/jpeg' })],
      /no photo/,
    ],
    ['half a picture', async () => [new File([(await photo()).slice(0, 2000)], 'half.jpg')], /no photo/],
    [
      'one that unpacks to more than a camera makes',
      async () => [
        new File(
          [
            new Uint8Array(
              await sharp({
                create: { width: 8000, height: 8000, channels: 3, background: '#000' },
                limitInputPixels: false,
              })
                .png({ compressionLevel: 1 })
                .toBuffer(),
            ),
          ],
          'bomb.png',
        ),
      ],
      /no photo/,
    ],
    ['more than 8 MB', async () => [new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'big.jpg')], /larger than 8 MB/],
    ['five', async () => Array.from({ length: 5 }, () => new File(['x'], 'x.jpg')), /At most 4 photos/],
    ['a name that turns text around', async () => [new File(['x'], 'a\u202egpj.exe')], /“agpj.exe” is no photo/],
  ])('with %s instead of photos asks again and keeps the words', async (_title, make, expected) => {
    const sold = await sell(handedOver);
    expect((await damage(sold, await make())).status).toBe(422);
    expect(pageText()).toContain('The corner is torn.');
    expect(pageText()).toMatch(expected);
    expect((await read(sold)).cases).toEqual([]);
  });
});

describe('writing to the seller', () => {
  it('stands on the page with its answer, whatever letters it is in', async () => {
    const sold = await sell();
    const body = 'متى أستطيع الحضور؟ 👨‍👩‍👧 <script>alert(1)</script>\u0000';
    const fields = [key(), ['topic', 'collecting'], ['words', body]] as const;
    expect((await send('POST', `${sold.href}/contact`, fields)).headers['location']).toBe(
      `${sold.href}?done=sent#contact`,
    );
    expect((await send('POST', `${sold.href}/contact`, fields)).status).toBe(303);
    await send('GET', sold.href);
    expect(page().view).toMatchObject({
      contact: { threads: [{ topic: 'Collecting it', messages: [{ body: body.replace('\u0000', '') }] }] },
    });
  });

  it('without words or about nothing asks again', async () => {
    const sold = await sell();
    expect((await send('POST', `${sold.href}/contact`, [key(), ['topic', 'drop'], ['words', ' \u0000 ']])).status).toBe(
      422,
    );
    expect(page().view).toMatchObject({
      form: { fields: [{ error: 'Choose what it is about.' }, { error: 'Write what you want to say.' }] },
    });
    expect((await read(sold)).contacts).toEqual([]);
  });

  it('read as a page is the order’s page', async () => {
    const sold = await sell();
    expect((await send('GET', `${sold.href}/contact`)).headers['location']).toBe(sold.href);
  });
});

describe('choosing what becomes of a late part', () => {
  const offer = (sold: Sold) =>
    db
      .insertInto('remedies')
      .values({
        part_id: sold.partIds[0] ?? '',
        words: 'A full refund.',
        cause: 'delayed',
        choice: null,
        chosen_at: null,
        done_at: null,
      })
      .execute();

  it('waits, takes what was promised, or cancels', async () => {
    const sold = await sell({ parts: [{ state: 'packed' }] });
    await offer(sold);
    const choose = (choice: string) =>
      send('POST', `${sold.href}/remedy/${sold.partIds[0]}`, [key(), ['choice', choice]]);
    await send('GET', sold.href);
    expect(page().view).toMatchObject({ parts: [{ remedy: { form: { submit: 'That is my choice' } } }] });
    expect((await choose('wait')).headers['location']).toBe(`${sold.href}?done=waiting`);
    expect((await choose('<b>')).status).toBe(409);
    expect((await choose('cancel')).headers['location']).toBe(`${sold.href}?done=cancelled`);
    expect(await read(sold)).toMatchObject({ state: 'cancelled', parts: [{ remedy: { choice: 'cancel' } }] });
  });

  it('is not for another order’s part, nor where nothing is late', async () => {
    const [sold, other] = [await sell(), await sell()];
    await offer(other);
    expect((await send('POST', `${sold.href}/remedy/${other.partIds[0]}`, [key(), ['choice', 'remedy']])).status).toBe(
      409,
    );
    expect((await send('POST', `${sold.href}/remedy/${sold.partIds[0]}`, [key(), ['choice', 'remedy']])).status).toBe(
      409,
    );
    expect((await read(other)).parts).toMatchObject([{ remedy: { choice: undefined } }]);
  });
});
