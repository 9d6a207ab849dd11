import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { dateFrom } from '../../web/edge/date-field.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { type Route, route } from '../../web/edge/route.ts';
import { AnswerPage } from './answer.page.tsx';
import { answerCommitment } from './answer-commitment.ts';
import { type AnswerFault, answerKinds } from './charter.rules.ts';
import { listDraftAnswers } from './drafts.queries.ts';
import { isAnswered } from './sign-charter.ts';
import { type SignerVisit, type SignerWay, visitSigner } from './signer-way.ts';
import { signingWords } from './signing.words.en.ts';

const text = signingWords.answer;
type Fault = AnswerFault | 'not-started' | 'version-changed';

const fields: Readonly<Record<Fault, string>> = {
  'date-missing': 'byDate',
  'date-passed': 'byDate',
  'date-too-far': 'byDate',
  'reason-blank': 'reason',
  'reason-too-long': 'reason',
  'not-started': '',
  'version-changed': '',
};

const form = z
  .looseObject({ answer: z.enum(answerKinds, text.choose), reason: z.string().default('') })
  .transform((typed, refining) => ({
    answer: typed.answer,
    reason: typed.reason,
    byDate: typed.answer === 'will' ? dateFrom(typed, 'byDate', text.what, refining) : null,
  }));

/** One commitment of the Charter, answered and kept. */
export function answerRoute(way: SignerWay): Route {
  return route({
    path: `${way.path}/answers/:commitment`,
    who: way.who,
    async object(at) {
      const visit = await visitSigner(way, at);
      const index = visit.charter.commitments.findIndex(({ slug }) => slug === at.params['commitment']);
      const commitment = visit.charter.commitments[index];
      if (!commitment) throw new NotFound();
      return { visit, commitment, index };
    },
    page: (at, { visit, commitment, index }, shown) => {
      const { base, charter, draft, answers, facts } = visit;
      if (!draft) return seeOther(base);
      const before = charter.commitments[index - 1];
      return {
        title: commitment.title,
        body: (
          <AnswerPage
            commitment={commitment}
            place={index + 1}
            of={charter.commitments.length}
            size={facts.size}
            given={answers.find((answer) => answer.commitment === commitment.slug)}
            action={at.path}
            backHref={before ? `${base}/answers/${before.slug}` : base}
            homeHref={base}
            form={shown}
          />
        ),
      };
    },
    form,
    async post({ tx, by, object: { visit, commitment }, input }): Promise<Outcome> {
      const done = await answerCommitment(tx, by, { ...input, commitment: commitment.slug });
      if (isRefused<Fault>(done)) return refuse({ [fields[done.refused]]: text.faults[done.refused] });
      return seeOther(await nextOf(tx, visit));
    },
  });
}

/** The next commitment without an answer; when there is none, what is left is to sign. */
async function nextOf(tx: Transaction, { base, charter, draft, today }: SignerVisit): Promise<string> {
  const answers = draft ? await listDraftAnswers(tx, draft.draftId) : [];
  const open = charter.commitments.find(({ slug }) => !isAnswered(answers, slug, today));
  return open ? `${base}/answers/${open.slug}` : `${base}/sign`;
}
