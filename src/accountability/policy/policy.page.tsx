import { Tag } from '../../web/govuk/tag.tsx';
import { Band, Columns, Empty } from '../../web/shell/layout.tsx';
import type { PolicyBody, ToldPolicy } from './load-policy.ts';
import { PolicyChangesList } from './policy-changes.tsx';
import { PolicyDocument } from './policy-document.tsx';
import { words } from './words.en.ts';

/** A public body’s social value policy, one version of it: what it says, who adopted it, and what changed. */
export function PolicyPage({ told }: { readonly told: ToldPolicy }) {
  const { body, since } = told;
  return (
    <Band>
      <p class="kicker">
        <a href={`/bodies/${body.slug}`}>{body.name}</a>
      </p>
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede(body.name)}</p>
      <Adoption told={told} />
      <Columns kind="side">
        <div class="policy">
          <PolicyDocument told={told} />
          {since ? <PolicyChangesList version={since.version} changes={since.changes} /> : null}
        </div>
        <Aside told={told} />
      </Columns>
    </Band>
  );
}

type Told = { readonly told: ToldPolicy };

function Adoption({ told: { body, adopted, standing, since } }: Told) {
  if (!adopted || !standing) return <p>{words.draft}</p>;
  return (
    <>
      <p>
        <Tag>{words.standing(standing)}</Tag> <strong>{words.version(adopted.version)}.</strong>{' '}
        {words.adopted(adopted)} {since ? <a href="#changes">{words.changes.title(since.version)}</a> : null}
      </p>
      {standing.kind === 'over' ? (
        <p>
          <a href={`/bodies/${body.slug}/policy`}>{words.newer}</a>
        </p>
      ) : null}
    </>
  );
}

function Aside({ told: { body, adopted, versions } }: Told) {
  const path = `/bodies/${body.slug}/policy`;
  return (
    <aside class="take-away">
      {versions.length > 0 ? (
        <>
          <h2>{words.versions}</h2>
          <ul>
            {versions.toReversed().map((each) => (
              <li>
                {each.version === adopted?.version ? (
                  <strong>{words.versionLine(each)}</strong>
                ) : (
                  <a href={`${path}/${each.version}`}>{words.versionLine(each)}</a>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2>{words.take}</h2>
      <p>{words.print}</p>
      {adopted ? (
        <p>
          <a href={`${path}/${adopted.version}?as=json`}>{words.data}</a>
        </p>
      ) : null}
    </aside>
  );
}

/** The body has adopted none. */
export function NoPolicyPage({ body }: { readonly body: PolicyBody }) {
  return (
    <>
      <h1>{words.none.title(body.name)}</h1>
      <Empty>
        <p>{words.none.text}</p>
        <p>
          <a href={`/bodies/${body.slug}`}>{words.none.link(body.name)}</a>
        </p>
      </Empty>
    </>
  );
}
