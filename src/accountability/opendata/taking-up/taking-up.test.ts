import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody, buildPerson } from '../../../../test/builders/people.ts';
import { buildRelease, contractOf, importing, releasesFile } from '../../../../test/builders/releases.ts';
import { openTestInstallation } from '../../../../test/installation.ts';
import type { By, Hat } from '../../../acts/by.ts';
import { clockAt } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { systemRandom } from '../../../values/random.ts';
import { listPromisesOfProcurement } from '../../promises/promises.queries.ts';
import { getElsewhere } from '../elsewhere/elsewhere.queries.ts';
import { answerTyped } from './answer-typed.ts';
import { takeUpContract } from './take-up-contract.ts';
import { listTyped } from './taking-up.queries.ts';
import { removeTyped, sendTyped, typePromise } from './type-promise.ts';

const installation = await openTestInstallation();
const { db } = installation;
afterAll(() => installation.close());

const now = Temporal.Instant.from('2026-05-01T10:00:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);
const as = (personId: string, hat: Hat): By => ({
  actor: { personId, hat },
  clock: clockAt(now),
  random: systemRandom(),
});

describe('a contract that was tendered elsewhere', () => {
  it('is taken up by its body, and what it promises is promised once the supplier agrees', async () => {
    await loadReference(db);
    const body = await buildBody(db, { name: 'Ackerby City Council' });
    const [manager, seller] = [await buildPerson(db), await buildPerson(db)];
    const release = buildRelease({ buyer: { name: 'Ackerby City Council' } });
    await importing(installation)([releasesFile('ackerby.json', JSON.stringify(release))]);
    const contract = await getElsewhere(db, (await contractOf(db, release.ocid)).id);
    const supplierId = contract.suppliers[0]?.supplierId ?? '';
    const buyer = as(manager.personId, { kind: 'body', bodyId: body.bodyId, role: 'contract-manager' });
    const supplier = as(seller.personId, { kind: 'supplier', supplierId });
    const typedTerms = {
      // What was published goes before this.
      valuePence: 1,
      startsOn: day('2026-01-01'),
      endsOn: day('2027-12-31'),
      category: 'services',
    } as const;
    const taking = {
      bodyId: body.bodyId,
      contractId: contract.contractId,
      supplierId,
      part: 'A',
      verdictDueOn: day('2027-06-30'),
      typed: typedTerms,
    };
    const take = (more: Partial<Parameters<typeof takeUpContract>[2]> = {}) =>
      transact(db, buyer.actor, (tx) => takeUpContract(tx, buyer, { ...taking, ...more }));
    const stranger = await buildBody(db);
    await expect(take({ bodyId: stranger.bodyId })).rejects.toBeInstanceOf(NotFound);
    const theirs = as(manager.personId, { kind: 'body', bodyId: stranger.bodyId, role: 'contract-manager' });
    expect(
      await transact(db, theirs.actor, (tx) =>
        takeUpContract(tx, theirs, { ...taking, bodyId: stranger.bodyId }),
      ),
    ).toEqual({ refused: 'another-body' });
    expect(await take({ supplierId: manager.personId })).toEqual({ refused: 'not-its-supplier' });
    expect(await take({ typed: { ...typedTerms, endsOn: null } })).toEqual({ refused: 'terms-missing' });
    expect(await take({ verdictDueOn: day('2030-01-01') })).toEqual({ refused: 'dates-out-of-order' });
    const taken = await take();
    if ('refused' in taken) throw new Error(taken.refused);
    expect(await take()).toEqual({ refused: 'already-taken-up' });
    const signed = await db
      .selectFrom('contract')
      .select('value_pence')
      .where('body_id', '=', body.bodyId)
      .execute();
    expect(signed).toEqual([{ value_pence: 120_050 }]);

    const key = { bodyId: body.bodyId, procurementId: taken.procurementId };
    const typed = {
      ...key,
      measureSlug: 'apprenticeships',
      quantity: 2,
      dueOn: day('2026-12-31'),
      place: 'Ackerby',
      supplierOwner: 'Site manager',
      bodyOwnerId: manager.personId,
      evidenceRule: '',
      remedy: '',
    };
    const slug = await db.selectFrom('measure').select('slug').orderBy('position').executeTakeFirst();
    const type = (more: Partial<typeof typed> = {}) =>
      transact(db, buyer.actor, (tx) =>
        typePromise(tx, buyer, { ...typed, bodyOwnerId: null, measureSlug: slug?.slug ?? '', ...more }),
      );
    const publicUrl = 'http://localhost';
    const waiting = async () => (await listTyped(db, key)).filter((each) => each.sentAt && !each.answer);
    const answer = async (by: By, ...said: ('agreed' | 'declined' | 'not, and why' | 'silent')[]) => {
      const inOrder = (await waiting()).toSorted((a, b) => Number(a.quantity) - Number(b.quantity));
      const answers = inOrder.flatMap(({ id: typedId }, at) => {
        if (said[at] === 'silent') return [];
        const reason = said[at] === 'not, and why' ? 'The contract says one.' : ' ';
        return [
          { typedId, answer: said[at] === 'agreed' ? ('agreed' as const) : ('declined' as const), reason },
        ];
      });
      return transact(db, by.actor, (tx) => answerTyped(tx, by, { ...key, answers, publicUrl }));
    };
    const send = (by: By = buyer) => transact(db, by.actor, (tx) => sendTyped(tx, by, { ...key, publicUrl }));
    expect(await send()).toEqual({ refused: 'nothing-typed' });
    expect(await answer(supplier, 'agreed')).toEqual({ refused: 'nothing-to-answer' });
    expect(await type({ measureSlug: 'no-such' })).toEqual({ refused: 'unknown-measure' });
    expect(await type({ quantity: 0 })).toEqual({ refused: 'quantity-not-positive' });
    expect(await type({ dueOn: day('2025-12-31') })).toEqual({ refused: 'due-before-start' });
    expect(await type({ bodyOwnerId: seller.personId })).toEqual({ refused: 'not-a-contract-manager' });
    const first = await type();
    if ('refused' in first) throw new Error(first.refused);
    await transact(db, buyer.actor, (tx) => removeTyped(tx, buyer, key, first.typedId));
    await type();
    await send();
    expect(await send()).toEqual({ refused: 'not-answered-yet' });
    await expect(send(supplier)).rejects.toBeInstanceOf(NotFound);
    await expect(answer(buyer, 'agreed')).rejects.toBeInstanceOf(NotFound);
    expect(await answer(as(manager.personId, supplier.actor.hat), 'agreed')).toEqual({
      refused: 'typed-by-you',
    });
    expect(await answer(supplier, 'silent')).toEqual({ refused: 'answers-missing' });
    expect(await answer(supplier, 'declined')).toEqual({ refused: 'reason-missing' });
    expect(await answer(supplier, 'not, and why')).toEqual({ promiseIds: [] });
    await type({ quantity: 1 });
    await type({ quantity: 9 });
    await send();
    const agreed = await answer(supplier, 'agreed', 'not, and why');
    const promises = await listPromisesOfProcurement(db, key, day('2026-05-02'));
    expect(agreed).toEqual({ promiseIds: promises.map(({ promiseId }) => promiseId) });
    expect(promises).toMatchObject([
      { promisedQuantity: 1, criterionCode: null, supplierId, place: 'Ackerby' },
    ]);
    const types = await db
      .selectFrom('record_entry')
      .select('type')
      .where('procurement_id', '=', key.procurementId)
      .orderBy('occurred_at')
      .execute();
    expect(new Set(types.map((entry) => entry.type))).toEqual(
      new Set(['contract-taken-up', 'promises-typed-in', 'promises-answered', 'promise-made']),
    );
  });
});
