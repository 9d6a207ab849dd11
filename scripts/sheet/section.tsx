import type { PropsWithChildren } from 'hono/jsx';

/** One entry of the component sheet. */
export function Section(props: PropsWithChildren<{ readonly title: string }>) {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}
