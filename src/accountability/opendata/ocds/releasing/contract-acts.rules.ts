import { type Act, buyerRef, lotRef, ofContract, type Publisher, pageOf, supplierRef } from './act.rules.ts';
import { days, endOf, money, startOf } from './amounts.rules.ts';
import { bidId } from './award-acts.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';
import { noticeDocument, noticesWith } from './notice-documents.rules.ts';
import { indicatorMetrics } from './performance-acts.rules.ts';
import { promiseParts } from './promises/promise-parts.rules.ts';
import { contractPage } from './words.en.ts';

type Contract = Fact<'contracts'>;

/** A contract signed, its details published, what was spent under it, and what was decided at its end. */
export function contractActs(publisher: Publisher, life: Life): Act[] {
  return life.facts.contracts.flatMap((contract) => [
    signed(publisher, life, contract),
    ...detailed(publisher, life, contract),
    ...spent(life, contract),
    ...judged(publisher, life, contract),
  ]);
}

/** Signed, an award is in force, and every commitment of the winning bid is a promise. */
function signed(publisher: Publisher, life: Life, contract: Contract): Act {
  const { lotId, signedAt, supplierId } = contract;
  const lot = life.lots.find(({ id }) => id === lotId);
  const award = life.facts.awards.find((each) => each.lotId === lotId);
  const { metrics, ...parts } = promiseParts(publisher, life, contract);
  const agreedMetrics = [...indicatorMetrics(life, lotId), ...metrics];
  const ref = lotRef(life, lotId);
  const said = {
    title: lot?.title ?? '',
    status: 'active',
    period: days(contract.startsOn, contract.endsOn),
    value: money(contract.valuePence),
    dateSigned: signedAt.toString(),
    ...(life.isAboveThreshold === null ? {} : { aboveThreshold: life.isAboveThreshold }),
    relatedBids: [bidId(ref, award?.label ?? null)],
    ...(agreedMetrics.length === 0 ? {} : { agreedMetrics }),
    ...parts,
  };
  return {
    id: `contract-${lotId}`,
    at: signedAt,
    tags: ['contract', 'awardUpdate'],
    says: {
      awards: [{ id: lotId, status: 'active', finalStatusDate: signedAt.toString() }],
      ...ofContract(lotId, said),
    },
    suppliers: [supplierId],
  };
}

function detailed(publisher: Publisher, life: Life, { lotId, detailsPublishedAt: at }: Contract): Act[] {
  const lot = life.lots.find(({ id }) => id === lotId);
  if (!at || !lot) return [];
  const documents = [
    ...noticesWith(life, 'UK7', lotId, at).map(noticeDocument),
    {
      id: `contract-${lotId}`,
      documentType: 'contractSigned',
      title: contractPage,
      url: pageOf(publisher, lot, '/contract'),
      datePublished: at.toString(),
      format: 'text/html',
    },
  ];
  return [{ id: `details-${lotId}`, at, tags: ['contractUpdate'], says: ofContract(lotId, { documents }) }];
}

/** Spending that was recorded, and what was taken back of it: nothing was spent then. */
function spent(life: Life, { lotId, supplierId }: Contract): Act[] {
  const passed = { tags: ['implementation'], suppliers: [supplierId], isPayment: true } as const;
  const says = (transaction: object) =>
    ofContract(lotId, { implementation: { transactions: [transaction] } });
  return life.facts.spends
    .filter((spend) => spend.lotId === lotId)
    .flatMap(({ id, pence, spentTo, recordedAt, takenBackAt }) => {
      const transaction = {
        id,
        date: endOf(spentTo),
        value: money(pence),
        payer: buyerRef(life),
        payee: supplierRef(life, supplierId),
      };
      const recorded = { id: `spend-${id}`, at: recordedAt, ...passed, says: says(transaction) };
      if (!takenBackAt) return [recorded];
      const nothing = says({ ...transaction, value: money(0) });
      return [recorded, { id: `spend-back-${id}`, at: takenBackAt, ...passed, says: nothing }];
    });
}

function judged(publisher: Publisher, life: Life, { lotId }: Contract): Act[] {
  const lot = life.lots.find(({ id }) => id === lotId);
  if (!lot) return [];
  return life.facts.verdicts
    .filter((verdict) => verdict.lotId === lotId)
    .map(({ forOn, decision, reason, decidedAt }) => ({
      id: `verdict-${lotId}-${forOn.toString()}`,
      at: decidedAt,
      tags: ['contractUpdate'],
      says: ofContract(lotId, {
        verdicts: [
          {
            id: forOn.toString(),
            date: decidedAt.toString(),
            decision,
            rationale: reason,
            decidedFor: startOf(forOn),
            uri: pageOf(publisher, lot, '/verdict'),
          },
        ],
      }),
    }));
}
