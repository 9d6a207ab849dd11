import { mergeTexts } from '../wording/merge-texts.rules.ts';
import { type DraftKind, type FieldName, fieldsOf, type Texts } from './draft-fields.rules.ts';

export type SaveDecision =
  | { readonly kind: 'unchanged' }
  /** The text goes on; `isMerged` when somebody else’s change since is in it too. */
  | { readonly kind: 'next'; readonly texts: Texts; readonly isMerged: boolean }
  /** Both changed the same words of these fields: what was written is kept beside the text for people to settle. */
  | { readonly kind: 'beside'; readonly clashes: readonly FieldName[] };

/**
 * What a save does. `base` is what the writer began from, `mine` what they send, `current` what stands now. Field by
 * field: what only one of the two changed is taken, what both changed is merged word by word, and where they changed
 * the same words, or both together are too long, nothing is lost and nothing is decided for them.
 */
export function decideSave(
  kind: DraftKind,
  { base, mine, current }: { readonly base: Texts; readonly mine: Texts; readonly current: Texts },
): SaveDecision {
  const clashes: FieldName[] = [];
  const texts: Partial<Record<FieldName, string>> = {};
  let isMerged = false;
  for (const { name, shape, most } of fieldsOf[kind]) {
    const [was, own, stands] = [base[name] ?? '', mine[name] ?? '', current[name] ?? ''];
    isMerged ||= stands !== was;
    const merged = shape === 'yes-no' ? chooseWhole(was, own, stands) : mergeTexts(was, own, stands);
    const fits = merged !== null && merged.length <= most;
    if (!fits) clashes.push(name);
    texts[name] = fits ? merged : stands;
  }
  if (clashes.length > 0) return { kind: 'beside', clashes };
  const isUnchanged = fieldsOf[kind].every(({ name }) => (texts[name] ?? '') === (current[name] ?? ''));
  return isUnchanged ? { kind: 'unchanged' } : { kind: 'next', texts, isMerged };
}

/** For what cannot be merged word by word: the one that changed; null where both did, differently. */
function chooseWhole(was: string, own: string, stands: string): string | null {
  if (own === stands || own === was) return stands;
  return stands === was ? own : null;
}
