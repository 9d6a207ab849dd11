import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { clockAt } from '../../src/acts/clock.ts';
import { createApp } from '../../src/app.ts';
import { databaseOn, openPool } from '../../src/db/connect.ts';
import { openFolderObjects } from '../../src/objects/folder-objects.ts';
import { issueJoiningCodes } from '../../src/participation/codes/issue-joining-codes.ts';
import { drawJoiningCode } from '../../src/participation/codes/joining-code.rules.ts';
import { seededRandom, systemRandom } from '../../src/values/random.ts';
import { buildRound, roundDays } from '../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../test/builders/people.ts';

const GUESSES = 600;
const HALL = 80;

/** Over HTTP: guessing codes from one address, and a hall of people who all come in from one. */
export async function knock(url: string): Promise<string> {
  const pool = openPool({ url, max: 8 });
  const db = databaseOn(pool);
  const round = await buildRound(db, { tier: 2 });
  const { personId } = await buildOfficer(db, round.bodyId, 'facilitator');
  const random = seededRandom('knocking');
  const by = {
    actor: { personId, hat: { kind: 'resident' as const } },
    clock: clockAt(roundDays.during),
    random,
  };
  const slips = { roundId: round.roundId, kind: 'venue', label: 'A hall', count: HALL } as const;
  const { codes } = await carriedOut(db, (tx) => issueJoiningCodes(tx, by, slips));
  const app = appOn(pool);
  const path = `/say/${round.slug}/join/code`;
  const post = postTo(app, path);
  const guessed = await sendAll(
    Array.from({ length: GUESSES }, () => drawJoiningCode(random)),
    (code) => post(code, '192.0.2.1'),
  );
  const hall = await sendAll(codes, (code) => post(code, '192.0.2.2'));
  // The next ten minutes: the window is another one.
  await db.deleteFrom('rate_limit').execute();
  const later = codes.filter((_, index) => hall[index] === 429);
  const again = await sendAll(later, (code) => post(code, '192.0.2.2'));
  await pool.end();
  return tellOf(guessed, hall, again);
}

function tellOf(guessed: readonly number[], hall: readonly number[], again: readonly number[]): string {
  const count = (statuses: readonly number[], status: number) =>
    statuses.filter((each) => each === status).length;
  const turned = `${count(guessed, 303)} let in, ${count(guessed, 429)} were turned away unread`;
  return [
    `Guessing from one address: of ${GUESSES} codes, ${count(guessed, 422)} were tried and wrong, ${turned}.`,
    `A hall of ${HALL} behind one address: ${count(hall, 303)} came in at once, ${count(hall, 429)} were asked to wait ten minutes, and ${count(again, 303)} of those came in then.`,
  ].join('\n');
}

/** The whole site, as it stands behind one proxy. */
function appOn(pool: ReturnType<typeof openPool>) {
  return createApp(
    {
      db: databaseOn(pool),
      pool,
      clock: clockAt(roundDays.during),
      random: systemRandom(),
      assets: { href: (name) => `/assets/${name}`, serve: () => undefined },
      secret: 'a secret for benchmarks, of more than 32 characters',
      sealingKey: '',
      filesFolder: '',
      objects: openFolderObjects('/nonexistent'),
      largestBidBytes: 0,
      recordFolder: '',
      secureCookies: false,
      trustedProxies: 1,
      publicUrl: 'http://localhost',
      region: 'Greater Manchester',
      demonstration: false,
      contact: undefined,
      sourceUrl: undefined,
      ocidPrefix: 'ocds-000000',
    },
    pino({ level: 'silent' }),
  );
}

/** One after the other, as a limit counts them. */
async function sendAll(codes: readonly string[], post: (code: string) => Promise<number>): Promise<number[]> {
  const statuses: number[] = [];
  for (const code of codes) statuses.push(await post(code));
  return statuses;
}

/** Each opens the page in a browser of their own, and sends a code. */
function postTo(app: ReturnType<typeof createApp>, path: string) {
  return async (code: string, address: string): Promise<number> => {
    const headers = { 'x-forwarded-for': address };
    const page = await app.request(path, { headers });
    const csrf = (await page.text()).match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
    const cookie = page.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const body = new URLSearchParams({ _csrf: csrf, _once: randomUUID(), code });
    return (await app.request(path, { method: 'POST', body, headers: { ...headers, cookie } })).status;
  };
}
