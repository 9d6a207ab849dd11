import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt, attempt, buildDelivery, buildSigned } from '../../../../../test/builders/delivery.ts';
import { openTestSite, show } from '../../../../../test/site.ts';
import { clockAt } from '../../../../acts/clock.ts';
import { abandonPurchase } from '../../../../procurement/clarifying/abandoning/abandon-purchase.ts';
import { recordNotice } from '../../../../procurement/notices/record-notice.ts';
import { askForPlan } from '../../../chasing/ask-for-plan.ts';
import { useRemedy } from '../../../chasing/use-remedy.ts';
import { recordSpend } from '../../../promises/call-offs/record-spend.ts';
import { allExtensions } from '../shapes.rules.ts';
import { unknownFields } from '../unknown-fields.rules.ts';
import { validateOcds } from '../validate.rules.ts';

const { app, db, close } = await openTestSite({
  clock: clockAt(Temporal.Instant.from('2099-01-01T09:00:00Z')),
});
afterAll(close);
const publicUrl = 'http://localhost';
const on = (day: string) => Temporal.PlainDate.from(day);

type Told = {
  readonly tag: readonly string[];
  readonly awards?: readonly { readonly status?: string }[];
  readonly contracts?: readonly {
    readonly status?: string;
    readonly documents?: readonly { readonly documentType: string }[];
    readonly amendments?: readonly object[];
    readonly implementation?: {
      readonly performanceFailures?: readonly object[];
      readonly transactions?: readonly { readonly value: { readonly amount: number } }[];
    };
  }[];
};
type Purchase = { readonly bodySlug: string; readonly procurementSlug: string };

/** Every release of a purchase, and its record: valid with every extension named, without a field of none. */
async function take({ bodySlug, procurementSlug }: Purchase) {
  const path = `/contracts/${bodySlug}/${procurementSlug}/ocds`;
  const [releases, record] = await Promise.all(
    [path, `${path}?as=record`].map(async (each) => JSON.parse((await show(app, each)).html) as unknown),
  );
  for (const document of [releases, record])
    expect(validateOcds(document)).toMatchObject({ errors: [], extensions: { unknown: [] } });
  const told = (releases as { releases: Told[] }).releases;
  const [{ compiledRelease: compiled }] = (record as { records: [{ compiledRelease: Told }] }).records;
  expect([...told, compiled].flatMap((release) => unknownFields(release, allExtensions))).toEqual([]);
  return { told, compiled };
}

function withTag(told: readonly Told[], tag: string): Told {
  const found = told.find((release) => release.tag.includes(tag));
  if (!found) throw new Error(`no release is tagged ${tag}`);
  return found;
}

let signed: Awaited<ReturnType<typeof buildSigned>>;
beforeAll(async () => {
  signed = await buildSigned(db, { visitsPerSpendPence: 100_000 });
});

describe('what seldom happens to a contract', () => {
  it('what was spent under it is a transaction', async () => {
    const recorded = await attempt(db, signed.manager.at('2026-10-05T09:00:00Z'), (tx, by) =>
      recordSpend(tx, by, {
        ...signed,
        from: on('2026-09-14'),
        to: on('2026-09-30'),
        dueOn: on('2026-12-31'),
        pence: 1_250_050,
        publicUrl,
      }),
    );
    expect(recorded).not.toHaveProperty('refused');
    const { compiled } = await take({ ...signed });
    expect(compiled.contracts?.[0]?.implementation?.transactions?.[0]?.value.amount).toBe(12_500.5);
  });

  it('a remedy that was used is a performance failure', async () => {
    const key = { bodyId: signed.bodyId, promiseId: signed.jobsId };
    const { due_on: due } = await db
      .selectFrom('promise_instalment')
      .select('due_on')
      .where('promise_id', '=', signed.jobsId)
      .executeTakeFirstOrThrow();
    const at = (days: number) => signed.manager.at(`${due.add({ days }).toString()}T10:00:00Z`);
    const asked = await attempt(db, at(40), (tx, by) =>
      askForPlan(tx, by, {
        ...key,
        words: 'No job has been shown. Say which jobs there will be, and by when.',
        answerDueOn: due.add({ days: 60 }),
        publicUrl,
      }),
    );
    expect(asked).not.toHaveProperty('refused');
    const used = await attempt(db, at(70), (tx, by) =>
      useRemedy(tx, by, {
        ...key,
        words: 'No plan came, so a share of the price is held back.',
        amountPence: 450_000,
        publicUrl,
      }),
    );
    expect(used).not.toHaveProperty('refused');
    const { told } = await take({ ...signed });
    const failures = told.flatMap(({ contracts = [] }) =>
      contracts.flatMap(({ implementation }) => implementation?.performanceFailures ?? []),
    );
    expect(failures).toMatchObject([{ events: 1, penaltyValue: { amount: 4500, currency: 'GBP' } }]);
  });

  it('a contract change notice (UK10) amends it, and a termination notice (UK11) ends it', async () => {
    const notices = [
      ['UK10', '2099-02-01T09:00:00Z', 'ocds-h6vhtk-00000a'],
      ['UK11', '2099-03-01T09:00:00Z', 'ocds-h6vhtk-00000b'],
    ] as const;
    for (const [kind, at, identifier] of notices) {
      const { bodyId, procurementId } = signed;
      const publishedAt = Temporal.Instant.from(at);
      const by = actingAt(at, signed.officer.personId, signed.officer.hat);
      await attempt(db, by, (tx) =>
        recordNotice(tx, by, { bodyId, procurementId, kind, identifier, publishedAt }),
      );
    }
    const { told, compiled } = await take({ ...signed });
    const [changed] = withTag(told, 'contractAmendment').contracts ?? [];
    expect(changed?.amendments).toHaveLength(1);
    expect(changed?.documents?.[0]?.documentType).toBe('contractNotice');
    expect(withTag(told, 'contractTermination').contracts?.[0]?.status).toBe('terminated');
    expect(compiled.contracts?.[0]?.status).toBe('terminated');
  });

  it('a purchase given up after its award was published cancels both', async () => {
    const awarded = await buildDelivery(db);
    const given = await attempt(db, awarded.officer.at('2026-09-05T09:00:00Z'), (tx, by) =>
      abandonPurchase(tx, by, { ...awarded, reason: 'The homes are to be sold.', publicUrl }),
    );
    expect(given).toEqual({ stage: 'awarded' });
    const { told, compiled } = await take({ ...awarded });
    expect(withTag(told, 'awardCancellation')).toMatchObject({ awards: [{ status: 'cancelled' }] });
    expect(compiled).toMatchObject({ tender: { status: 'cancelled' }, awards: [{ status: 'cancelled' }] });
  });
});
