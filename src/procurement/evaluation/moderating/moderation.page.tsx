import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { agreeHref, evaluatorsHref, papersHref } from '../hrefs.ts';
import type { ModeratedQuestion } from './read-moderation.queries.ts';
import { type Moderation, nameBid } from './visit-moderation.ts';
import { words } from './words.en.ts';

/** The moderator’s overview: question by question, who is done and what is agreed. */
export function ModerationPage({ moderation }: { readonly moderation: Moderation }) {
  const { procurement, questions, bids, undecided } = moderation;
  return (
    <>
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>{words.lede}</p>
        <p class="note">{words.source}</p>
      </div>
      {bids.length === 0 ? <p class="empty">{words.noBids}</p> : null}
      {undecided > 0 ? (
        <p>
          <strong>{words.undecided(undecided)}</strong>
        </p>
      ) : null}
      <p>
        <a href={evaluatorsHref(procurement)}>{words.register}</a>
      </p>
      {bids.length > 0 ? (
        <p>
          <a href={papersHref(procurement)}>{words.papers}</a>
        </p>
      ) : null}
      {questions.length === 0 ? <p class="empty">{words.noQuestions}</p> : null}
      {questions.map((moderated) => (
        <QuestionSection moderation={moderation} moderated={moderated} />
      ))}
    </>
  );
}

type SectionProps = { readonly moderation: Moderation; readonly moderated: ModeratedQuestion };

function QuestionSection({ moderation, moderated }: SectionProps) {
  const { question, state, scorers, agreed } = moderated;
  const left = moderation.bids.length - agreed.length;
  return (
    <section>
      <h2>{words.question(question.code, question.title)}</h2>
      <p>{words.states[state]}</p>
      {state === 'agreed' ? null : (
        <p class="note">
          {scorers
            .map(({ name, scored, isLearning }) =>
              isLearning ? words.learning(name) : words.scorer(name, scored, left),
            )
            .join(' · ')}
        </p>
      )}
      <SummaryList rows={moderation.bids.map((bid) => bidRow(moderation, moderated, bid))} />
    </section>
  );
}

function bidRow(
  moderation: Moderation,
  { question, state, agreed }: ModeratedQuestion,
  { bidId, label }: Moderation['bids'][number],
) {
  const { procurement } = moderation;
  const name = nameBid(moderation, question, bidId);
  const score = agreed.find((one) => one.bidId === bidId);
  const isOpen = score !== undefined || state === 'to-agree';
  const href = agreeHref(procurement, { code: question.code, label });
  return {
    key: name,
    value: score
      ? words.agreedIs(score.score, question.bandMax)
      : state === 'to-agree'
        ? words.toAgree
        : words.waits,
    actions: isOpen
      ? [
          {
            href,
            text: score ? words.agreed : words.agree,
            hiddenText: words.agreeTitle(question.code, name),
          },
        ]
      : [],
  };
}
