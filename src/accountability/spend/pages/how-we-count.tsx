import { type WorkedOut, WorkItOut } from '../../../web/shell/work-it-out.tsx';
import type { MoneyScope } from '../totals/money-scope.ts';
import { howWords as words } from './how-we-count.words.en.ts';

type HowWeCountProps = {
  readonly body?: { readonly slug: string } | undefined;
  readonly scope: Pick<MoneyScope, 'year'>;
};

/** What the figures are figures of, at the foot of every page of them, and how anyone makes them again. */
export function HowWeCount({ body, scope }: HowWeCountProps) {
  return (
    <div>
      <section id="how-we-count">
        <h2>{words.title}</h2>
        <ul>
          {words.points.map((point) => (
            <li>{point}</li>
          ))}
        </ul>
      </section>
      <WorkItOut how={body ? ofBody(body.slug, scope) : ofAll} />
    </div>
  );
}

const ofAll: WorkedOut = {
  why: words.recompute.why,
  auditor: words.recompute.each,
  files: [{ href: '/data/payment-files', name: words.recompute.everyBody }],
};

function ofBody(slug: string, { year }: HowWeCountProps['scope']): WorkedOut {
  const options = `--by supplier --year ${year} --json`;
  return {
    files: [{ href: `/money/${slug}/files`, name: words.recompute.files }],
    commands: [
      `npx --no-install pp import payments <files> --body ${slug}`,
      `npx --no-install pp money totals --body ${slug} ${options}`,
    ],
    note: words.recompute.note,
  };
}
