import type { Child } from 'hono/jsx';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Tag } from '../../../web/govuk/tag.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { type Adopted, listPolicyGaps, type PolicyContent, policySections } from '../policy.rules.ts';
import { sectionTitles } from '../words.en.ts';
import { words } from './words.en.ts';

export type PolicyDeskPageProps = {
  readonly body: { readonly slug: string };
  readonly last: Adopted | undefined;
  readonly draft: { readonly version: number; readonly content: PolicyContent } | undefined;
  /** A commissioner writes, an elected member adopts. */
  readonly role: 'commissioner' | 'elected-member';
  readonly isSaved: boolean;
  readonly errors: Errors;
};

/** Where a body’s policy is drafted, section by section, and adopted. */
export function PolicyDeskPage(props: PolicyDeskPageProps) {
  const { body, last, draft, isSaved, errors } = props;
  return (
    <div class="task">
      <FormErrors errors={errors} />
      {isSaved ? <NotificationBanner success text={words.saved} /> : null}
      <h1>{words.title}</h1>
      <p>
        {last ? words.inForce(last.version, last.effectiveFrom) : words.noneYet}{' '}
        {last ? <a href={`/bodies/${body.slug}/policy`}>{words.read}</a> : null}
      </p>
      {draft ? <Draft {...props} draft={draft} /> : <Begin {...props} />}
    </div>
  );
}

function Begin({ body, last, role }: PolicyDeskPageProps) {
  if (role !== 'commissioner') return <p>{words.beginOnlyCommissioner}</p>;
  return (
    <Form action={`/work/${body.slug}/policy`}>
      {last ? <p>{words.beginHint}</p> : null}
      <Button>{last ? words.begin.next : words.begin.first}</Button>
    </Form>
  );
}

type DraftProps = PolicyDeskPageProps & { readonly draft: NonNullable<PolicyDeskPageProps['draft']> };

function Draft({ body, draft, role }: DraftProps) {
  const path = `/work/${body.slug}/policy`;
  const gaps = listPolicyGaps(draft.content);
  const canWrite = role === 'commissioner';
  return (
    <>
      <h2>{words.draft(draft.version)}</h2>
      <p>{gaps.length > 0 ? words.gaps(gaps) : words.whole}</p>
      <ul class="take">
        <li>
          <a href={`${path}/preview`}>{words.preview}</a>
        </li>
        {canWrite ? null : (
          <li>
            <a href={`${path}/adopt`}>{words.adopt}</a>
          </li>
        )}
      </ul>
      <Sections content={draft.content} path={path} canWrite={canWrite} />
      <Items
        title={words.priorities}
        none={words.noPriorities}
        items={draft.content.priorities}
        {...(canWrite ? { path: `${path}/priorities`, add: words.addPriority } : {})}
      />
      <Items
        title={words.plans}
        none={words.noPlans}
        items={draft.content.plans}
        {...(canWrite ? { path: `${path}/plans`, add: words.addPlan } : {})}
      />
    </>
  );
}

type SectionsProps = { readonly content: PolicyContent; readonly path: string; readonly canWrite: boolean };

function Sections({ content, path, canWrite }: SectionsProps) {
  return (
    <>
      <h3>{words.sections}</h3>
      <SummaryList
        rows={policySections.map((section) => ({
          key: sectionTitles[section],
          value: stateOf(content.sections[section]),
          ...(canWrite
            ? {
                actions: [
                  {
                    href: `${path}/sections/${section}`,
                    text: words.write,
                    hiddenText: sectionTitles[section],
                  },
                ],
              }
            : {}),
        }))}
      />
    </>
  );
}

function stateOf(text: string): Child {
  const count = text.match(/\S+/g)?.length ?? 0;
  return count === 0 ? <Tag class="govuk-tag--grey">{words.unwritten}</Tag> : words.written(count);
}

type ItemsProps = {
  readonly title: string;
  readonly none: string;
  readonly items: readonly { readonly position: number; readonly title: string }[];
  readonly path?: string;
  readonly add?: string;
};

function Items({ title, none, items, path, add }: ItemsProps) {
  return (
    <>
      <h3>{title}</h3>
      {items.length === 0 ? <p>{none}</p> : null}
      <ul>
        {items.map((item) => (
          <li>{path ? <a href={`${path}/${item.position}`}>{item.title}</a> : item.title}</li>
        ))}
      </ul>
      {path ? (
        <p>
          <a href={`${path}/new`}>{add}</a>
        </p>
      ) : null}
    </>
  );
}
