import { isRefused } from '../../../acts/by.ts';
import { type FormReader, formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type DraftWeights, draftTotal } from '../draft-weights.rules.ts';
import { recordDraftWeights } from '../record-draft-weights.ts';
import type { RoundOutcome } from '../rounds.queries.ts';
import { DraftWeightsPage, weightField } from './draft-weights.page.tsx';
import { findPreparing, hrefAfter } from './find-preparing.ts';
import { words } from './words.en.ts';

/** The authority records its own marks before the round is announced. */
export const draftWeightsRoute = route({
  path: '/work/:body/rounds/:round/draft-weights',
  who: bodyRole('commissioner', 'procurement-officer'),
  object: findPreparing,
  page(_at, { round, outcomes, draft }, form) {
    if (round.announcedAt) return seeOther(`/work/${round.bodySlug}/rounds`);
    const shown = { round, outcomes, draft, form };
    return { title: words.weightsTitle, desk: true, body: <DraftWeightsPage {...shown} /> };
  },
  form: ({ outcomes }) => formOf((form) => readWeights(form, outcomes)),
  async post({ tx, by, object: preparing, input }) {
    const { id: roundId } = preparing.round;
    const recorded = await recordDraftWeights(tx, by, { ...input, roundId });
    if (!isRefused<keyof typeof words.weightsRefused>(recorded))
      return seeOther(await hrefAfter(tx, by, preparing, 'draft-weights'));
    const { refused } = recorded;
    const text =
      refused === 'not-100' ? words.weightsTotal(draftTotal(input)) : words.weightsRefused[refused];
    return refuse({ [weightField('price')]: text });
  },
});

function readWeights(form: FormReader, outcomes: readonly RoundOutcome[]): DraftWeights {
  const read = (part: string, label: string) => {
    const text = readText(form, weightField(part));
    const isWhole = /^\d{1,3}$/.test(text) && Number(text) <= 100;
    if (!isWhole) form.fault(weightField(part), words.weightWrong(label));
    return Number(text);
  };
  return {
    price: read('price', words.price),
    quality: read('quality', words.quality),
    outcomes: outcomes.map(({ id, slug, plainName }) => ({ outcomeId: id, weight: read(slug, plainName) })),
  };
}
