import { isRefused } from '../../../acts/by.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { formOf, readText } from '../../tenders/form-fields.ts';
import { thePublished } from '../find-published.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { AskPage } from './ask.page.tsx';
import { type AskRefusal, askQuestion } from './ask-question.ts';
import { findAskFault, LONGEST_TEXT } from './clarification.rules.ts';
import { listOwnQuestions } from './clarifications.queries.ts';
import { words } from './words.en.ts';

const { ask: said } = words;

const refusals: Readonly<Record<AskRefusal['refused'], FormErrors>> = {
  'not-open': { '': said.notOpen },
  'questions-over': { '': said.over },
  'question-blank': { question: said.blank },
};

export const askRoute = route({
  path: '/tenders/:body/:procurement/ask',
  who: aSupplier,
  object: thePublished,
  async page(at, procurement, form) {
    const [own, thread, now] = await Promise.all([
      listOwnQuestions(at.db, sharedKeyOf(procurement), theSupplier(at)),
      findThreadPlace(at.db, keyOf(procurement), 'criteria'),
      at.site.clock.now(at.db),
    ]);
    const fault = findAskFault(procurement, now);
    return {
      title: said.title,
      thread,
      body: <AskPage procurement={procurement} own={own} fault={fault} form={form} />,
    };
  },
  form: formOf((form) => ({
    original: readText(form, 'question', { blank: said.blank, max: LONGEST_TEXT, long: said.long }),
  })),
  async post({ at, tx, by, object: procurement, input }) {
    const shared = sharedKeyOf(procurement);
    const asked = await askQuestion(tx, by, { shared, supplierId: theSupplier(at), ...input });
    if (isRefused<AskRefusal['refused']>(asked)) return refuse(refusals[asked.refused]);
    return seeOther(`/tenders/${procurement.bodySlug}/${procurement.slug}/ask`);
  },
});
