import { mkdtempSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSupplier } from '../../../../test/builders/people.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { findRoom, noteSent } from './room.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const objects = { arrivingFolder: mkdtempSync(join(tmpdir(), 'pp-room-')) };

it('a supplier may send its largest bid twenty times a day, and not a byte more; another one still may', async () => {
  const [{ supplierId }, other] = [await buildSupplier(db), await buildSupplier(db)];
  const mostBytes = 1000;
  const ask = (bytes: number, who = supplierId) =>
    findRoom(db, objects, { supplierId: who, bytes, mostBytes });
  for (let times = 0; times < 19; times += 1) await noteSent(db, supplierId, mostBytes);
  expect(await ask(1000)).toEqual({ hasRoom: true });
  expect(await ask(1001)).toEqual({ refused: 'too-much-today' });
  await noteSent(db, supplierId, 1000);
  expect(await ask(1)).toEqual({ refused: 'too-much-today' });
  expect(await ask(1, other.supplierId)).toEqual({ hasRoom: true });
});

it('half a gigabyte of the disk stays free, whatever bids come', async () => {
  const { supplierId } = await buildSupplier(db);
  const { bavail, bsize } = await statfs(objects.arrivingFolder);
  const free = bavail * bsize;
  const ask = (bytes: number) => findRoom(db, objects, { supplierId, bytes, mostBytes: free });
  const [floor, sway] = [512 * 1024 * 1024, 300 * 1024 * 1024];
  expect(await ask(free - floor + sway)).toEqual({ refused: 'no-room' });
  expect(await ask(free - floor - sway)).toEqual({ hasRoom: true });
});
