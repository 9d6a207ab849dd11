import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { WarningText } from '../../../web/govuk/warning-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { BidBox, BidOpener } from './openers.queries.ts';
import { findOpenersFault } from './openers.rules.ts';
import { OpenersTable } from './openers-table.tsx';
import { words } from './words.en.ts';

type OpenersPageProps = {
  readonly procurement: Procurement;
  readonly box: BidBox;
  readonly openers: readonly BidOpener[];
  readonly form: FormState;
};

/** The officer’s page of who opens the bids: named before the notice, fixed from then on. */
export function OpenersPage({ procurement, box, openers, form }: OpenersPageProps) {
  const action = `${deskHref(procurement)}/openers`;
  const isFixed = procurement.noticePublishedAt !== null;
  if (isFixed && procurement.sealing === 'access-rule') return <NobodyOpens procurement={procurement} />;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      {isFixed ? <p>{words.fixed}</p> : <p>{words.rule}</p>}
      <Standing box={box} openers={openers} isFixed={isFixed} />
      {openers.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <OpenersTable openers={openers} removeFrom={isFixed ? null : action} />
      )}
      {isFixed ? null : <NameForm action={action} form={form} />}
      {isFixed ? null : <BoxForm action={action} box={box} form={form} />}
      <p>
        <a href={deskHref(procurement)}>{words.back}</a>
      </p>
    </div>
  );
}

/** The notice is out without openers: bids are sealed on arrival, by this server alone. */
function NobodyOpens({ procurement }: Pick<OpenersPageProps, 'procurement'>) {
  return (
    <div class="task">
      <p class="kicker">{procurement.title}</p>
      <h1>{words.title}</h1>
      <p>{words.sealedOnArrival}</p>
      <p>
        <a href={deskHref(procurement)}>{words.back}</a>
      </p>
    </div>
  );
}

type StandingProps = Pick<OpenersPageProps, 'box' | 'openers'> & { readonly isFixed: boolean };

/** How many open together, and what is still missing before the notice. */
function Standing({ box, openers, isFixed }: StandingProps) {
  const fault = isFixed ? null : findOpenersFault(box.threshold, openers);
  return (
    <>
      {openers.length > 0 ? (
        <p>
          <strong>{words.needed(box.threshold, openers.length)}</strong>
        </p>
      ) : null}
      {fault ? <WarningText>{words.faults[fault]}</WarningText> : isFixed ? null : <p>{words.ready}</p>}
    </>
  );
}

type PartProps = { readonly action: string; readonly form: FormState };

function NameForm({ action, form }: PartProps) {
  const field = (name: 'office' | 'name' | 'email') => ({
    name,
    error: form.errors[name],
    value: typedText(form, name),
    autocomplete: 'off',
  });
  return (
    <Form action={action}>
      <h2>{words.add}</h2>
      <input type="hidden" name="do" value="name" />
      <TextInput {...field('office')} label={words.office} hint={words.officeHint} />
      <TextInput {...field('name')} label={words.name} hint={words.nameHint} />
      <TextInput
        {...field('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        spellcheck={false}
      />
      <Checkboxes
        name="department"
        error={form.errors['department']}
        values={form.values['department'] ? ['yes'] : []}
        items={[{ value: 'yes', text: words.department }]}
      />
      <Button>{words.addAct}</Button>
    </Form>
  );
}

function BoxForm({ action, box, form }: PartProps & { readonly box: BidBox }) {
  return (
    <Form action={action}>
      <h2>{words.boxTitle}</h2>
      <input type="hidden" name="do" value="box" />
      <TextInput
        name="threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        error={form.errors['threshold']}
        value={typedText(form, 'threshold') || String(box.threshold)}
        inputMode="numeric"
        width={2}
      />
      <TextInput
        name="graceMinutes"
        label={words.grace}
        hint={words.graceHint}
        error={form.errors['graceMinutes']}
        value={typedText(form, 'graceMinutes') || String(box.graceMinutes)}
        inputMode="numeric"
        width={4}
      />
      <Button>{words.boxAct}</Button>
    </Form>
  );
}
