import { formatInstant } from '../../../values/dates.ts';
import { Empty } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { DeskHead } from '../desk-head.tsx';
import type { Asked } from './clarifications.queries.ts';
import { words } from './words.en.ts';

const { desk: said } = words;

type QuestionsDeskProps = { readonly procurement: Procurement; readonly asked: readonly Asked[] };

/** What bidders asked, for the officers who answer: never who asked. */
export function QuestionsDeskPage({ procurement, asked }: QuestionsDeskProps) {
  const waiting = asked.filter(({ decidedAt }) => decidedAt === null);
  const decided = asked.filter(({ decidedAt }) => decidedAt !== null);
  const { questionsUntil } = procurement;
  return (
    <>
      <DeskHead procurement={procurement} title={said.title} lede={said.lede} />
      {questionsUntil ? <p>{said.until(formatInstant(questionsUntil))}</p> : null}
      <p class="note">{said.law}</p>
      {asked.length === 0 ? (
        <Empty>
          <p>{said.none}</p>
        </Empty>
      ) : null}
      <Waiting procurement={procurement} asked={waiting} />
      <Decided asked={decided} />
    </>
  );
}

function Waiting({ procurement, asked }: QuestionsDeskProps) {
  return (
    <>
      {asked.length > 0 ? <h2>{said.waiting}</h2> : null}
      <ol class="list list-plain">
        {asked.map(({ id, original, askedAt }) => (
          <li>
            <p class="as-written">{original}</p>
            <p class="note">{said.asked(formatInstant(askedAt))}</p>
            <p>
              <a href={`${deskHref(procurement)}/questions/${id}`}>
                {said.answer}
                <span class="govuk-visually-hidden">: {original.slice(0, 80)}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Decided({ asked }: Pick<QuestionsDeskProps, 'asked'>) {
  return (
    <>
      {asked.length > 0 ? <h2>{said.decided}</h2> : null}
      <ol class="list list-plain">
        {asked.map(({ original, number, declinedReason }) => (
          <li>
            <p class="as-written">{original}</p>
            <p>{number === null ? said.declined(declinedReason ?? '') : said.answeredAs(number)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
