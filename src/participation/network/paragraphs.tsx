import { paragraphsOf } from './paragraphs.rules.ts';

/** What somebody wrote: paragraphs, in which web addresses are links. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <>
      {paragraphsOf(text).map((parts) => (
        <p>
          {parts.map(({ text: part, href }) =>
            href === undefined ? (
              part
            ) : (
              <a href={href} rel="noreferrer">
                {part}
              </a>
            ),
          )}
        </p>
      ))}
    </>
  );
}
