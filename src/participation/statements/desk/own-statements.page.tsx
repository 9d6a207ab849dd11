import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { CharacterCount } from '../../../web/govuk/character-count.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { RoundState } from '../../rounds/round.rules.ts';
import type { Round, RoundOutcome } from '../../rounds/rounds.queries.ts';
import { longestStatement } from '../statement-text.rules.ts';
import type { Statement } from '../statements.queries.ts';
import { words as residentWords } from '../words.en.ts';
import { words } from './words.en.ts';

export type OwnStatementsProps = {
  readonly round: Round;
  readonly state: RoundState;
  readonly outcomes: readonly RoundOutcome[];
  readonly seeds: readonly Statement[];
  readonly form: FormState;
};

/** The authority’s own statements, written before the round opens. */
export function OwnStatementsPage(props: OwnStatementsProps) {
  const { round, state, seeds, form } = props;
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/statements`;
  const mayAdd = state === 'draft' || state === 'coming';
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.seedsTitle}</h1>
      <p class="lede">{words.seedsLede(round.bodyName)}</p>
      {mayAdd ? <AddStatement {...props} action={`${desk}/own`} /> : <p>{words.seedsOver}</p>}
      <h2>{words.seedsSoFar}</h2>
      {seeds.length === 0 ? <p>{words.seedsNothing}</p> : null}
      <ul class="list list-plain">
        {seeds.map((seed) => (
          <li>
            {residentWords.quoted(seed.text)}
            {state === 'draft' ? <Remove action={`${desk}/own`} seed={seed} /> : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={desk}>{words.back}</a>
      </p>
    </Task>
  );
}

function Remove({ action, seed }: { readonly action: string; readonly seed: Statement }) {
  return (
    <Form action={action}>
      <button type="submit" name="remove" value={String(seed.number)} class="link-button">
        {words.seedRemove}
        <span class="govuk-visually-hidden"> {residentWords.quoted(seed.text)}</span>
      </button>
    </Form>
  );
}

function AddStatement({ action, outcomes, form }: OwnStatementsProps & { readonly action: string }) {
  const options = outcomes.map(({ slug, plainName }) => ({ value: slug, text: plainName }));
  return (
    <Form action={action}>
      <CharacterCount
        name="text"
        label={words.seedLabel}
        hint={residentWords.proposeHint}
        error={form.errors['text']}
        value={typedText(form, 'text')}
        maxLength={longestStatement}
        rows={3}
        spellcheck
      />
      <Select
        name="outcome"
        label={words.seedOutcome}
        error={form.errors['outcome']}
        options={[{ value: '', text: words.seedNone }, ...options]}
        value={typedText(form, 'outcome')}
      />
      <Button>{words.seedAct}</Button>
    </Form>
  );
}
