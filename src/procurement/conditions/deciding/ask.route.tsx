import { Temporal } from 'temporal-polyfill';
import { isRefused } from '../../../acts/by.ts';
import { typedDate } from '../../../web/edge/date-field.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { heldBack } from '../../barred/hold-back.tsx';
import { keyOf } from '../../tenders/find-procurement.ts';
import { formOf, readDate, readText } from '../../tenders/form-fields.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { askBidder } from './ask-bidder.ts';
import type { AskRefusal } from './refusals.rules.ts';
import { theStanding, whoDecidesStanding } from './standings.route.tsx';
import { askRefusals, words } from './words.en.ts';

const never = Temporal.PlainDate.from('0001-01-01');

const askForm = formOf((form) => ({
  question: readText(form, 'question', { blank: words.askBlank, max: 2000, long: words.askLong }),
  answerBy: readDate(form, 'answerBy', dateFaults(words.answerDay)) ?? never,
}));

/** The officer asks a bidder before deciding anything. */
export const askBidderRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/taking-part/:label/ask',
    who: whoDecidesStanding,
    object: theStanding,
    page: (at, { procurement, standing }, form) => ({
      title: words.askTitle(standing.label),
      desk: true,
      body: (
        <StepPage
          title={words.askTitle(standing.label)}
          lede={words.askLede}
          action={at.path}
          back={{ href: `${deskHref(procurement)}/taking-part/${standing.label}`, text: words.back }}
          errors={form.errors}
          fields={
            <>
              <Textarea
                name="question"
                label={words.askLabel}
                hint={words.askHint}
                value={typedText(form, 'question')}
                error={form.errors['question']}
              />
              <DateInput
                id="answerBy"
                namePrefix="answerBy"
                legend={words.answerBy}
                legendSize="s"
                values={typedDate(form.values, 'answerBy')}
                error={form.errors['answerBy']}
              />
            </>
          }
          save={words.askAct}
        />
      ),
    }),
    form: askForm,
    async post({ at, tx, by, object: { procurement, standing }, input }) {
      const key = { ...keyOf(procurement), bidId: standing.bidId };
      const asked = await askBidder(tx, by, { ...key, ...input, publicUrl: at.site.publicUrl });
      if (isRefused<AskRefusal>(asked))
        return refuse({ [asked.refused === 'too-soon' ? 'answerBy' : '']: askRefusals[asked.refused] });
      return seeOther(`${deskHref(procurement)}/taking-part/${standing.label}`);
    },
  },
);
