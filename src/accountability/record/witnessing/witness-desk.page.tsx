import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { ComparedWitness } from './load-witnesses.ts';
import { standingSentence } from './witnesses.page.tsx';
import { words } from './words.en.ts';

const { desk } = words;

type DeskProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly witnesses: readonly ComparedWitness[];
  readonly done: string | undefined;
  readonly form: FormState;
};

/** The witnesses that a body named, and naming one more. */
export function WitnessDeskPage({ body, witnesses, done, form }: DeskProps) {
  const typed = (name: string) => (typeof form.values[name] === 'string' ? form.values[name] : '');
  return (
    <>
      <FormErrors errors={form.errors} />
      {done === undefined ? null : <NotificationBanner success text={done} />}
      <h1>{desk.title(body.name)}</h1>
      <p>{desk.lede}</p>
      <Named body={body.slug} witnesses={witnesses} />
      <p>
        <a href="/record/witnesses">{desk.public}</a>
      </p>
      <h2>{desk.another}</h2>
      <Form action={deskHref(body.slug)}>
        <TextInput
          name="keeper"
          label={desk.keeper}
          hint={desk.keeperHint}
          error={form.errors['keeper']}
          value={typed('keeper')}
          width={30}
          autocomplete="off"
        />
        <TextInput
          name="vkey"
          label={desk.vkey}
          hint={desk.vkeyHint}
          error={form.errors['vkey']}
          value={typed('vkey')}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{desk.act}</Button>
      </Form>
    </>
  );
}

function Named({
  body,
  witnesses,
}: {
  readonly body: string;
  readonly witnesses: readonly ComparedWitness[];
}) {
  if (witnesses.length === 0) return <p>{desk.deskNone}</p>;
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        captionSize="s"
        head={desk.head}
        rows={witnesses.map((witness) => [
          witness.keeper,
          formatDate(londonDate(witness.namedAt)),
          standingSentence(witness),
          <a href={`${deskHref(body)}/${witness.id}`}>
            {desk.end}
            <span class="govuk-visually-hidden">{desk.endOf(witness.keeper)}</span>
          </a>,
        ])}
      />
    </Scroll>
  );
}

/** One decision: whether a witness is named no longer. */
export function EndWitnessPage({
  body,
  id,
  keeper,
  form,
}: {
  readonly body: string;
  readonly id: string;
  readonly keeper: string;
  readonly form: FormState;
}) {
  return (
    <>
      <BackLink href={deskHref(body)}>{desk.back}</BackLink>
      <div class="task">
        <FormErrors errors={form.errors} />
        <h1>{desk.endTitle(keeper)}</h1>
        <p>{desk.endWhat}</p>
        <Form action={`${deskHref(body)}/${id}`}>
          <Button variant="warning">{desk.endAct}</Button>
        </Form>
      </div>
    </>
  );
}

/** Where a body names its witnesses. */
export function deskHref(bodySlug: string): string {
  return `/work/${bodySlug}/witnesses`;
}
