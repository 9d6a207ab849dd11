import { CharacterCount } from './character-count.tsx';
import { ErrorMessage } from './error-message.tsx';
import { FileUpload } from './file-upload.tsx';
import { child, fieldProps } from './fixture-props.ts';
import { Hint } from './hint.tsx';
import { holdToFixtures } from './hold-to-fixtures.ts';
import { Label } from './label.tsx';
import { Select } from './select.tsx';
import { TextInput } from './text-input.tsx';
import { Textarea } from './textarea.tsx';

holdToFixtures('label', (o) => (
  <Label for={o.for} class={o.classes} isHeading={o.isPageHeading}>
    {child(o)}
  </Label>
));

holdToFixtures('hint', (o) => (
  <Hint id={o.id} class={o.classes}>
    {child(o)}
  </Hint>
));

holdToFixtures('error-message', (o) => (
  <ErrorMessage
    id={o.id}
    class={o.classes}
    hiddenText={o.visuallyHiddenText === undefined ? undefined : o.visuallyHiddenText || ''}
  >
    {child(o)}
  </ErrorMessage>
));

holdToFixtures('input', (o) => (
  <TextInput
    {...fieldProps(o)}
    value={o.value}
    type={o.type}
    inputMode={o.inputmode}
    autocomplete={o.autocomplete}
    autocapitalize={o.autocapitalize}
    pattern={o.pattern}
    spellcheck={o.spellcheck}
    prefix={child(o.prefix)}
    suffix={child(o.suffix)}
  />
));

holdToFixtures('textarea', (o) => (
  <Textarea
    {...fieldProps(o)}
    value={o.value}
    rows={o.rows}
    autocomplete={o.autocomplete}
    spellcheck={o.spellcheck}
  />
));

holdToFixtures('character-count', (o) => (
  <CharacterCount
    {...fieldProps(o)}
    value={o.value}
    rows={o.rows}
    spellcheck={o.spellcheck}
    maxLength={o.maxlength}
    maxWords={o.maxwords}
  />
));

holdToFixtures('select', (o) => (
  <Select {...fieldProps(o)} value={o.value} options={(o.items ?? []).filter(Boolean)} />
));

holdToFixtures('file-upload', (o) => <FileUpload {...fieldProps(o)} multiple={o.multiple} />);
