import { type Act, ofContract, supplierRef } from '../act.rules.ts';
import { endOf, money } from '../amounts.rules.ts';
import type { Life } from '../facts/life.rules.ts';
import { failureCategory } from '../words.en.ts';

/** A remedy of the contract that was used for a late promise: a performance failure with what it cost. */
export function remedyActs(life: Life): Act[] {
  return life.facts.remedies.flatMap(({ lotId, promiseId, id, dueOn, at, amountPence }): Act[] => {
    const promise = life.facts.promises.find((each) => each.id === promiseId);
    const supplierId = life.facts.contracts.find((contract) => contract.lotId === lotId)?.supplierId;
    if (!promise || !supplierId) return [];
    const failure = {
      id,
      category: failureCategory,
      events: 1,
      period: { endDate: endOf(dueOn) },
      requirement: promise.title,
      penaltyContracted: promise.remedy,
      penaltyType: 'contracted',
      ...(amountPence === null ? {} : { penaltyValue: money(amountPence) }),
      decisionDate: at.toString(),
      suppliers: [supplierRef(life, supplierId)],
    };
    const says = ofContract(lotId, { implementation: { performanceFailures: [failure] } });
    return [{ id: `remedy-${id}`, at, tags: ['implementation'], says, suppliers: [supplierId] }];
  });
}
