import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { isOpen } from './moments/moments.rules.ts';
import { missingParts } from './pack/pack-parts.rules.ts';
import { PartsToWrite } from './pack/pack-parts.tsx';
import { words as packWords } from './pack/words.en.ts';
import type { Table } from './read-table.ts';
import { SideBySide } from './side-by-side.tsx';
import { decisions } from './verdicts.rules.ts';
import { words } from './words.en.ts';

type GiveVerdictPageProps = {
  readonly table: Table | undefined;
  readonly contract: string;
  /** The contract’s desk. */
  readonly backHref: string;
  /** The public page, where a verdict stands already. */
  readonly verdictHref: string | undefined;
  readonly packHref: string;
  /** Only the commissioner writes the pack. */
  readonly mayWrite: boolean;
  /** Whoever wrote part of the pack does not decide over it. */
  readonly wrotePart: boolean;
  readonly bodyName: string;
  readonly action: string;
  readonly form: FormState;
};

/** The decision, over everything side by side and the pack. */
export function GiveVerdictPage(props: GiveVerdictPageProps) {
  const { table, verdictHref, form } = props;
  return (
    <>
      <BackLink href={props.backHref}>{props.contract}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.formHeading}</h1>
      {table ? <SideBySide sides={table.sides} /> : <p>{words.noContract}</p>}
      {verdictHref ? (
        <p>
          {table?.next ? null : words.faults['already-given']} <a href={verdictHref}>{words.seeVerdict}</a>
        </p>
      ) : null}
      {table?.next ? <Next {...props} table={table} /> : null}
    </>
  );
}

type NextProps = GiveVerdictPageProps & { readonly table: Table };

/** The next verdict: its pack to be written, then the decision. */
function Next({ table: { next, pack, today }, packHref, mayWrite, action, ...props }: NextProps) {
  if (!next || !pack) return null;
  const isWhole = missingParts(pack.parts).length === 0;
  const isReady = isOpen(next, today) && isWhole;
  return (
    <>
      <PartsToWrite {...{ parts: pack.parts, action, packHref, mayWrite }} />
      <p>
        <a href={`${action}/when`}>{packWords.whenLink}</a>
      </p>
      {isOpen(next, today) ? null : <p>{words.opensOn(next.opensOn)}</p>}
      {isWhole ? null : <p>{words.partsFirst}</p>}
      {isReady && props.wrotePart ? <p>{words.wroteIt(props.bodyName)}</p> : null}
      {isReady && !props.wrotePart ? <VerdictForm action={action} form={props.form} /> : null}
    </>
  );
}

function VerdictForm({ action, form }: Pick<GiveVerdictPageProps, 'action' | 'form'>) {
  return (
    <Form action={action}>
      <Radios
        name="decision"
        legend={words.question}
        value={typedText(form, 'decision')}
        error={form.errors['decision']}
        items={decisions.map((value) => ({ value, text: words.choices[value] }))}
      />
      <Textarea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={typedText(form, 'reason')}
        error={form.errors['reason']}
      />
      <Textarea
        name="conditions"
        label={words.conditions}
        hint={words.conditionsHint}
        value={typedText(form, 'conditions')}
        error={form.errors['conditions']}
      />
      <p class="note">{words.onceOnly}</p>
      <Button>{words.give}</Button>
    </Form>
  );
}
