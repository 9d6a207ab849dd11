import type { Child } from 'hono/jsx';
import type { Statement } from './statements.queries.ts';
import { words } from './words.en.ts';

/** What a statement says, as somebody said it. */
export function Quote({ text }: { readonly text: string }) {
  return <blockquote class="statement-text">{words.quoted(text)}</blockquote>;
}

/** Where a statement comes from and what it is about, in one line. */
export function whence(
  { isSeed, outcomeName }: Pick<Statement, 'isSeed' | 'outcomeName'>,
  bodyName: string,
): Child {
  return [
    isSeed ? words.seedBy(bodyName) : words.byResident,
    ...(outcomeName ? [words.about(outcomeName)] : []),
  ]
    .map((part) => `${part}.`)
    .join(' ');
}
