import { words } from '../words.en.ts';

export type TakenFile = { readonly href: string; readonly name: string };
/** The files and what to do with them; or why nobody can do it from outside, and who may look instead. */
export type WorkedOut =
  | { readonly files: readonly TakenFile[]; readonly commands: readonly string[]; readonly note?: string }
  | { readonly why: string; readonly auditor: string; readonly files?: readonly TakenFile[] };

/** For figures that are put together from other pages, each with its own files and command. */
export function fromPages(of: {
  readonly account?: string;
  readonly money?: string;
  readonly reviews?: string;
}): WorkedOut {
  const { pages, onEach } = words.workItOut;
  const files = (['account', 'money', 'reviews'] as const).flatMap((name) => {
    const href = of[name];
    return href === undefined ? [] : [{ href, name: words.workItOut[name] }];
  });
  return { why: pages, auditor: onEach, files };
}

/** How anyone makes the figures of a page again, with what is public and one command; or why that cannot be. */
export function WorkItOut({ how }: { readonly how: WorkedOut }) {
  return (
    <section class="work-it-out">
      <h2>{words.workItOut.title}</h2>
      {'why' in how ? (
        <p>
          {how.why} {how.auditor}
        </p>
      ) : (
        <>
          <p>{words.workItOut.how}</p>
          {how.commands.map((command) => (
            <p>
              <code>{command}</code>
            </p>
          ))}
          {how.note ? <p class="note">{how.note}</p> : null}
        </>
      )}
      <ul class="take">
        {(how.files ?? []).map(({ href, name }) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
