import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../acts/by.ts';
import { listOpenedBids } from '../procurement/bids/opened-bids.queries.ts';
import { answerStanding, askBidder } from '../procurement/conditions/deciding/ask-bidder.ts';
import { decideBidderStanding } from '../procurement/conditions/deciding/decide-standing.ts';
import type { Basis, Decision } from '../procurement/conditions/deciding/standing.rules.ts';
import {
  type DeclaredGround,
  readAssociated,
} from '../procurement/conditions/declaring/declaration.rules.ts';
import { declareGrounds } from '../procurement/conditions/declaring/declare-grounds.ts';
import type { Condition } from '../procurement/conditions/setting/condition.rules.ts';
import { addCondition } from '../procurement/conditions/setting/set-condition.ts';
import { readJson } from '../reference/read-json.ts';
import { act, bidder, idOf, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import { daysAfter } from './story-time.ts';
import type { Asked } from './tell-voice.ts';

type TakingPart = {
  readonly supplier: string;
  readonly declaredAt: string;
  readonly grounds: readonly DeclaredGround[];
  readonly associated: string;
  readonly askedAt: string | null;
  readonly question?: string;
  readonly answerBy?: string;
  readonly answeredAt?: string;
  readonly answer?: string;
  readonly decided: {
    readonly at: string;
    readonly decision: Decision;
    readonly basis: Basis;
    readonly reason: string;
  } | null;
};
type ConditionsFile = Readonly<
  Record<
    string,
    { readonly conditions: readonly Omit<Condition, 'id'>[]; readonly takingPart: readonly TakingPart[] }
  >
>;

async function readConditions({ summary }: Purchase): Promise<ConditionsFile[string] | undefined> {
  return (await readJson<ConditionsFile>('story/greater-manchester/conditions.json'))[summary.slug];
}

/** What bidders must meet, set in the week after the criteria were drafted. */
export async function tellConditions(
  telling: Telling,
  purchase: Purchase,
  asked: Asked,
  actor: Actor,
): Promise<void> {
  const file = await readConditions(purchase);
  if (!file || !purchase.mandate) return;
  const at = daysAfter(purchase.mandate.publishedAt, 8);
  for (const condition of file.conditions)
    await act(telling, { actor, at }, (tx, by) => addCondition(tx, by, { ...asked, ...condition }));
}

/** What bidders declared, what the officer asked one of them, its answer, and the decision where there is one. */
export async function tellTakingPart(telling: Telling, purchase: Purchase, asked: Asked): Promise<void> {
  const file = await readConditions(purchase);
  const { bids, summary } = purchase;
  if (!file || !bids) return;
  const opened = await listOpenedBids(telling.db, asked);
  const officer = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  for (const told of file.takingPart) {
    const supplierId = idOf(telling.cast.suppliers, told.supplier);
    const of = bids.bids.find(({ supplier }) => supplier === told.supplier);
    const bid = opened.find((each) => each.supplierId === supplierId);
    if (!of || !bid) throw new Error(`${told.supplier} made no bid for ${summary.slug}`);
    const maker = bidder(telling.cast, of.by, told.supplier);
    const associated = readAssociated(told.associated);
    await act(telling, { actor: maker, at: told.declaredAt }, (tx, by) =>
      declareGrounds(tx, by, { supplierId, grounds: told.grounds, associated }),
    );
    await tellAsking(telling, told, { officer, maker }, { ...asked, bidId: bid.id });
  }
}

async function tellAsking(
  telling: Telling,
  told: TakingPart,
  { officer, maker }: { readonly officer: Actor; readonly maker: Actor },
  key: Asked & { readonly bidId: string },
): Promise<void> {
  const { askedAt, question, answerBy, answeredAt, answer, decided } = told;
  if (askedAt && question && answerBy)
    await act(telling, { actor: officer, at: askedAt }, (tx, by) =>
      askBidder(tx, by, {
        ...key,
        question,
        answerBy: Temporal.PlainDate.from(answerBy),
        publicUrl: 'http://localhost:3000',
      }),
    );
  if (answeredAt && answer)
    await act(telling, { actor: maker, at: answeredAt }, (tx, by) =>
      answerStanding(tx, by, { ...key, answer }),
    );
  if (decided)
    await act(telling, { actor: officer, at: decided.at }, (tx, by) =>
      decideBidderStanding(tx, by, { ...key, ...decided, publicUrl: 'http://localhost:3000' }),
    );
}
