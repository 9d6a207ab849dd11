import { flagNames } from '../red-flags/flag-names.en.ts';
import { flagFindings, words } from '../red-flags/flag-words.en.ts';
import type { NotedFlag } from '../red-flags/red-flags.rules.ts';
import type { Naming } from './result.words.en.ts';

type FlagListProps = {
  readonly flags: readonly NotedFlag[];
  readonly naming: Naming;
  /** What stands beside a note: who wrote it. */
  readonly noted: (note: string) => string;
  /** Where a note is written; nowhere once the award is decided. */
  readonly noteHref?: ((flag: NotedFlag['flag']) => string) | undefined;
  readonly noteText?: string;
};

/** What stands out, in figures; each leads to what it means, and may carry a note. */
export function FlagList({ flags, naming, noted, noteHref, noteText }: FlagListProps) {
  return (
    <ul class="list">
      {flags.map(({ flag, facts, note }) => (
        <li>
          <strong>{flagNames[flag]}</strong>
          <div>
            {flagFindings[flag](facts, naming)} <a href={`/red-flags/${flag}`}>{words.what}</a>
            {note === null ? null : <p>{noted(note)}</p>}
            {noteHref ? (
              <p>
                <a href={noteHref(flag)}>{noteText}</a>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
