import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { mostCodesAtOnce } from './issue-joining-codes.ts';
import { words } from './words.en.ts';

type CodesPageProps = {
  readonly round: Round;
  readonly issued: number;
  readonly used: number;
  readonly form: FormState;
};

/** How many codes there are, and how many more to print. */
export function CodesPage({ round, issued, used, form: { values, errors } }: CodesPageProps) {
  const typed = values['count'];
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <p class="kicker">{round.title}</p>
      <h1>{words.codesTitle}</h1>
      <p>{words.codesLede}</p>
      <p>{words.codesCounts(issued, used)}</p>
      <Form action={`/work/${round.bodySlug}/rounds/${round.slug}/codes`}>
        <TextInput
          name="count"
          label={words.codesCount}
          hint={words.codesCountHint(mostCodesAtOnce)}
          error={errors['count']}
          value={typeof typed === 'string' ? typed : ''}
          width={3}
          inputMode="numeric"
        />
        <Button>{words.codesAct}</Button>
      </Form>
    </div>
  );
}

type NewCodesPageProps = {
  readonly round: Round;
  readonly codes: readonly string[];
  /** Where a resident types one, as printed. */
  readonly address: string;
};

/** The new codes, this once, as slips to cut apart. */
export function NewCodesPage({ round, codes, address }: NewCodesPageProps) {
  return (
    <>
      <p class="kicker">{round.question}</p>
      <h1>{words.codesShown(codes.length)}</h1>
      <p>
        <strong>{words.codesOnceOnly}</strong>
      </p>
      <dl class="counts slips">
        {codes.map((code) => (
          <div>
            <dt class="small">{words.codesGoTo(address)}</dt>
            <dd>
              <bdi>{code}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`/work/${round.bodySlug}/rounds/${round.slug}/codes`}>{words.codesBack}</a>
      </p>
    </>
  );
}
