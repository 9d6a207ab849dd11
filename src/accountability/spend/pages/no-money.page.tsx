import { Empty } from '../../../web/shell/layout.tsx';
import { words } from './words.en.ts';

type Named = { readonly slug: string; readonly name: string };

/** Before anything was imported. */
export function NoMoneyPage({ body }: { readonly body?: Named }) {
  return (
    <>
      <h1>{body ? words.bodyTitle(body.name) : words.title}</h1>
      <Empty>
        <h2 class="govuk-heading-s">{words.empty.title}</h2>
        <p>{body ? words.empty.body(body.name) : words.empty.region}</p>
        <p>
          {body ? <a href="/money">{words.empty.link}</a> : <a href="/how-it-works">{words.empty.how}</a>}
        </p>
      </Empty>
    </>
  );
}
