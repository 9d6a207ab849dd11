import type { PropsWithChildren } from 'hono/jsx';

/** One entry of the component sheet. */
export const Section = (props: PropsWithChildren<{ readonly title: string }>) => (
  <section>
    <h2>{props.title}</h2>
    {props.children}
  </section>
);
