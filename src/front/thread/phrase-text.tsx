import type { Phrase } from './told.rules.ts';

/** A phrase with its strong parts strong. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }) {
  return <>{phrase.map((part) => (typeof part === 'string' ? part : <strong>{part.strong}</strong>))}</>;
}
