import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, done, type Played, playing } from '../../../../test/builders/evaluation.ts';
import { buildSeatedPanel, officerOf, serviceDays, sitting } from '../../../../test/builders/seats.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { isViolation } from '../../../db/errors.ts';
import { markRegister } from '../serving/mark-register.ts';
import { addMeeting, cancelMeeting } from '../serving/plan-meetings.ts';
import { sayDays } from '../serving/say-days.ts';
import { type ClaimCost, claimCost, takeBackClaim } from './claim-cost.ts';
import { listClaims, listOwnClaims } from './claims.queries.ts';
import { decideClaim, markPaid } from './decide-claim.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

let panel: Awaited<ReturnType<typeof buildSeatedPanel>>;
let finance: Played;
let folder: string;
beforeAll(async () => {
  panel = await buildSeatedPanel(db);
  finance = await officerOf(db, panel, 'finance-officer', serviceDays.afterwards);
  folder = await mkdtemp(join(tmpdir(), 'pp-receipts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (who: Played, day: keyof typeof serviceDays) =>
  playing(who.personId, who.by.actor.hat, serviceDays[day]);
const meets = { startsAt: '2026-07-04T09:00:00Z', endsAt: '2026-07-04T14:00:00Z' };

function setDay(startsAt = meets.startsAt, endsAt = meets.endsAt) {
  const times = { startsAt: Temporal.Instant.from(startsAt), endsAt: Temporal.Instant.from(endsAt) };
  return attempt(db, at(panel.keeper, 'answers'), (tx, by) =>
    addMeeting(tx, by, { ...panel, ...times, place: 'The library', publicUrl: 'http://localhost' }),
  );
}

function cost(given: Partial<ClaimCost> = {}, who = sitting(panel.seats[0]!, 'afterwards')) {
  const plain = {
    kind: 'travel',
    amountPence: 420,
    spentOn: Temporal.PlainDate.from('2026-07-04'),
    note: '',
  } as const;
  return attempt(db, who, (tx, by) => claimCost(tx, by, { ...panel.seats[0]!, ...plain, ...given }));
}

async function aClaim(given: Partial<ClaimCost> = {}): Promise<string> {
  const made = await cost(given);
  if ('refused' in made) throw new Error(made.refused);
  return made.claimId;
}

describe('a day of the panel', () => {
  it('is set once at one time, told to those who sit, and answered by them', async () => {
    const set = await setDay();
    if ('refused' in set) throw new Error(set.refused);
    expect(await setDay()).toEqual({ refused: 'at-the-same-time' });
    expect(await setDay(meets.endsAt, meets.startsAt)).toEqual({ refused: 'ends-first' });
    expect(await setDay('2026-05-01T09:00:00Z', '2026-05-01T10:00:00Z')).toEqual({ refused: 'in-the-past' });
    const mails = await db
      .selectFrom('mail_message')
      .select('id')
      .where('subject', 'like', 'A day for%')
      .execute();
    expect(mails).toHaveLength(6);
    const [seat] = panel.seats;
    const canCome = new Map([[set.meetingId, true]]);
    expect(await attempt(db, sitting(seat!), (tx, by) => sayDays(tx, by, { ...seat!, canCome }))).toEqual({
      said: true,
    });
  });

  it('has a register: whoever came is owed the payment, once; who did not is owed nothing', async () => {
    const [meeting] = await db
      .selectFrom('panel_meeting')
      .select('id')
      .where('panel_id', '=', panel.panelId)
      .execute();
    const key = { ...panel, meetingId: meeting!.id };
    const [one, two] = panel.seats;
    const mark = (came: string[], day: keyof typeof serviceDays = 'afterwards') =>
      attempt(db, at(panel.keeper, day), (tx, by) => markRegister(tx, by, { ...key, came }));
    expect(await mark([], 'answers')).toEqual({ refused: 'not-begun' });
    expect(await mark([one!.memberId, two!.memberId])).toEqual({ marked: 6 });
    expect(await mark([one!.memberId])).toEqual({ marked: 6 });
    const owed = (await listClaims(db, panel)).filter(({ kind }) => kind === 'day');
    expect(owed).toMatchObject([{ memberId: one!.memberId, amountPence: 9000, decision: null }]);
    const approve = (who: Played) =>
      attempt(db, who, (tx, by) =>
        decideClaim(tx, by, { ...panel, claimId: owed[0]!.id, decision: 'approved', reason: '' }),
      );
    expect(await approve(at(panel.keeper, 'afterwards'))).toEqual({ refused: 'typed-it-in' });
    expect(await approve(finance)).toEqual({ decided: 'approved' });
    expect(await mark([])).toEqual({ refused: 'paid-already' });
    const cancelled = await attempt(db, at(panel.keeper, 'afterwards'), (tx, by) =>
      cancelMeeting(tx, by, { ...key, publicUrl: 'http://localhost' }),
    );
    expect(cancelled).toEqual({ refused: 'was-held' });
  });
});

describe('a cost', () => {
  it('is claimed with or without a receipt, which is looked at by what is inside', async () => {
    expect(await cost()).toHaveProperty('claimId');
    const receipt = { folder, name: 'bus.pdf', bytes: Buffer.from('%PDF-1.4 a ticket') };
    expect(await cost({ receipt })).toHaveProperty('claimId');
    const page = { ...receipt, bytes: Buffer.from('<html><script>') };
    expect(await cost({ receipt: page })).toEqual({ refused: 'file-kind' });
    expect(await cost({ spentOn: Temporal.PlainDate.from('2026-08-01') })).toEqual({
      refused: 'not-yet-spent',
    });
  });

  it('is taken back until somebody has decided it', async () => {
    const claimId = await aClaim();
    const back = (id: string) =>
      attempt(db, sitting(panel.seats[0]!), (tx, by) => takeBackClaim(tx, by, { ...panel, claimId: id }));
    expect(await back(claimId)).toEqual({ takenBack: true });
    const kept = await aClaim();
    await done(db, finance, (tx, by) =>
      decideClaim(tx, by, { ...panel, claimId: kept, decision: 'declined', reason: 'Claimed twice.' }),
    );
    expect(await back(kept)).toEqual({ refused: 'decided-already' });
    const own = await listOwnClaims(db, panel.seats[0]!);
    expect(own.find(({ id }) => id === kept)).toMatchObject({
      decision: 'declined',
      decisionReason: 'Claimed twice.',
    });
  });

  it('is decided by somebody else: not its claimant, not who typed it in, whoever writes the row', async () => {
    const claimId = await aClaim();
    const claimant = { ...finance, personId: panel.seats[0]!.personId ?? '' };
    const own = playing(claimant.personId, finance.by.actor.hat, serviceDays.afterwards);
    const decide = (who: Played) =>
      attempt(db, who, (tx, by) =>
        decideClaim(tx, by, { ...panel, claimId, decision: 'approved', reason: '' }),
      );
    expect(await decide(own)).toEqual({ refused: 'own-claim' });
    const typed = await attempt(db, finance, (tx, by) =>
      claimCost(tx, by, {
        ...panel.seats[1]!,
        kind: 'care',
        amountPence: 900,
        spentOn: Temporal.PlainDate.from('2026-07-04'),
        note: '',
      }),
    );
    if ('refused' in typed) throw new Error(typed.refused);
    const byHand = (id: string, personId: string) =>
      db
        .updateTable('panel_claim')
        .set({ decision: 'approved', decided_at: serviceDays.afterwards, decided_by: personId })
        .where('id', '=', id)
        .execute();
    await expect(byHand(typed.claimId, finance.personId)).rejects.toSatisfy((error) =>
      isViolation(error, 'panel_claim_decided_by_another'),
    );
    await expect(byHand(typed.claimId, panel.seats[1]!.personId ?? '')).rejects.toSatisfy((error) =>
      isViolation(error, 'panel_claim_not_ones_own'),
    );
  });

  it('is paid once approved, on a day that has come, once', async () => {
    const claimId = await aClaim();
    const pay = (day: string) =>
      attempt(db, finance, (tx, by) =>
        markPaid(tx, by, { ...panel, claimIds: [claimId], paidOn: Temporal.PlainDate.from(day) }),
      );
    expect(await pay('2026-07-06')).toEqual({ refused: 'not-approved' });
    await done(db, finance, (tx, by) =>
      decideClaim(tx, by, { ...panel, claimId, decision: 'approved', reason: '' }),
    );
    expect(await pay('2026-07-07')).toEqual({ refused: 'in-the-future' });
    expect(await pay('2026-07-06')).toEqual({ paid: 1 });
    expect(await pay('2026-07-05')).toEqual({ paid: 0 });
    const again = await attempt(db, finance, (tx, by) =>
      decideClaim(tx, by, { ...panel, claimId, decision: 'declined', reason: 'No.' }),
    );
    expect(again).toEqual({ refused: 'decided-already' });
    await expect(
      db.updateTable('panel_claim').set({ amount_pence: 1 }).where('id', '=', claimId).execute(),
    ).rejects.toSatisfy((error) => isViolation(error, 'panel_claim_decided_stays'));
  });

  it('is decided once when two officers decide at once', async () => {
    const claimId = await aClaim();
    const other = await officerOf(db, panel, 'finance-officer', serviceDays.afterwards);
    const both = await Promise.all(
      [finance, other].map((who, index) =>
        attempt(db, who, (tx, by) =>
          decideClaim(tx, by, {
            ...panel,
            claimId,
            decision: index === 0 ? 'approved' : 'declined',
            reason: 'Not in the list.',
          }),
        ),
      ),
    );
    expect(both.filter((one) => 'decided' in one)).toHaveLength(1);
    expect(both).toContainEqual({ refused: 'decided-already' });
  });
});
