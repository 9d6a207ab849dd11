import type { Child, PropsWithChildren } from 'hono/jsx';
import { classList } from '../govuk/class-list.ts';

/** A band from edge to edge, for pages that lay out their own (`wide`). */
export function Band(props: PropsWithChildren<{ readonly tone?: 'calico' | undefined }>) {
  return (
    <div class={classList('band', props.tone && `band-${props.tone}`)}>
      <div class="wrap">{props.children}</div>
    </div>
  );
}

/** One column on phones; from 900 px two, three, or a wide one with a narrow side. */
export function Columns(props: PropsWithChildren<{ readonly kind: 'two' | 'three' | 'side' }>) {
  return <div class={`columns columns-${props.kind}`}>{props.children}</div>;
}

/** The narrow column of a task: one decision. */
export function Task(props: PropsWithChildren) {
  return <div class="task">{props.children}</div>;
}

/** Something to take part in, ruled in madder. */
export function Card(props: PropsWithChildren<{ readonly title: Child }>) {
  return (
    <div class="card">
      <h3>{props.title}</h3>
      {props.children}
    </div>
  );
}

/** What residents said, on madder wash. */
export function Said(props: PropsWithChildren) {
  return <div class="said">{props.children}</div>;
}

/** What the authority answered, on linen. */
export function Answered(props: PropsWithChildren) {
  return <div class="answered">{props.children}</div>;
}

/** Nothing here yet: what would be here, when, and one link. */
export function Empty(props: PropsWithChildren) {
  return <div class="empty">{props.children}</div>;
}

/** The rules said no: the rule, its source, what can be done, and the receipt. */
export function Refusal(props: PropsWithChildren<{ readonly title: Child }>) {
  return (
    <div class="refusal">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}

/** A table too wide for a phone: it scrolls on its own, and the keyboard can reach it. */
export function Scroll(props: PropsWithChildren<{ readonly label: string }>) {
  return (
    <div class="scroll" role="region" aria-label={props.label} tabindex={0}>
      {props.children}
    </div>
  );
}
