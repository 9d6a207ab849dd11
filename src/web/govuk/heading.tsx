import type { PropsWithChildren } from 'hono/jsx';

export type HeadingLevel = 1 | 2 | 3 | 4;

type HeadingProps = PropsWithChildren<{
  readonly level: HeadingLevel;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
}>;

/** A heading whose level depends on where it stands. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  const Level = `h${level}` as const;
  return <Level {...rest}>{children}</Level>;
}
