import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll, Task } from '../../../web/shell/layout.tsx';
import { type ActGroup, actGroupNames } from './act-groups.rules.ts';
import { stateOf, type Webhook } from './webhook.rules.ts';
import { words } from './words.en.ts';

type Body = { readonly slug: string; readonly name: string };
type WebhooksPageProps = {
  readonly webhooks: readonly Webhook[];
  readonly bodies: readonly Body[];
  readonly form: FormState;
};

/** The addresses that somebody has acts sent to, and the form that names another. */
export function WebhooksPage({ webhooks, bodies, form }: WebhooksPageProps) {
  return (
    <Task>
      <BackLink href="/data/api">{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>{words.how}</p>
      {webhooks.length === 0 ? <p>{words.none}</p> : <WebhookTable webhooks={webhooks} />}
      <AddWebhook bodies={bodies} form={form} />
    </Task>
  );
}

function WebhookTable({ webhooks }: Pick<WebhooksPageProps, 'webhooks'>) {
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        captionClass="govuk-visually-hidden"
        head={words.head}
        rows={webhooks.map((webhook) => [
          <a href={`/my-webhooks/${webhook.id}`}>
            <bdi>{webhook.url}</bdi>
          </a>,
          toldOf(webhook),
          words.states[stateOf(webhook)],
        ])}
      />
    </Scroll>
  );
}

/** What an address is told of, in a few words. */
export function toldOf({ kinds, bodies }: Pick<Webhook, 'kinds' | 'bodies'>): string {
  const acts = kinds.map((kind) => words.groups[kind as ActGroup]).filter(Boolean);
  const what = acts.length === 0 ? words.everything : acts.join('; ');
  return `${what}, ${bodies.length === 0 ? words.everyBody : words.ofBodies(bodies.length)}`;
}

function AddWebhook({ bodies, form }: Pick<WebhooksPageProps, 'bodies' | 'form'>) {
  return (
    <>
      <h2>{words.addTitle}</h2>
      <Form action="/my-webhooks">
        <TextInput
          name="url"
          type="url"
          label={words.url}
          hint={words.urlHint}
          value={typedText(form, 'url')}
          error={form.errors['url']}
          autocomplete="off"
          spellcheck={false}
        />
        <Checkboxes
          name="kinds"
          legend={words.kinds}
          hint={words.kindsHint}
          small
          values={manyOf(form, 'kinds')}
          items={actGroupNames.map((name) => ({ value: name, text: words.groups[name] }))}
        />
        <Checkboxes
          name="bodies"
          legend={words.bodies}
          hint={words.bodiesHint}
          small
          values={manyOf(form, 'bodies')}
          error={form.errors['bodies']}
          items={bodies.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
        <Button>{words.add}</Button>
      </Form>
    </>
  );
}

function manyOf(form: FormState, field: string): readonly string[] {
  const typed = form.values[field] ?? [];
  return typeof typed === 'string' ? [typed] : typed;
}
