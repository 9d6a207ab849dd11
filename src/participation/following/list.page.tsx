import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Stoppable } from './list-stoppable.ts';
import { words } from './words.en.ts';

type ListPageProps = {
  readonly email: string | null;
  readonly list: readonly Stoppable[];
  /** Where its form goes. */
  readonly path: string;
};

/** Everything one address follows, each with its way out, and one way out of all. */
export function ListPage(props: ListPageProps) {
  return (
    <Task>
      <h1>{words.listTitle}</h1>
      <FollowList {...props} />
      <p class="more">
        <a href="/follow">{words.homeTitle}</a>
      </p>
    </Task>
  );
}

export function FollowList({ email, list, path }: ListPageProps) {
  if (list.length === 0 || email === null) return <p class="lede">{words.listNone}</p>;
  const [what, stop] = words.listHead;
  return (
    <>
      <p class="lede">
        <bdi>{words.listLede(email)}</bdi>
      </p>
      <Table
        caption={words.listCaption}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[what, stop]}
        rows={list.map(({ subject, stopHref }) => [
          <a href={subject.path}>{subject.name}</a>,
          <a href={stopHref}>
            {stop}
            <span class="govuk-visually-hidden"> {words.listStop(subject.name)}</span>
          </a>,
        ])}
      />
      <h2>{words.stopAllTitle}</h2>
      <p>{words.stopAllLede}</p>
      <Form action={path}>
        <Button variant="secondary">{words.stopAllAct}</Button>
      </Form>
    </>
  );
}
