import { ErrorSummary } from '../govuk/error-summary.tsx';
import { words } from '../words.en.ts';

type FormErrorsProps = {
  /** Field name to message; the empty name is about the form as a whole. */
  readonly errors: Readonly<Record<string, string>>;
  /** Where a field's id differs from its name. */
  readonly ids?: Readonly<Record<string, string>> | undefined;
};

/** Everything wrong with a form, above its heading, each linked to its field. Nothing where nothing is wrong. */
export function FormErrors({ errors, ids = {} }: FormErrorsProps) {
  const items = Object.entries(errors).map(([field, text]) => ({
    text,
    href: field === '' ? undefined : `#${ids[field] ?? field}`,
  }));
  return items.length > 0 ? <ErrorSummary title={words.problem} items={items} /> : null;
}
