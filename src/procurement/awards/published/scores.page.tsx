import { Empty } from '../../../web/shell/layout.tsx';
import { publicDissent, scoresLinks } from '../../evaluation/moderating/public-scores.words.en.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { ToldQuestion } from './scores.rules.ts';
import type { ScoresStation } from './visit-scores.ts';
import { words } from './words.en.ts';

type ScoresPageProps = { readonly procurement: Procurement; readonly station: ScoresStation };

/** The scores station of a thread, for everyone: who scored by kind, and, once the award is out, every agreed score. */
export function ScoresPage({ procurement, station }: ScoresPageProps) {
  const { panel, questions } = station;
  const appointed = panel.officers + panel.residents;
  return (
    <>
      <p class="kicker">{words.kicker(procurement.bodyName)}</p>
      <h1>{words.scoresHeading}</h1>
      <p class="lede">
        {appointed === 0
          ? words.nobody
          : words.panel(panel.officers, panel.residents, questions !== undefined)}
      </p>
      {appointed > 0 ? (
        <p>
          {words.declared(panel.declared)}{' '}
          {panel.declared > 0 || panel.links > 0 ? words.links(panel.links) : null}{' '}
          {words.stoodAside(panel.stoodAside)}
        </p>
      ) : null}
      {questions ? (
        <>
          <p>{words.alone}</p>
          {questions.map((question) => (
            <Question question={question} />
          ))}
        </>
      ) : (
        <Empty>
          <p>{words.secret}</p>
        </Empty>
      )}
      <Elsewhere thread={threadHref(procurement)} />
    </>
  );
}

function Elsewhere({ thread }: { readonly thread: string }) {
  return (
    <ul class="take">
      <li>
        <a href={thread}>{words.thread}</a>
      </li>
      <li>
        <a href={`${thread}/award`}>{words.award}</a>
      </li>
      <li>
        <a href={`${thread}/conflicts`}>{scoresLinks.conflicts}</a>
      </li>
      <li>
        <a href={`${thread}/observers`}>{scoresLinks.observers}</a>
      </li>
      <li>
        <a href={`${thread}/scores?as=json`}>{words.data}</a>
      </li>
    </ul>
  );
}

function Question({ question }: { readonly question: ToldQuestion }) {
  return (
    <>
      <h2>{words.question(question.code, question.title)}</h2>
      {question.question ? <p>{question.question}</p> : null}
      <p class="note">
        {words.marks(question.weight)}{' '}
        {question.scores.length > 0 ? words.scoredBy(question.officers, question.residents) : words.byFormula}
      </p>
      {question.scores.length > 0 ? (
        <ol class="list">
          {question.scores.map(({ bid, score, reason, lowest, highest, dissents }) => (
            <li>
              <strong>
                <bdi>{words.answerScore(bid, score, question.max)}</bdi>
              </strong>
              <div>
                {reason}
                <span class="note">{words.movement(lowest, highest, score)}</span>
                {dissents.map((dissent) => (
                  <p>
                    <strong>{publicDissent[dissent.kind]}</strong> {dissent.words}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
