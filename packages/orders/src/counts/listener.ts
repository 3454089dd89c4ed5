import pg from 'pg';
import { COUNTS_CHANNEL } from '../capacity/pools.ts';

/** Pools of which something was taken or given back; 'all' where it is not known which, as after a lost connection. */
export type ChangedPools = readonly string[] | 'all';

export interface CountsListenerOptions {
  readonly url: string;
  readonly onChange: (pools: ChangedPools) => void;
  /** The connection broke or could not be made; it is tried again by itself. */
  readonly onLost?: (error: Error) => void;
  /** How often a silent connection is asked whether it still stands, ms: a half-open one says nothing by itself. */
  readonly beatMs?: number;
}

export interface CountsListener {
  /** Settled once the first attempt to listen came to its end, whichever way. */
  readonly started: Promise<void>;
  readonly isListening: () => boolean;
  readonly stop: () => Promise<void>;
}

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 10_000;
const CONNECT_MS = 5000;

/**
 * Hears from PostgreSQL what orders take and give back, in whichever process they were accepted. A connection of its own, because a
 * pool's would be handed on. After every new connection 'all' is told: what happened in between was not heard.
 */
export function listenToCounts(options: CountsListenerOptions): CountsListener {
  const { url, onChange, onLost = () => {}, beatMs = 15_000 } = options;
  let current: pg.Client | undefined;
  let isStopped = false;
  let retryMs = FIRST_RETRY_MS;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: CONNECT_MS,
      keepAlive: true,
    });
    const lose = (error: Error): void => {
      // Several events tell of one loss; the first counts.
      if (current !== client) return;
      current = undefined;
      clearInterval(beat);
      client.end().catch(onLost);
      retryLater(error);
    };
    const beat = setInterval(() => {
      client.query('select 1').catch(lose);
    }, beatMs);
    beat.unref();
    current = client;
    client.on('error', lose);
    client.on('end', () => lose(new Error('The connection that listens to counts was closed.')));
    client.on('notification', ({ channel, payload = '*' }) => {
      if (channel === COUNTS_CHANNEL) onChange(payload === '*' ? 'all' : payload.split('\n'));
    });
    try {
      await client.connect();
      await client.query(`listen ${COUNTS_CHANNEL}`);
      if (current !== client) return;
      retryMs = FIRST_RETRY_MS;
      onChange('all');
    } catch (error) {
      lose(error instanceof Error ? error : new Error(String(error)));
    }
  };

  const retryLater = (error: Error): void => {
    if (isStopped) return;
    onLost(error);
    timer = setTimeout(() => void connect(), retryMs);
    timer.unref();
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };

  return {
    started: connect(),
    isListening: () => current !== undefined && retryMs === FIRST_RETRY_MS,
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      const client = current;
      current = undefined;
      await client?.end();
    },
  };
}
