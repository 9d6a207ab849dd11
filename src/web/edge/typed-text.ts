import type { FormState } from './outcomes.ts';

/** What was typed in a field, to show again; nothing where it was never typed. */
export function typedText(form: FormState, field: string): string | undefined {
  const value = form.values[field];
  return typeof value === 'string' ? value : undefined;
}
