import type { Child } from 'hono/jsx';

type Described = { readonly describedBy?: string | undefined; readonly hint?: Child; readonly error?: Child };

/** The ids that describe a control, in the order they are read: what the page adds, its hint, its error. */
export function describedBy(id: string, field: Described): string | undefined {
  const ids = [
    field.describedBy,
    field.hint ? `${id}-hint` : undefined,
    field.error ? `${id}-error` : undefined,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}
