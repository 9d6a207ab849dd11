import { formatDate, londonDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Answered, Task } from '../../../web/shell/layout.tsx';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { AskForm, DecideForm, LeaveForm, type LowPricePageProps } from './low-price-forms.tsx';
import { nameOf } from './low-prices.page.tsx';
import { words } from './words.en.ts';

/** One price: ask about it or write down why not, read the explanation, decide. */
export function LowPricePage(props: LowPricePageProps) {
  const { procurement, line, isDecided, form } = props;
  const { asked, state } = line;
  const isOpen = state === 'waiting' || state === 'explained' || state === 'time-is-up';
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ explainBy: 'explainBy-day' }} />
      <h1>{words.of(nameOf(line))}</h1>
      <p>
        {words.price(formatPounds(line.bid.pricePence))}{' '}
        {line.reasons.map((reason) => words.reasons[reason]).join(' ') || words.nothing}
      </p>
      <p>{words.law}</p>
      <p class="note">{words.source}</p>
      {asked ? <Said line={line} /> : null}
      {!asked && !isDecided ? (
        <>
          <AskForm {...props} />
          {line.reasons.length > 0 ? <LeaveForm {...props} /> : null}
        </>
      ) : null}
      {isOpen && !isDecided ? <DecideForm {...props} /> : null}
      <p>
        <a href={`${deskHref(procurement)}/low-prices`}>{words.back}</a>
      </p>
    </Task>
  );
}

function Said({ line: { asked } }: Pick<LowPricePageProps, 'line'>) {
  if (!asked) return null;
  const { question, askedAt, explainBy, explanation, explainedAt, decision, decidedAt } = asked;
  return (
    <>
      {question && askedAt && explainBy ? (
        <>
          <p>{words.asked(formatDate(londonDate(askedAt)), formatDate(explainBy))}</p>
          <InsetText>{question}</InsetText>
          <p>{explainedAt ? words.explained(formatDate(londonDate(explainedAt))) : words.noExplanation}</p>
          {explanation ? <InsetText>{explanation}</InsetText> : null}
        </>
      ) : null}
      {decision && decidedAt ? (
        <Answered>
          <p>
            <strong>{words.states[decision]}.</strong>{' '}
            {words.decided(asked.decidedByName, formatDate(londonDate(decidedAt)))} {asked.decisionReason}
          </p>
        </Answered>
      ) : null}
    </>
  );
}
