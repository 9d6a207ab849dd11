import { compareWords } from './compare-words.rules.ts';
import { words } from './words.en.ts';

/** A text with what changed in it: what went is struck out, what came is underlined; both are said to who cannot see. */
export function ChangedWords({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span class="changed-words">
      {compareWords(before, after).map(({ kind, text }) => {
        if (kind === 'kept') return text;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark>
            <span class="govuk-visually-hidden"> [{words[kind]}: </span>
            {text}
            <span class="govuk-visually-hidden">] </span>
          </Mark>
        );
      })}
    </span>
  );
}
