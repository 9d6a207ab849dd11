import { readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { describeTables } from '../scripts/describe-tables.ts';
import { freshDatabase } from './database.ts';

const database = await freshDatabase();
afterAll(database.close);

it('src/db/tables.ts says what the migrations make (else: npm run tables)', async () => {
  const written = await readFile(new URL('../src/db/tables.ts', import.meta.url), 'utf8');
  expect(written).toBe(await describeTables(database.url));
});
