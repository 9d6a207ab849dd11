import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { MAX_FILE_BYTES } from '../../files/file-kind.rules.ts';
import { addEvidence, removeEvidence } from '../add-evidence.ts';
import type { EvidenceFault } from '../keep-evidence.ts';
import { listEvidence } from '../threads.queries.ts';
import { EvidencePage } from './evidence.page.tsx';
import { type FilerWay, visitReview } from './filer-way.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.evidence;
type Fault = EvidenceFault | 'signed' | 'nothing-given';

const form = z.object({ link: z.string().trim().default(''), remove: z.string().optional() });

/** The files and links behind one figure: add one, take one away. */
export function evidenceRoute(way: FilerWay): Route {
  return route({
    path: `${way.path}/:year/figures/:question`,
    who: way.who,
    async object(at) {
      const visit = await visitReview(way, at);
      const question = visit.set.questions.find(({ id }) => id === at.params['question']);
      if (!question) throw new NotFound();
      const all = await listEvidence(at.db, visit.review.reviewId);
      return { visit, question, evidence: all.filter(({ questionId }) => questionId === question.id) };
    },
    page: (at, object, shown) =>
      object.visit.review.signedAt
        ? seeOther(object.visit.href)
        : {
            title: text.title(object.question.short),
            desk: true,
            body: <EvidencePage {...object} action={at.path} form={shown} />,
          },
    form,
    maxFileBytes: MAX_FILE_BYTES,
    async post({ at, tx, by, object: { visit, question }, input }): Promise<Outcome> {
      const of = { reviewId: visit.review.reviewId, questionId: question.id };
      const { file } = at.files;
      const done = input.remove
        ? await removeEvidence(tx, by, { ...of, evidenceId: input.remove })
        : await addEvidence(tx, by, {
            ...of,
            link: input.link,
            file: file && { folder: at.site.filesFolder, ...file },
          });
      if (!isRefused<Fault>(done)) return seeOther(at.path);
      const field = done.refused === 'link-not-https' ? 'link' : 'file';
      return refuse({ [field]: text.faults[done.refused] });
    },
  });
}
