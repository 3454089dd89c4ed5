import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/index.ts';
import { type Database, readClock } from './database.ts';
import { migrate } from './migrate.ts';
import { toTime } from './time.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(async () => {
  await db.destroy();
});

describe('the database', () => {
  it('has nothing left to migrate once it is migrated', async () => {
    expect(await migrate(db)).toEqual([]);
  });

  it('gives times as epoch seconds, dates as text and counts as numbers', async () => {
    const at = 1_795_000_000;
    await db
      .insertInto('capacity_slots')
      .values({ slots_id: 's', starts_at: toTime(at), ends_at: toTime(at + 3600), capacity: 4, taken: 0 })
      .execute();
    await db
      .insertInto('capacity_days')
      .values({ resource_id: 'r', on_date: '2026-11-30', capacity_milli: 40_000, committed_milli: 0 })
      .execute();
    expect(await db.selectFrom('capacity_slots').selectAll().executeTakeFirst()).toMatchObject({ starts_at: at });
    expect(await db.selectFrom('capacity_days').selectAll().executeTakeFirst()).toEqual({
      resource_id: 'r',
      on_date: '2026-11-30',
      capacity_milli: 40_000,
      committed_milli: 0,
    });
    expect(Math.abs((await readClock(db)) - Date.now() / 1000)).toBeLessThan(5);
  });

  it('refuses a slot with more taken than it has', async () => {
    const overbook = db.updateTable('capacity_slots').set({ taken: 5 }).execute();
    await expect(overbook).rejects.toThrow(/slot_is_not_overbooked/);
  });
});
