import type { listStandingFrameworks } from './frameworks.queries.ts';
import { words } from './words.en.ts';

type FrameworksPageProps = { readonly frameworks: Awaited<ReturnType<typeof listStandingFrameworks>> };

/** Every framework, in the version that stands. */
export function FrameworksPage({ frameworks }: FrameworksPageProps) {
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lede">{words.listLede}</p>
      <ul class="list">
        {frameworks.map((framework) => (
          <li>
            <span class="note">{words.versionIs(framework.version, framework.publishedOn)}</span>
            <div>
              <a href={`/frameworks/${framework.slug}`}>
                <strong>{framework.name}</strong>
              </a>
              <span class="note">
                {framework.ownerName ? words.ownedBy(framework.ownerName) : words.ownedByNone}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <ul class="take">
        <li>
          <a href="/frameworks?as=json">{words.json}</a>
        </li>
        <li>
          <a href="/measures">{words.measures}</a>
        </li>
      </ul>
    </>
  );
}
