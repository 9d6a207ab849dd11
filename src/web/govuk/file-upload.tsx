import { classList } from './class-list.ts';
import { describedBy } from './described-by.ts';
import { FormGroup, fieldId } from './form-group.tsx';
import type { FieldProps } from './props.ts';

type FileUploadProps = FieldProps & {
  readonly multiple?: boolean | undefined;
  /** File types the browser offers first, such as `.pdf,image/*`; the server checks again. */
  readonly accept?: string | undefined;
};

export function FileUpload(props: FileUploadProps) {
  const id = fieldId(props);
  return (
    <FormGroup {...props}>
      <input
        class={classList(
          'govuk-file-upload',
          props.class,
          props.error ? 'govuk-file-upload--error' : undefined,
        )}
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        disabled={props.disabled}
        multiple={props.multiple}
        aria-describedby={describedBy(id, props)}
        {...props.attributes}
      />
    </FormGroup>
  );
}
