import { formatDate, londonDate } from '../../values/dates.ts';
import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import { OutcomesTable, StatementsTable } from './mandate-desk-tables.tsx';
import { isChanged } from './told-lines.rules.ts';
import { words } from './words.en.ts';

export type MandateDeskProps = {
  readonly found: AnswerableRound;
  readonly people: number;
  readonly isLate: boolean;
  readonly errors: Errors;
};

/** Every outcome, and every statement that all groups share, with its evidence and what is answered so far. */
export function MandateDeskPage({ found, people, isLate, errors }: MandateDeskProps) {
  const { round, lines, statements } = found;
  const all = [...lines, ...statements];
  const done = all.filter(({ line }) => line).length;
  return (
    <>
      <FormErrors errors={errors} />
      <div class="desk-head">
        <h1>{words.deskTitle(round.title)}</h1>
        <p>
          {words.deskLede(people, formatDate(round.mandateDueOn))} {isLate ? words.deskLate : null}
        </p>
      </div>
      <p>{ruleOf(found)}</p>
      <OutcomesTable found={found} />
      <StatementsTable found={found} />
      <p>{words.progress(done, all.length)}</p>
      <WhatNext found={found} isAnswered={done === all.length} />
      {found.before && !found.isPublished ? <DropChange found={found} /> : null}
    </>
  );
}

function ruleOf({ isPublished, before }: AnswerableRound): string {
  if (isPublished) return words.publishedAlready;
  return before?.publishedAt ? words.changeBegun(formatDate(londonDate(before.publishedAt))) : words.deskRule;
}

type WhatNextProps = { readonly found: AnswerableRound; readonly isAnswered: boolean };

function WhatNext({ found, isAnswered }: WhatNextProps) {
  if (found.isPublished) return <ChangeCourse found={found} />;
  const hasChanged =
    found.lines.some(isChanged) ||
    found.statements.some(({ before, line }) => JSON.stringify(before) !== JSON.stringify(line));
  if (found.before && !hasChanged) return <p class="note">{words.changeNothing}</p>;
  return isAnswered ? (
    <Button href={`${deskHref(found)}/publish`}>{words.previewAct}</Button>
  ) : (
    <p class="note">{words.previewNot}</p>
  );
}

/** A published answer is never mended, but it can be followed by another. */
function ChangeCourse({ found }: Pick<WhatNextProps, 'found'>) {
  return (
    <>
      <p>
        <a href={`/say/${found.round.slug}/mandate`}>{words.seePublic}</a>
      </p>
      <h2>{words.changeTitle}</h2>
      <p>{words.changeLede}</p>
      <Form action={deskHref(found)}>
        <Button variant="secondary">{words.changeAct}</Button>
      </Form>
    </>
  );
}

/** What was begun and not published can be left be. */
function DropChange({ found }: Pick<WhatNextProps, 'found'>) {
  return (
    <>
      <h2>{words.dropTitle}</h2>
      <p>{words.dropLede}</p>
      <Form action={deskHref(found)}>
        <Button variant="secondary" name="act" value="drop">
          {words.dropAct}
        </Button>
      </Form>
    </>
  );
}
