import { Temporal } from 'temporal-polyfill';
import { listEmptiesDue } from '../procurement/bids/box/envelopes.queries.ts';
import { drawEmpties, putInEmpty } from '../procurement/bids/box/keep-boxes.ts';
import { makeOpenerKey } from '../procurement/bids/openers/make-key.ts';
import { nameOpener, setBox } from '../procurement/bids/openers/name-openers.ts';
import { listRehearsals } from '../procurement/bids/openers/openers.queries.ts';
import { makeRehearsal, rehearse } from '../procurement/bids/openers/rehearse.ts';
import { writeSharesFile } from '../procurement/bids/opening/shares-file.rules.ts';
import { recipientOf } from '../procurement/bids/sealing/age-file.ts';
import { unwrapAll } from '../procurement/bids/sealing/unwrap-all.ts';
import { act, resident, staff, type Telling } from './cast.ts';
import { type OpenersFile, readOpenersFile } from './openers-files.ts';
import type { Purchase } from './purchase-files.ts';
import { isBefore } from './story-time.ts';
import type { Asked } from './tell-voice.ts';

/** The officer names who opens, and each makes a key: before the notice. */
export async function tellOpeners(telling: Telling, { summary }: Purchase, asked: Asked): Promise<void> {
  const file = await readOpenersFile(summary.slug);
  if (!file) return;
  const { namedAt: at, threshold, graceMinutes } = file;
  const officer = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  await act(telling, { actor: officer, at }, (tx) => setBox(tx, { ...asked, threshold, graceMinutes }));
  for (const { person, office, department, identity } of file.openers) {
    const actor = resident(telling.cast, person);
    const { email } = await telling.db
      .selectFrom('person')
      .select('email')
      .where('id', '=', actor.personId)
      .executeTakeFirstOrThrow();
    const named = { office, name: person, email: email ?? '', fromBuyingDepartment: department, link: '' };
    await act(telling, { actor: officer, at }, (tx, by) => nameOpener(tx, by, { ...asked, ...named }));
    const recipient = (await recipientOf(identity)) ?? '';
    await act(telling, { actor, at }, (tx, by) =>
      makeOpenerKey(tx, by, { ...asked, recipient, ofDepartment: department }),
    );
  }
}

/** Once the notice is out: test bids, opened by most of them; and when empty envelopes come. */
export async function tellRehearsals(
  telling: Telling,
  { summary, criteria }: Purchase,
  asked: Asked,
): Promise<void> {
  const file = await readOpenersFile(summary.slug);
  const at = criteria?.tenderNotice?.publishedAt;
  if (!file || !at) return;
  await act(telling, { at }, async (tx, by) => {
    await makeRehearsal(tx, by, asked, 1);
    await drawEmpties(tx, by, asked);
  });
  await tellRound(telling, file, asked, {
    round: 0,
    tender: { body: summary.body, procurement: summary.slug },
  });
}

type Round = {
  readonly round: 0 | 1;
  readonly tender: { readonly body: string; readonly procurement: string };
};

/** The second test bid, where the deadline came near, and the empty envelopes up to then. */
export async function tellLastDays(
  telling: Telling,
  { summary }: Purchase,
  asked: Asked,
  until: string,
): Promise<void> {
  const file = await readOpenersFile(summary.slug);
  if (!file) return;
  const due = await listEmptiesDue(telling.db, Temporal.Instant.from(until));
  for (const empty of due.filter(({ procurementId }) => procurementId === asked.procurementId))
    await act(telling, { at: empty.dueAt.toString() }, (tx, by) => putInEmpty(tx, by, empty));
  const second = file.openers.flatMap(({ rehearsedAt }) => rehearsedAt[1] ?? []).sort();
  const [at] = second;
  if (!at || !isBefore(at, until)) return;
  await act(telling, { at }, (tx, by) => makeRehearsal(tx, by, asked, 2));
  await tellRound(telling, file, asked, {
    round: 1,
    tender: { body: summary.body, procurement: summary.slug },
  });
}

async function tellRound(
  telling: Telling,
  file: OpenersFile,
  asked: Asked,
  { round, tender }: Round,
): Promise<void> {
  const envelopes = (await listRehearsals(telling.db, asked)).slice(-1).map(({ envelope }) => envelope);
  for (const { person, identity, rehearsedAt } of file.openers) {
    const at = rehearsedAt[round];
    if (!at) continue;
    const unwrapped = await unwrapAll({ tender, envelopes }, identity);
    if ('refused' in unwrapped) throw new Error(`${person} could not rehearse: ${unwrapped.refused}`);
    const shares = writeSharesFile(unwrapped);
    await act(telling, { actor: resident(telling.cast, person), at }, (tx, by) =>
      rehearse(tx, by, { ...asked, shares }),
    );
  }
}
