import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { heldBack } from '../../barred/hold-back.tsx';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { papersHref } from '../hrefs.ts';
import { bidName } from '../naming/bid-name.en.ts';
import { OpenedAnswer } from '../opened-answer.tsx';
import { readPapers } from './read-papers.ts';
import { findSummary } from './summaries.queries.ts';
import { words } from './words.en.ts';
import { type SummaryRefusal, writeSummary } from './write-summary.ts';

/** An officer writes a plain summary of one answer, with the whole answer before them. */
export const summaryRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: false },
  {
    path: '/work/:body/scoring/:procurement/papers/:criterion/:bid',
    who: bodyRole('procurement-officer'),
    object: findPaper,
    async page(at, { procurement, question, paper }, form) {
      const { writing } = words;
      const key = { ...keyOf(procurement), bidId: paper.bid.bidId, criterionId: question.id };
      const written = await findSummary(at.db, key);
      const name = bidName(paper.bid);
      const fields = (
        <>
          <OpenedAnswer heading={name} answer={paper.answer} commitments={paper.commitments} />
          <Textarea
            name="text"
            label={writing.text}
            hint={writing.textHint}
            error={form.errors['text']}
            value={typedText(form, 'text') ?? written?.text}
            rows={5}
          />
        </>
      );
      return {
        title: writing.title(question.code, name),
        desk: true,
        thread: await findThreadPlace(at.db, key, 'scores'),
        body: (
          <StepPage
            title={writing.heading(question.code, name)}
            lede={writing.lede}
            action={at.path}
            back={{ href: papersHref(procurement), text: writing.back }}
            errors={form.errors}
            fields={fields}
            save={writing.save}
          />
        ),
      };
    },
    form: z.object({ text: z.string().default('') }),
    async post({ tx, by, object: { procurement, question, paper }, input }) {
      const key = { ...keyOf(procurement), bidId: paper.bid.bidId, criterionId: question.id };
      const found = await checkPublicWords(tx, by, key, { text: input.text });
      if (found) return refuse(found);
      const written = await writeSummary(tx, by, { ...key, ...input });
      if (isRefused<SummaryRefusal>(written))
        return refuse({ text: words.writing.refusals[written.refused] });
      return seeOther(papersHref(procurement));
    },
  },
);

async function findPaper(at: Visit) {
  const procurement = await theProcurement(at);
  const found = (await readPapers(at.db, keyOf(procurement))).find(
    ({ question }) => question.code === at.params['criterion'],
  );
  const paper = found?.papers.find(({ bid }) => bid.label === at.params['bid']);
  if (!found || !paper) throw new NotFound();
  return { procurement, question: found.question, paper };
}
