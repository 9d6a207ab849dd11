import type { PropsWithChildren } from 'hono/jsx';
import { useView } from './view.ts';

type FormProps = PropsWithChildren<{
  readonly action: string;
  readonly method?: 'get' | 'post' | undefined;
  /** The form carries files. */
  readonly withFiles?: boolean | undefined;
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly role?: 'search' | undefined;
}>;

/** A form whose tokens stand first, before any file, so that they can be read before the rest arrives. */
export function Form({ action, method = 'post', ...props }: FormProps) {
  const view = useView();
  return (
    <form
      action={action}
      method={method}
      enctype={props.withFiles ? 'multipart/form-data' : undefined}
      id={props.id}
      class={props.class}
      role={props.role}
      novalidate
    >
      {method === 'post' ? (
        <>
          <input type="hidden" name="_csrf" value={view.csrf} />
          <input type="hidden" name="_once" value={view.once()} />
        </>
      ) : null}
      {props.children}
    </form>
  );
}
