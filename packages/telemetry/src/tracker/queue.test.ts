import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { context } from '../events.fixtures.ts';
import { parseBody } from '../schema.ts';
import { createQueue } from './queue.ts';

/** A collector that answers as planned, and the browser around the queue. */
let answers: (Response | Error)[];
let sent: { by: 'fetch' | 'beacon'; body: string }[];
let isBeaconTaken: boolean;
const browser = { onLine: true, sendBeacon: (_: string, body: string) => isBeaconTaken && keep('beacon', body) };
const page = { prerendering: false };

function keep(by: 'fetch' | 'beacon', body: string): boolean {
  sent.push({ by, body });
  return true;
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_796_000_000_000 });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  answers = [];
  sent = [];
  isBeaconTaken = true;
  browser.onLine = true;
  page.prerendering = false;
  vi.stubGlobal('navigator', browser);
  vi.stubGlobal('document', page);
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    keep('fetch', body);
    const answer = answers.shift() ?? new Response(null, { status: 204 });
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const refuse = (status: number, retryAfter?: string) =>
  new Response(null, { status, headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter } });
const createTestQueue = () => createQueue({ url: '/t', ctx: context });
/** Sequence numbers of what each request carried. */
const listSent = () =>
  sent.map(({ body }) => {
    const parsed = parseBody(body);
    if (parsed.kind !== 'batch' || parsed.batch.refused.length > 0) throw new Error(JSON.stringify(parsed));
    return parsed.batch.accepted.map(({ s }) => s);
  });
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe('the queue', () => {
  it('sends after two seconds, and at once when twenty have come', async () => {
    const { emit } = createTestQueue();
    emit('page_view', {});
    await vi.advanceTimersByTimeAsync(1999);
    expect(listSent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(listSent()).toEqual([[0]]);
    for (let count = 0; count < 20; count++) emit('page_view', {});
    expect(listSent()).toEqual([[0], range(1, 21)]);
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(2);
  });

  it('gives ids of version 7 that a collector takes, also with a clock of 1970', () => {
    vi.setSystemTime(5);
    const { emit, beacon } = createTestQueue();
    emit('page_view', {});
    beacon();
    expect(listSent()).toEqual([[0]]);
  });

  it('waits longer from failure to failure, and sends the same again with what has come since', async () => {
    answers = [refuse(500), new Error('no network'), refuse(503)];
    const { emit } = createTestQueue();
    emit('page_view', {});
    await vi.advanceTimersByTimeAsync(2000);
    for (let count = 0; count < 30; count++) emit('page_view', {});
    expect(sent).toHaveLength(1);
    // 2, 4 and 8 seconds, each one and a half times as long with a chance of one half.
    await vi.advanceTimersByTimeAsync(2999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5999);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(listSent()).toEqual([[0], range(0, 31), range(0, 31), range(0, 31)]);
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(4);
  });

  it('waits as long as a 429 asks, at most an hour before chance', async () => {
    answers = [refuse(429, '30'), refuse(429, '9999999')];
    const { emit } = createTestQueue();
    emit('page_view', {});
    await vi.advanceTimersByTimeAsync(2000);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(15_001);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(3600 * 1000 - 1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1800 * 1000 + 1);
    expect(listSent()).toEqual([[0], [0], [0]]);
  });

  it.each([400, 413, 403])('lets go of what was answered with %s', async (status) => {
    answers = [refuse(status)];
    const { emit } = createTestQueue();
    emit('page_view', {});
    await vi.runAllTimersAsync();
    emit('page_view', {});
    await vi.runAllTimersAsync();
    expect(listSent()).toEqual([[0], [1]]);
  });

  it('keeps everything while offline, and sends it in batches of fifty when asked', async () => {
    const { emit, flush, beacon } = createTestQueue();
    browser.onLine = false;
    for (let count = 0; count < 120; count++) emit('page_view', {});
    await vi.runAllTimersAsync();
    beacon();
    expect(sent).toEqual([]);
    browser.onLine = true;
    flush();
    await vi.runAllTimersAsync();
    expect(listSent()).toEqual([range(0, 50), range(50, 100), range(100, 120)]);
  });

  it('holds a thousand; what is more is a gap in the sequence', async () => {
    const { emit, flush } = createTestQueue();
    browser.onLine = false;
    for (let count = 0; count < 1005; count++) emit('page_view', {});
    browser.onLine = true;
    flush();
    await vi.runAllTimersAsync();
    emit('page_view', {});
    await vi.runAllTimersAsync();
    expect(listSent().flat()).toEqual([...range(0, 1000), 1005]);
  });

  describe('while a request runs', () => {
    let answerLater: (answer: Response) => void;

    beforeEach(() => {
      vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
        keep('fetch', body);
        return new Promise<Response>((resolve) => {
          answerLater = resolve;
        });
      });
    });

    it('gives a beacon what the request does not have, and keeps what the browser does not take', async () => {
      const { emit, flush, beacon } = createTestQueue();
      emit('page_view', {});
      flush();
      emit('page_view', {});
      emit('page_view', {});
      isBeaconTaken = false;
      beacon();
      isBeaconTaken = true;
      beacon();
      beacon();
      expect(sent.map(({ by }) => by)).toEqual(['fetch', 'beacon']);
      expect(listSent()).toEqual([[0], [1, 2]]);
      answerLater(refuse(500));
      await vi.advanceTimersByTimeAsync(3000);
      expect(listSent()).toEqual([[0], [1, 2], [0]]);
      answerLater(refuse(204));
      await vi.runAllTimersAsync();
      expect(sent).toHaveLength(3);
    });

    it('lets no event that comes meanwhile shorten the wait after its failure', async () => {
      const { emit, flush } = createTestQueue();
      emit('page_view', {});
      flush();
      emit('page_view', {});
      await vi.advanceTimersByTimeAsync(1000);
      answerLater(refuse(429, '60'));
      await vi.advanceTimersByTimeAsync(59_999);
      expect(sent).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(30_001);
      expect(listSent()).toEqual([[0], [0, 1]]);
    });
  });

  it('sends nothing from a page drawn ahead until it is shown', async () => {
    page.prerendering = true;
    const { emit, beacon } = createTestQueue();
    emit('page_view', {});
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
    page.prerendering = false;
    beacon();
    expect(listSent()).toEqual([[0]]);
  });

  it('keeps a batch below 64 KiB whatever letters it has', async () => {
    const { emit, flush } = createTestQueue();
    browser.onLine = false;
    const item = { item_id: '漢'.repeat(64), item_variant: '漢'.repeat(96), price: 1, quantity: 1 };
    for (let count = 0; count < 40; count++) emit('view_item', { items: Array.from({ length: 30 }, () => item) });
    browser.onLine = true;
    flush();
    await vi.runAllTimersAsync();
    expect(listSent().flat()).toEqual(range(0, 40));
    expect(sent.length).toBeGreaterThan(10);
  });

  it('says Global Privacy Control as the browser does', async () => {
    for (const globalPrivacyControl of [true, false, undefined]) {
      vi.stubGlobal('navigator', { ...browser, globalPrivacyControl });
      const { emit, beacon } = createTestQueue();
      emit('page_view', {});
      beacon();
    }
    expect(sent.map(({ body }) => JSON.parse(body).gpc)).toEqual([true, false, undefined]);
  });
});
