import { isRefused } from '../../../acts/by.ts';
import { aSupplier, bodyRole, type Who } from '../../../web/edge/access.rules.ts';
import { type FormState, type Outcome, refuse, type Screen, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Act, Visit } from '../../../web/edge/visit.ts';
import type { Promised } from '../promises.queries.ts';
import type { Answer, AnswerFault, Side } from './answer.rules.ts';
import { answerVariation } from './answer-variation.ts';
import { answerForm, lineFields, proposalForm } from './change-form.ts';
import { ChangePromisePage } from './change-promise.page.tsx';
import { type Proposal, type ProposalFault, proposeVariation } from './propose-variation.ts';
import { visitChange } from './visit-change.ts';
import { words } from './words.en.ts';

type Visited = Awaited<ReturnType<typeof visitChange>>;
type Typed = Omit<Proposal, 'bodyId' | 'promiseId' | 'bodyOwnerId'> & { readonly bodyOwnerId: string };

const proposalFields: Partial<Record<ProposalFault, string>> = {
  'nothing-owed': lineFields(1).quantity,
  'quantity-not-positive': lineFields(1).quantity,
  'too-early': lineFields(1).due,
  'not-a-ward': lineFields(1).ward,
  'not-a-contract-manager': 'bodyOwner',
  'reason-blank': 'reason',
  'reason-too-short': 'reason',
  'reason-filler': 'reason',
  'reason-repeated': 'reason',
  'reason-rests-on-nothing': 'reason',
};

function hrefOf({ side, promise }: Visited): string {
  const { bodySlug, promiseId } = promise;
  return side === 'buyer'
    ? `/work/${bodySlug}/promises/${promiseId}/change`
    : `/supplier/promises/${bodySlug}/${promiseId}/change`;
}

function backOf(side: Visited['side'], { bodySlug, procurementSlug, promiseId }: Promised): string {
  return side === 'buyer'
    ? `/work/${bodySlug}/contracts/${procurementSlug}`
    : `/supplier/promises/${bodySlug}/${promiseId}`;
}

function showPage(at: Visit, visited: Visited, form: FormState): Screen {
  const { promise, side } = visited;
  const done = at.query.has('proposed') ? 'proposed' : at.query.has('answered') ? 'answered' : undefined;
  return {
    title: words.title(promise.title),
    desk: true,
    body: (
      <ChangePromisePage
        {...visited}
        href={hrefOf(visited)}
        backHref={backOf(side, promise)}
        done={done}
        form={form}
      />
    ),
  };
}

async function propose({ tx, by, object, input }: Act<Visited, Typed>): Promise<Outcome> {
  const { promise, side } = object;
  const bodyOwnerId = side === 'buyer' ? input.bodyOwnerId || null : promise.bodyOwnerId;
  const { bodyId, promiseId } = promise;
  const made = await proposeVariation(tx, by, { ...input, bodyId, promiseId, bodyOwnerId });
  if (isRefused<ProposalFault>(made))
    return refuse({ [proposalFields[made.refused] ?? '']: words.faults[made.refused] });
  return seeOther(`${hrefOf(object)}?proposed`);
}

type Answered = { readonly answer: Answer; readonly reason: string; readonly clause: string };

async function answer({ at, tx, by, object, input }: Act<Visited, Answered>): Promise<Outcome> {
  const { bodyId, promiseId } = object.promise;
  const number = Number(at.params['number']);
  const answered = await answerVariation(tx, by, { ...input, bodyId, promiseId, number });
  if (isRefused<AnswerFault>(answered))
    return refuse({ [answerField(answered.refused)]: words.answerFaults[answered.refused] });
  return seeOther(`${hrefOf(object)}?answered`);
}

function answerField(fault: AnswerFault): string {
  if (fault.startsWith('reason-')) return 'answerReason';
  return fault === 'clause-missing' ? 'clause' : 'answer';
}

/** One side’s two acts: to propose a change, seeing what changed before, and to answer the other’s proposal or its own. */
function routesOf(side: Side, who: Who, path: string) {
  const shown = { who, object: (at: Visit) => visitChange(at, side), page: showPage };
  return [
    route({ ...shown, path, form: proposalForm, post: propose }),
    route({ ...shown, path: `${path}/:number`, form: answerForm, post: answer }),
  ];
}

export const changesRoutes = [
  ...routesOf('buyer', bodyRole('contract-manager'), '/work/:body/promises/:promise/change'),
  ...routesOf('supplier', aSupplier, '/supplier/promises/:body/:promise/change'),
];
