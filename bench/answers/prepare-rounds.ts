import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { clockAt } from '../../src/acts/clock.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { connect, type Database, type Transaction } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import { announceRound } from '../../src/participation/rounds/announce-round.ts';
import { chooseOutcomes } from '../../src/participation/rounds/choose-outcomes.ts';
import { prepareRound } from '../../src/participation/rounds/prepare-round.ts';
import { addBody } from '../../src/people/organisations/add-body.ts';
import { frameworkId, outcomeId } from '../../src/reference/frameworks/load-frameworks.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { systemRandom } from '../../src/values/random.ts';
import { formToken, hashToken, newSecretToken, SESSION_COOKIE } from '../../src/web/edge/tokens.ts';

export const formSecret = 'a secret for benchmarks, of more than 32 characters';
const outcomes = ['prevention', 'local-jobs', 'third-sector'];

/** Someone who is signed in, and their answer as their browser would send it. */
export type Resident = { readonly ask: (path: string) => string };
export type Prepared = {
  readonly residents: readonly Resident[];
  readonly appPath: string;
  readonly floorPath: string;
};

/** Two open rounds, alike, one for each server, and residents who have not answered either. */
export async function prepareRounds(ownerUrl: string, residents: number): Promise<Prepared> {
  await migrate(ownerUrl);
  const db = connect({ url: ownerUrl });
  await loadReference(db);
  const app = await openRound(db, 'Benchmark, application');
  const floor = await openRound(db, 'Benchmark, floor');
  await db.destroy();
  return {
    residents: await signIn(ownerUrl, residents),
    appPath: `/say/${app.slug}/answer`,
    floorPath: `/${floor.roundId}`,
  };
}

export async function countBallots(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ count: string }>('select count(*) from ballot');
  await client.end();
  return Number(rows[0]?.count);
}

async function openRound(db: Database, title: string) {
  const now = Temporal.Now.instant();
  const at = (hours: number) => now.add({ hours });
  const by = { actor: nobody, clock: clockAt(at(-2)), random: systemRandom() };
  return db.transaction().execute(async (tx: Transaction) => {
    const body = await done(addBody(tx, by, { name: title, kind: 'council' }));
    await tx
      .insertInto('person')
      .values({ id: nobody.personId, created_at: now })
      .onConflict((c) => c.doNothing())
      .execute();
    const round = await done(
      prepareRound(tx, by, {
        bodyId: body.bodyId,
        scope: 'body',
        procurementId: null,
        title,
        question: 'What matters most?',
        about: 'The council will choose.',
        canChange: 'What counts.',
        minutes: 5,
        frameworkId: frameworkId('oldham-2013', 1),
        rule: 'independent-markets',
        tier: 1,
        minimumAnswers: 10,
        opensAt: at(-1),
        closesAt: at(24),
        mandateDueOn: Temporal.PlainDate.from('2100-01-01'),
      }),
    );
    const outcomeIds = outcomes.map((slug) => outcomeId(`oldham-2013/${slug}`));
    await done(chooseOutcomes(tx, by, { roundId: round.roundId, outcomeIds }));
    await done(announceRound(tx, by, { roundId: round.roundId }));
    return round;
  });
}

async function done<Result extends object>(act: Promise<Result>) {
  const result = await act;
  if ('refused' in result) throw new Error(String(result.refused));
  return result as Exclude<Result, { refused: unknown }>;
}

/** People with an address, a place and a session each, as many as asked for. */
async function signIn(ownerUrl: string, count: number): Promise<Resident[]> {
  const people = Array.from({ length: count }, () => ({ id: randomUUID(), token: newSecretToken() }));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `insert into person (id, email, postcode_outward, district_slug, created_at)
     select id, id || '@example.org', 'OL1', 'oldham', now() from unnest($1::uuid[]) as id`,
    [people.map(({ id }) => id)],
  );
  await client.query(
    `insert into session (token_hash, person_id, hat_kind, created_at, expires_at)
     select hash, id, 'resident', now(), now() + interval '1 day' from unnest($1::bytea[], $2::uuid[]) as s (hash, id)`,
    [people.map(({ token }) => hashToken(token)), people.map(({ id }) => id)],
  );
  await client.query('vacuum analyze');
  await client.end();
  return people.map(({ token }) => ({ ask: (path) => asked(path, token) }));
}

function asked(path: string, token: string): string {
  const first = randomBytes(1).readUInt8() % 50;
  const body = new URLSearchParams({
    _csrf: formToken(formSecret, token),
    _once: randomUUID(),
    'points.prevention': String(first),
    'points.local-jobs': String(50 - first),
    'points.third-sector': '50',
    act: 'give',
  }).toString();
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    `Cookie: ${SESSION_COOKIE}=${token}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
