import { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/connect.ts';
import { issueJoiningCodes } from '../participation/codes/issue-joining-codes.ts';
import { enterPaperAnswer } from '../participation/paper/enter-paper-answer.ts';
import type { PaperAnswer } from '../participation/paper/paper-answer.rules.ts';
import { holdWorkshop, publishWorkshop, writeNote } from '../participation/paper/record-workshop.ts';
import type { NoteKind } from '../participation/paper/workshop.rules.ts';
import { outcomeId } from '../reference/frameworks/load-frameworks.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, type Cast, staff, type Telling } from './cast.ts';

type Batch = { readonly at: string; readonly label: string };
type PaperFile = {
  readonly body: string;
  /** The purchase the round is about. */
  readonly round: string;
  readonly facilitator: string;
  readonly commissioner: string;
  readonly letters: Batch & { readonly codes: number };
  readonly pack: Batch & { readonly ballots: number };
  readonly typedAt: string;
  readonly ballots: readonly {
    /** Outward code and district. */
    readonly home: readonly [string, string];
    readonly points: NonNullable<PaperAnswer['points']>;
    readonly sex: string;
    readonly 'age-band': string;
  }[];
  readonly workshop: {
    readonly place: string;
    readonly heldOn: string;
    readonly people: number;
    readonly at: string;
    readonly notes: readonly {
      readonly table: number;
      readonly outcome: string | null;
      readonly kind: NoteKind;
      readonly text: string;
    }[];
  };
};

/** Letters go out, a stall hands out paper ballots and types some in, and a workshop’s tables are written down. */
export async function tellPaper(db: Database, cast: Cast, seed: string): Promise<void> {
  const file = await readJson<PaperFile>('story/greater-manchester/paper.json');
  const telling = beginTelling(db, cast, `${seed}|paper`);
  const roundId = await findRoundOf(db, file.round);
  const { letters, body } = file;
  const commissioner = staff(cast, file.commissioner, body, 'commissioner');
  await act(telling, { actor: commissioner, at: letters.at }, (tx, by) =>
    issueJoiningCodes(tx, by, { roundId, kind: 'letter', label: letters.label, count: letters.codes }),
  );
  await tellBallots(telling, file, roundId);
  await tellWorkshop(telling, file, roundId);
}

async function tellBallots(telling: Telling, file: PaperFile, roundId: string): Promise<void> {
  const actor = staff(telling.cast, file.facilitator, file.body, 'facilitator');
  const { pack } = file;
  const { codes } = await act(telling, { actor, at: pack.at }, (tx, by) =>
    issueJoiningCodes(tx, by, { roundId, kind: 'paper', label: pack.label, count: pack.ballots }),
  );
  for (const [index, ballot] of file.ballots.entries()) {
    const [outward, districtSlug] = ballot.home;
    const { points, sex, 'age-band': ageBand } = ballot;
    const cells = { sex, 'age-band': ageBand };
    const answer = { points, cells, votes: [], consents: false, worksForBidder: null };
    const entry = { roundId, code: codes[index] ?? '', place: { outward, districtSlug }, answer };
    await act(telling, { actor, at: file.typedAt }, (tx, by) =>
      enterPaperAnswer(tx, by, { ...entry, seenInPerson: true, again: false }),
    );
  }
}

async function tellWorkshop(telling: Telling, file: PaperFile, roundId: string): Promise<void> {
  const actor = staff(telling.cast, file.facilitator, file.body, 'facilitator');
  const { place, people, at, notes, heldOn } = file.workshop;
  const { workshopId } = await act(telling, { actor, at }, (tx, by) =>
    holdWorkshop(tx, by, { roundId, place, people, heldOn: Temporal.PlainDate.from(heldOn) }),
  );
  const key = { roundId, workshopId };
  for (const { table, outcome, kind, text } of notes) {
    const about = outcome === null ? null : outcomeId(outcome);
    await act(telling, { actor, at }, (tx, by) =>
      writeNote(tx, by, { ...key, tableNumber: table, outcomeId: about, kind, text }),
    );
  }
  await act(telling, { actor, at }, (tx, by) => publishWorkshop(tx, by, key));
}

async function findRoundOf(db: Database, purchase: string): Promise<string> {
  const { id } = await db
    .selectFrom('round as r')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.procurement_id'),
    )
    .select('r.id')
    .where('p.slug', '=', purchase)
    .executeTakeFirstOrThrow();
  return id;
}
