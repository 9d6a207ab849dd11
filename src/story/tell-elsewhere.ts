import { Temporal } from 'temporal-polyfill';
import { importReleases } from '../accountability/opendata/importing/import-releases.ts';
import { importedContractId } from '../accountability/opendata/importing/imported-contracts.queries.ts';
import { answerTyped } from '../accountability/opendata/taking-up/answer-typed.ts';
import { takeUpContract } from '../accountability/opendata/taking-up/take-up-contract.ts';
import { listTyped } from '../accountability/opendata/taking-up/taking-up.queries.ts';
import { sendTyped, typePromise } from '../accountability/opendata/taking-up/type-promise.ts';
import type { Database } from '../db/connect.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, bidder, type Cast, idOf, staff, type Telling } from './cast.ts';

type TypedRound = {
  readonly typedAt: string;
  readonly sentAt: string;
  /** Without it, the supplier has not answered yet. */
  readonly answeredAt?: string;
  readonly promises: readonly {
    readonly measure: string;
    readonly quantity: number;
    readonly dueOn: string;
    readonly place: string;
    readonly supplierOwner: string;
  }[];
};
type TakenUp = {
  readonly ocid: string;
  readonly body: string;
  readonly supplier: string;
  readonly manager: string;
  readonly answers: string;
  readonly verdictDueOn: string;
  readonly takenUpAt: string;
  readonly rounds: readonly TypedRound[];
};
type ElsewhereFile = {
  readonly file: string;
  readonly importedAt: string;
  readonly package: unknown;
  readonly takenUp: TakenUp;
};

/** What another platform released is brought in; one contract of it is taken up, with what it promises. */
export async function tellElsewhere(
  db: Database,
  cast: Cast,
  seed: string,
  publicUrl: string,
): Promise<void> {
  const told = await readJson<ElsewhereFile>('story/greater-manchester/elsewhere.json');
  const telling = beginTelling(db, cast, `${seed}|elsewhere`);
  const { manager, body, takenUpAt, ocid, supplier } = told.takenUp;
  const actor = staff(cast, manager, body, 'contract-manager');
  const content = Buffer.from(JSON.stringify(told.package, null, 2));
  const files = [{ name: told.file, open: () => [content] }];
  const bodyId = idOf(cast.bodies, body);
  await act(telling, { actor, at: told.importedAt }, (tx, by) =>
    importReleases(tx, by, { files, invented: true, onlyBodyId: bodyId }),
  );
  const { procurementId } = await act(telling, { actor, at: takenUpAt }, (tx, by) =>
    takeUpContract(tx, by, {
      bodyId,
      contractId: importedContractId(ocid),
      part: '1',
      supplierId: idOf(cast.suppliers, supplier),
      verdictDueOn: Temporal.PlainDate.from(told.takenUp.verdictDueOn),
    }),
  );
  for (const round of told.takenUp.rounds)
    await tellRound(telling, { ...told.takenUp, bodyId, procurementId, publicUrl }, round);
}

type Key = TakenUp & { readonly bodyId: string; readonly procurementId: string; readonly publicUrl: string };

async function tellRound(telling: Telling, of: Key, round: TypedRound): Promise<void> {
  const { bodyId, procurementId, publicUrl } = of;
  const key = { bodyId, procurementId };
  const actor = staff(telling.cast, of.manager, of.body, 'contract-manager');
  for (const { measure, dueOn, ...promise } of round.promises)
    await act(telling, { actor, at: round.typedAt }, (tx, by) =>
      typePromise(tx, by, {
        ...key,
        ...promise,
        measureSlug: measure,
        dueOn: Temporal.PlainDate.from(dueOn),
        bodyOwnerId: actor.personId,
        evidenceRule: '',
        remedy: '',
      }),
    );
  await act(telling, { actor, at: round.sentAt }, (tx, by) => sendTyped(tx, by, { ...key, publicUrl }));
  if (round.answeredAt === undefined) return;
  const theirs = bidder(telling.cast, of.answers, of.supplier);
  const open = (await listTyped(telling.db, key)).filter(({ answer }) => answer === null);
  const answers = open.map(({ id }) => ({ typedId: id, answer: 'agreed' as const, reason: '' }));
  await act(telling, { actor: theirs, at: round.answeredAt }, (tx, by) =>
    answerTyped(tx, by, { ...key, answers, publicUrl }),
  );
}
