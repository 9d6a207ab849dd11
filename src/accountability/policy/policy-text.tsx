import { blocksOf } from './policy.rules.ts';

/** What somebody wrote: paragraphs, and lists whose lines begin with a hyphen. */
export function PolicyText({ text }: { readonly text: string }) {
  return (
    <>
      {blocksOf(text).map(({ kind, lines }) =>
        kind === 'list' ? (
          <ul>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        ) : (
          <p>{lines.join(' ')}</p>
        ),
      )}
    </>
  );
}
