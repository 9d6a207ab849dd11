import type { Database, Transaction } from '../../db/connect.ts';
import type { Texts } from './draft-fields.rules.ts';

export type SignedQuestion = {
  /** The draft’s number: `/drafts/<number>` shows who wrote and signed it. */
  readonly draft: number;
  readonly title: string;
  readonly question: string;
  /** What a good answer shows. */
  readonly lookFor: string;
  readonly parties: readonly string[];
};

/** The tender questions that all their parties signed and the body offered to its buyers, the newest first. */
export async function listSignedQuestions(
  db: Database | Transaction,
  bodyId: string,
): Promise<SignedQuestion[]> {
  const rows = await db
    .selectFrom('draft as d')
    .innerJoin('draft_version as v', (on) =>
      on.onRef('v.draft_id', '=', 'd.id').onRef('v.version', '=', 'd.version'),
    )
    .innerJoin('draft_party as p', 'p.draft_id', 'd.id')
    .select(['d.number', 'd.title', 'v.fields', 'p.name as party'])
    .where('d.body_id', '=', bodyId)
    .where('d.standing', '=', 'offered')
    .orderBy('d.settled_at', 'desc')
    .orderBy('p.position')
    .$narrowType<{ fields: Texts }>()
    .execute();
  const questions = new Map<number, SignedQuestion>();
  for (const { number, title, fields, party } of rows)
    questions.set(number, {
      draft: number,
      title,
      question: fields.question ?? '',
      lookFor: fields.lookFor ?? '',
      parties: [...(questions.get(number)?.parties ?? []), party],
    });
  return [...questions.values()];
}
