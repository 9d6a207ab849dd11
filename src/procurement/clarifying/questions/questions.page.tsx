import { formatInstant } from '../../../values/dates.ts';
import { Empty } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { questionsEndAt } from './clarification.rules.ts';
import type { Answered } from './clarifications.queries.ts';
import { words } from './words.en.ts';

const { public: said } = words;

type QuestionsPageProps = {
  readonly procurement: Procurement;
  readonly answered: readonly Answered[];
  readonly mayAsk: boolean;
};

/** Every question about a tender with its answer, the same for everyone. */
export function QuestionsPage({ procurement, answered, mayAsk }: QuestionsPageProps) {
  const { bodyName, bodySlug, slug, title } = procurement;
  const end = questionsEndAt(procurement);
  return (
    <>
      <p class="kicker">{title}</p>
      <h1>{said.title}</h1>
      <p class="lede">{said.lede}</p>
      {end ? <p>{(mayAsk ? said.until : said.over)(formatInstant(end))}</p> : null}
      {mayAsk ? (
        <p>
          <a href={`/tenders/${bodySlug}/${slug}/ask`}>{said.ask}</a>
        </p>
      ) : null}
      {answered.length === 0 ? (
        <Empty>
          <p>{said.none}</p>
        </Empty>
      ) : (
        <Answers bodyName={bodyName} answered={answered} />
      )}
      <ul class="take">
        <li>
          <a href={`${threadHref(procurement)}/tender`}>{said.tender}</a>
        </li>
        <li>
          <a href={`${threadHref(procurement)}/questions?as=json`}>{said.data}</a>
        </li>
      </ul>
    </>
  );
}

function Answers({
  bodyName,
  answered,
}: Pick<QuestionsPageProps, 'answered'> & { readonly bodyName: string }) {
  return (
    <ol class="list list-plain">
      {answered.map(({ number, question, answer, answeredAt }) => (
        <li id={`question-${number}`}>
          <h2>{said.number(number)}</h2>
          <p class="says as-written">{question}</p>
          <div class="answered">
            <p class="as-written">{answer}</p>
          </div>
          <p class="note">{said.answered(bodyName, formatInstant(answeredAt))}</p>
        </li>
      ))}
    </ol>
  );
}
