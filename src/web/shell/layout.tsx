import type { Child, PropsWithChildren } from 'hono/jsx';
import { classList } from '../govuk/class-list.ts';

/** A band from edge to edge, for pages that lay out their own (`wide`). */
export const Band = (props: PropsWithChildren<{ readonly tone?: 'calico' | undefined }>) => (
  <div class={classList('band', props.tone && `band-${props.tone}`)}>
    <div class="wrap">{props.children}</div>
  </div>
);

/** One column on phones; from 900 px two, three, or a wide one with a narrow side. */
export const Columns = (props: PropsWithChildren<{ readonly kind: 'two' | 'three' | 'side' }>) => (
  <div class={`columns columns-${props.kind}`}>{props.children}</div>
);

/** The narrow column of a task: one decision. */
export const Task = (props: PropsWithChildren) => <div class="task">{props.children}</div>;

/** Something to take part in, ruled in madder. */
export const Card = (props: PropsWithChildren<{ readonly title: Child }>) => (
  <div class="card">
    <h3>{props.title}</h3>
    {props.children}
  </div>
);

/** What residents said, on madder wash. */
export const Said = (props: PropsWithChildren) => <div class="said">{props.children}</div>;

/** What the authority answered, on linen. */
export const Answered = (props: PropsWithChildren) => <div class="answered">{props.children}</div>;

/** Nothing here yet: what would be here, when, and one link. */
export const Empty = (props: PropsWithChildren) => <div class="empty">{props.children}</div>;

/** The rules said no: the rule, its source, what can be done, and the receipt. */
export const Refusal = (props: PropsWithChildren<{ readonly title: Child }>) => (
  <div class="refusal">
    <h2>{props.title}</h2>
    {props.children}
  </div>
);

/** A table too wide for a phone: it scrolls on its own, and the keyboard can reach it. */
export const Scroll = (props: PropsWithChildren<{ readonly label: string }>) => (
  <div class="scroll" role="region" aria-label={props.label} tabindex={0}>
    {props.children}
  </div>
);
