import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { refuse, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { visitPublicNeed } from '../listing/need.route.tsx';
import { words as listWords } from '../listing/words.en.ts';
import { getOffer } from '../offers/offers.queries.ts';
import { needHref } from '../posting/search-need.ts';
import { reportPosting } from './report-posting.ts';
import { words } from './words.en.ts';

const text = words.report;
type Reported = {
  readonly kind: 'need' | 'offer';
  readonly id: string;
  readonly bodyId: string;
  readonly title: string;
  readonly back: string;
};

function Why({ form }: { readonly form: FormState }) {
  return (
    <Textarea
      name="why"
      label={text.why}
      hint={text.whyHint}
      error={form.errors['why']}
      value={typedText(form, 'why')}
      rows={3}
    />
  );
}

function thanks(back: string) {
  return {
    title: text.done,
    body: (
      <Task>
        <h1>{text.done}</h1>
        <p>
          <a href={back}>{listWords.back}</a>
        </p>
      </Task>
    ),
  };
}

function reportRoute(path: string, object: (at: Visit) => Promise<Reported>) {
  return route({
    path,
    who: anyone,
    object,
    limit: { hits: 10, seconds: 600 },
    page: (at, { title, back }, form) => ({
      title: text.title,
      body: (
        <StepPage
          title={text.title}
          lede={`“${title}”. ${text.lede}`}
          action={at.path}
          back={{ href: back, text: listWords.back }}
          errors={form.errors}
          save={text.act}
          fields={<Why form={form} />}
        />
      ),
    }),
    form: z.object({ why: z.string().default('') }),
    async post({ tx, by, object: posting, input }) {
      const reported = await reportPosting(tx, by, { ...posting, why: input.why });
      if (isRefused<'why-missing' | 'why-long'>(reported)) return refuse(text.faults[reported.refused]);
      return showScreen(thanks(posting.back));
    },
  });
}

/** Anyone may say that a need, or an offer, should not stand. */
export const reportNeedRoute = reportRoute('/needs/:need/report', async (at) => {
  const { needId, bodyId, title } = await visitPublicNeed(at);
  return { kind: 'need', id: needId, bodyId, title, back: needHref(needId) };
});
export const reportOfferRoute = reportRoute('/needs/offers/:offer/report', async (at) => {
  const { offerId, bodyId, title, state } = await getOffer(at.db, at.params['offer'] ?? '');
  if (state !== 'shown') throw new NotFound();
  return { kind: 'offer', id: offerId, bodyId, title, back: '/needs/offers' };
});
