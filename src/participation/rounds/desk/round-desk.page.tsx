import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { missingSteps } from '../desk-steps.rules.ts';
import type { RoundState } from '../round.rules.ts';
import { RoundLine } from '../round-line.tsx';
import { words as roundWords } from '../words.en.ts';
import { CheckList } from './check-list.tsx';
import { deskOf, type Preparing, preparedOf } from './find-preparing.ts';
import { words } from './words.en.ts';

export type RoundDeskProps = {
  readonly preparing: Preparing;
  readonly state: RoundState;
  readonly isAnswered: boolean;
  readonly answersInTens: number;
  readonly errors: Errors;
};

/** One round at the desk: what stands, what is missing, and the act that fixes it all. */
export function RoundDeskPage({ preparing, state, isAnswered, answersInTens, errors }: RoundDeskProps) {
  const { round } = preparing;
  const left = missingSteps(preparedOf(preparing)).length;
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{round.title}</h1>
      <RoundLine state={state} isAnswered={isAnswered} />
      <p>
        <strong>{roundWords.states[state]}.</strong>{' '}
        {round.announcedAt ? words.announced(formatDate(londonDate(round.announcedAt))) : words.formLede}
      </p>
      {state === 'draft' ? (
        <>
          <h2>{words.checkListTitle}</h2>
          <p>{words.checkListLede(left)}</p>
        </>
      ) : (
        <>
          <Links preparing={preparing} state={state} />
          <SummaryList rows={[{ key: words.answers, value: words.answersTens(answersInTens) }]} />
        </>
      )}
      <CheckList preparing={preparing} />
      {state === 'draft' ? <Announce preparing={preparing} isReady={left === 0} /> : null}
    </div>
  );
}

type AnnounceProps = { readonly preparing: Preparing; readonly isReady: boolean };

function Announce({ preparing: { round }, isReady }: AnnounceProps) {
  return (
    <>
      {round.ways.includes('statements') ? (
        <p>
          <a href={`${deskOf(round)}/statements/own`}>{words.ownStatementsLink}</a>
        </p>
      ) : null}
      <p>
        <a href={`${deskOf(round)}/preview`}>{words.previewAct}</a>
      </p>
      <h2>{words.announceTitle}</h2>
      <p>{words.announceLede}</p>
      {isReady ? null : <p class="note">{words.announceNot}</p>}
      <Form action={deskOf(round)}>
        <Button variant={isReady ? undefined : 'secondary'}>{words.announceAct}</Button>
      </Form>
    </>
  );
}

function Links({ preparing: { round }, state }: Pick<RoundDeskProps, 'preparing' | 'state'>) {
  const desk = deskOf(round);
  const isOver = state === 'closed' || state === 'published';
  const links = [
    { href: `/say/${round.slug}`, text: words.publicPage },
    ...(isOver ? [] : [{ href: `${desk}/codes`, text: words.codesLink }]),
    ...(round.ways.includes('statements')
      ? [{ href: `${desk}/statements`, text: words.statementsLink }]
      : []),
    ...(state === 'coming' ? [] : [{ href: `${desk}/removals`, text: words.removalsLink }]),
    ...(state === 'closed' ? [{ href: `${desk}/results`, text: words.resultsLink }] : []),
  ];
  return (
    <ul class="take">
      {links.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
