import type { Child } from 'hono/jsx';

export type QueueLine = {
  readonly href: string;
  readonly name: string;
  readonly state: Child;
  readonly isHere?: boolean | undefined;
};

type QueueProps = { readonly heading: string; readonly label: string; readonly lines: readonly QueueLine[] };

/** A list at the side of a desk: one line a thing, with how it stands. */
export function Queue({ heading, label, lines }: QueueProps) {
  return (
    <nav aria-label={label}>
      <h2>{heading}</h2>
      <ol class="queue">
        {lines.map(({ href, name, state, isHere }) => (
          <li>
            <a href={href} aria-current={isHere ? 'true' : undefined}>
              <span>{name}</span> <span class="number">{state}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
