import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';
import { describedBy } from './described-by.ts';
import { ErrorMessage } from './error-message.tsx';
import { Fieldset } from './fieldset.tsx';
import { Hint } from './hint.tsx';
import type { GroupProps } from './props.ts';

type ChoiceGroupProps = PropsWithChildren<
  GroupProps & { readonly id: string; readonly role?: string | undefined }
>;

/** Question, hint and error above a group of controls; without a legend there is no fieldset. */
export function ChoiceGroup({ id, children, ...props }: ChoiceGroupProps) {
  const inner = (
    <>
      {props.hint ? <Hint id={`${id}-hint`}>{props.hint}</Hint> : null}
      {props.error ? <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage> : null}
      {children}
    </>
  );
  const fieldset = (
    <Fieldset
      legend={props.legend}
      legendSize={props.legendSize}
      legendClass={props.legendClass}
      legendIsHeading={props.legendIsHeading}
      role={props.role}
      describedBy={describedBy(id, props)}
    >
      {inner}
    </Fieldset>
  );
  return (
    <div class={classList('govuk-form-group', props.error && 'govuk-form-group--error', props.groupClass)}>
      {props.legend ? fieldset : inner}
    </div>
  );
}
