import { Empty } from '../../../web/shell/layout.tsx';
import { words } from './asked.words.en.ts';

type NoTiersPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly audience: 'public' | 'officer';
};

/** Nothing was imported yet. */
export function NoTiersPage({ body, audience }: NoTiersPageProps) {
  const isOfficer = audience === 'officer';
  return (
    <>
      <h1>{isOfficer ? words.title : words.bodyTitle(body.name)}</h1>
      <Empty>
        <p>{isOfficer ? words.empty.officer : words.empty.public(body.name)}</p>
        <p>
          {isOfficer ? (
            <a href={`/work/${body.slug}/payments`}>{words.empty.import}</a>
          ) : (
            <a href={`/bodies/${body.slug}`}>{body.name}</a>
          )}
        </p>
        {isOfficer ? (
          <p>
            <a href={`/work/${body.slug}/tiers/rule`}>{words.newRule}</a>
          </p>
        ) : null}
      </Empty>
    </>
  );
}
