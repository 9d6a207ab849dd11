import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { hatLabel } from '../../../web/edge/words.en.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll, Task } from '../../../web/shell/layout.tsx';
import type { ApiKey } from './api-keys.queries.ts';
import { words } from './words.en.ts';

type KeysPageProps = {
  readonly keys: readonly ApiKey[];
  readonly form: FormState;
  /** What its owner acts as now, where a key can act as that. */
  readonly actingAs: string | null;
};

/** Somebody’s keys, and the form that makes another. */
export function KeysPage({ keys, form, actingAs }: KeysPageProps) {
  return (
    <Task>
      <BackLink href="/data/api">{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>{words.noKeyNeeded}</p>
      {keys.length === 0 ? <p>{words.none}</p> : <KeyTable keys={keys} />}
      <MakeKey form={form} actingAs={actingAs} />
    </Task>
  );
}

function KeyTable({ keys }: Pick<KeysPageProps, 'keys'>) {
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        captionClass="govuk-visually-hidden"
        head={words.head}
        firstCellIsHeader
        rows={keys.map((key) => [<NameOfKey {...key} />, whatFor(key), lastUsed(key), <WayOut {...key} />])}
      />
    </Scroll>
  );
}

function NameOfKey({ name, beginsWith, madeAt }: ApiKey) {
  return (
    <>
      <bdi>{name}</bdi>
      <br />
      <span class="note">
        <code>{beginsWith}…</code> {words.madeOn(formatDate(londonDate(madeAt)))}
      </span>
    </>
  );
}

function whatFor({ scope, hat, organisation }: ApiKey) {
  if (scope === 'read') return words.scopes.read;
  return `${words.scopes.act} ${words.actsAs(hatLabel(hat, organisation))}`;
}

function lastUsed({ lastUsedOn }: ApiKey): string {
  return lastUsedOn ? formatDate(lastUsedOn) : words.neverUsed;
}

function WayOut({ id, name, withdrawnAt }: ApiKey) {
  if (withdrawnAt) return <>{words.withdrawnOn(formatDate(londonDate(withdrawnAt)))}</>;
  return (
    <a href={`/my-keys/${id}/withdraw`}>
      {words.withdraw}
      <span class="govuk-visually-hidden"> {name}</span>
    </a>
  );
}

function MakeKey({ form, actingAs }: Pick<KeysPageProps, 'form' | 'actingAs'>) {
  const acting = { value: 'act', text: words.scopes.act, hint: words.scopeHints.act(actingAs ?? '') };
  return (
    <>
      <h2>{words.makeTitle}</h2>
      <Form action="/my-keys">
        <TextInput
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typedText(form, 'name')}
          error={form.errors['name']}
          autocomplete="off"
        />
        <Radios
          name="scope"
          legend={words.scope}
          value={typedText(form, 'scope') ?? 'read'}
          error={form.errors['scope']}
          items={[
            { value: 'read', text: words.scopes.read, hint: words.scopeHints.read },
            ...(actingAs ? [acting] : []),
          ]}
        />
        <Button>{words.make}</Button>
      </Form>
    </>
  );
}

/** The key itself, this once. */
export function KeyMadePage({ shown, site }: { readonly shown: string; readonly site: string }) {
  return (
    <Task>
      <h1>{words.madeTitle}</h1>
      <p class="lede">{words.madeLede}</p>
      <pre class="letters">{shown}</pre>
      <p>{words.try}</p>
      <pre class="letters">{`curl -H 'Authorization: Bearer ${shown}' ${site}/api/v1/`}</pre>
      <p class="note">{words.safe}</p>
      <p>
        <a href="/my-keys">{words.toList}</a>
      </p>
    </Task>
  );
}

/** Asked once more, since it cannot be undone. */
export function WithdrawKeyPage({ id, name }: Pick<ApiKey, 'id' | 'name'>) {
  return (
    <Task>
      <BackLink href="/my-keys">{words.toList}</BackLink>
      <h1>{words.withdrawTitle(name)}</h1>
      <p class="lede">{words.withdrawLede}</p>
      <Form action={`/my-keys/${id}/withdraw`}>
        <Button variant="warning">{words.withdrawAct}</Button>
      </Form>
    </Task>
  );
}
