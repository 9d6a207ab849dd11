import { words } from '../words.en.ts';
import { classList } from './class-list.ts';
import { describedBy } from './described-by.ts';
import { ErrorMessage } from './error-message.tsx';
import { fieldId } from './form-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import { type TextareaProps, TextBox } from './textarea.tsx';

type CharacterCountProps = TextareaProps & {
  /** Give one of the two. */
  readonly maxLength?: number | undefined;
  readonly maxWords?: number | undefined;
};

/** A textarea that says how much room there is. The server decides; nothing is cut off in the browser. */
export function CharacterCount({ maxLength, maxWords, ...props }: CharacterCountProps) {
  const id = fieldId(props);
  const limit = maxWords ? words.upToWords(maxWords) : words.upToCharacters(maxLength ?? 0);
  return (
    <div
      class={classList(
        'govuk-form-group',
        props.error ? 'govuk-form-group--error' : undefined,
        'govuk-character-count',
        props.groupClass,
      )}
      data-module="govuk-character-count"
      data-maxlength={maxLength}
      data-maxwords={maxWords}
      data-count-type={maxWords ? 'words' : undefined}
    >
      <Label for={id} size={props.labelSize} class={props.labelClass} isHeading={props.labelIsHeading}>
        {props.label}
      </Label>
      {props.hint ? <Hint id={`${id}-hint`}>{props.hint}</Hint> : null}
      {props.error ? <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage> : null}
      <TextBox
        {...props}
        class={classList('govuk-js-character-count', props.class)}
        describedBy={describedBy(id, { describedBy: `${id}-info` })}
      />
      <Hint id={`${id}-info`} class="govuk-character-count__message">
        {limit}
      </Hint>
    </div>
  );
}
