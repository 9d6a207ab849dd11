import { Temporal } from 'temporal-polyfill';
import { answerCommitment } from '../accountability/charter/answer-commitment.ts';
import { getCharter } from '../accountability/charter/charter.queries.ts';
import type { Answer, AnswerKind } from '../accountability/charter/charter.rules.ts';
import { signCharter } from '../accountability/charter/sign-charter.ts';
import { startCharter } from '../accountability/charter/start-charter.ts';
import { withdrawCharter } from '../accountability/charter/withdraw-charter.ts';
import type { Actor } from '../acts/by.ts';
import type { Database } from '../db/connect.ts';
import { readJson } from '../reference/read-json.ts';
import { londonDate } from '../values/dates.ts';
import { act, beginTelling, bidder, type Cast, staff, type Telling } from './cast.ts';

type Given = Readonly<Record<string, { answer: AnswerKind; byDate?: string; reason?: string }>>;
type StorySignature = {
  readonly person: string;
  readonly name: string;
  readonly supplier?: string;
  readonly body?: string;
  readonly at: string;
  /** How long it took from start to signature. */
  readonly seconds: number;
  readonly position: string;
  /** What is not “we do this now”. */
  readonly answers: Given;
  readonly withdrawn?: { readonly at: string; readonly reason: string };
};
type StoryDraft = {
  readonly person: string;
  readonly supplier?: string;
  readonly body?: string;
  readonly at: string;
  readonly answers: Given;
};
type CharterFile = {
  readonly signatures: readonly StorySignature[];
  /** Who stopped half way. */
  readonly begun: readonly StoryDraft[];
};

/** Suppliers and public bodies sign the Charter; one takes it back, one lets it run out. */
export async function tellCharter(db: Database, cast: Cast, seed: string): Promise<void> {
  const { signatures, begun } = await readJson<CharterFile>('story/greater-manchester/charter.json');
  const telling = beginTelling(db, cast, `${seed}|charter`);
  for (const signature of signatures) await tellSignature(telling, signature);
  for (const draft of begun) {
    const { at, answers } = draft;
    await tellAnswers(telling, signerOf(cast, draft), at, Object.keys(answers), answers);
  }
}

async function tellSignature(telling: Telling, signature: StorySignature): Promise<void> {
  const { at, answers, seconds, name, position, withdrawn } = signature;
  const actor = signerOf(telling.cast, signature);
  const began = Temporal.Instant.from(at).subtract({ seconds }).toString();
  const { commitments } = await getCharter(telling.db, londonDate(Temporal.Instant.from(at)));
  await tellAnswers(
    telling,
    actor,
    began,
    commitments.map(({ slug }) => slug),
    answers,
  );
  await act(telling, { actor, at }, (tx, by) => signCharter(tx, by, { name, position, hasAuthority: true }));
  if (withdrawn)
    await act(telling, { actor, at: withdrawn.at }, (tx, by) => withdrawCharter(tx, by, withdrawn));
}

function tellAnswers(telling: Telling, actor: Actor, at: string, asked: readonly string[], given: Given) {
  return act(telling, { actor, at }, async (tx, by) => {
    const started = await startCharter(tx, by);
    if ('refused' in started) return started;
    for (const commitment of asked) {
      const answered = await answerCommitment(tx, by, { ...readAnswer(given[commitment]), commitment });
      if ('refused' in answered) return answered;
    }
    return started;
  });
}

function signerOf(cast: Cast, { person, supplier, body }: StoryDraft): Actor {
  if (supplier) return bidder(cast, person, supplier);
  return staff(cast, person, body ?? '', 'elected-member');
}

function readAnswer(given: Given[string] | undefined): Answer {
  const { answer, byDate, reason } = given ?? { answer: 'do' };
  return { answer, byDate: byDate ? Temporal.PlainDate.from(byDate) : null, reason: reason ?? null };
}
