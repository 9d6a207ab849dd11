import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { CharacterCount } from '../../web/govuk/character-count.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { Grounds } from './grounds.page.tsx';
import { Quote } from './statement-card.page.tsx';
import { longestStatement } from './statement-text.rules.ts';
import type { Statement } from './statements.queries.ts';
import { words } from './words.en.ts';

type ProposePageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly waiting: readonly { readonly number: number; readonly text: string }[];
  readonly form: FormState;
};

/** One idea in one’s own words, who will read it, and what may become of it. */
export function ProposePage({ round, outcomes, waiting, form }: ProposePageProps) {
  const at = `/say/${round.slug}/statements`;
  const options = outcomes.map(({ slug, plainName }) => ({ value: slug, text: plainName }));
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.proposeTitle}</h1>
      <p class="lede">{words.proposeLede}</p>
      <Form action={`${at}/propose`}>
        <CharacterCount
          name="text"
          label={words.proposeLabel}
          hint={words.proposeHint}
          error={form.errors['text']}
          value={typedText(form, 'text')}
          maxLength={longestStatement}
          rows={4}
          spellcheck
        />
        <Select
          name="outcome"
          label={words.proposeOutcome}
          error={form.errors['outcome']}
          options={[{ value: '', text: words.proposeNone }, ...options]}
          value={typedText(form, 'outcome')}
        />
        <p>{words.proposeNext(round.bodyName)}</p>
        <Button>{words.proposeAct}</Button>
      </Form>
      <Details summary={words.proposeGrounds}>
        <Grounds bodyName={round.bodyName} />
      </Details>
      <p class="note">{words.proposeKept}</p>
      <OwnWaiting at={at} waiting={waiting} />
      <p>
        <a href={at}>{words.backToVoting}</a>
      </p>
    </Task>
  );
}

function OwnWaiting({ at, waiting }: { readonly at: string } & Pick<ProposePageProps, 'waiting'>) {
  if (waiting.length === 0) return null;
  return (
    <>
      <h2>{words.waitingTitle}</h2>
      <ul class="list list-plain">
        {waiting.map(({ number, text }) => (
          <li>
            <a href={`${at}/${number}`}>{words.number(number)}</a>
            <span class="note">{words.quoted(text)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type SimilarPageProps = {
  readonly slug: string;
  readonly text: string;
  readonly outcome: string;
  readonly similar: readonly Statement[];
};

/** What says much the same already: agree with it, or go on. */
export function SimilarPage({ slug, text, outcome, similar }: SimilarPageProps) {
  const at = `/say/${slug}/statements`;
  return (
    <Task>
      <h1>{words.similarTitle}</h1>
      <p class="lede">{words.similarLede(similar.length)}</p>
      {similar.map((statement) => (
        <Form action={at} class="similar">
          <Quote text={statement.text} />
          <input type="hidden" name="statement" value={String(statement.number)} />
          <Button name="vote" value="agree">
            {words.similarAgree}
            <span class="govuk-visually-hidden">: {words.quoted(statement.text)}</span>
          </Button>
        </Form>
      ))}
      <h2>{words.similarYours}</h2>
      <Quote text={text} />
      <Form action={`${at}/propose`}>
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="outcome" value={outcome} />
        <ButtonGroup>
          <Button name="act" value="anyway" variant="secondary">
            {words.similarAnyway}
          </Button>
          <Button name="act" value="edit" variant="secondary">
            {words.similarEdit}
          </Button>
        </ButtonGroup>
      </Form>
    </Task>
  );
}
