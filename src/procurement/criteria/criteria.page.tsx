import { formatInstant } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Columns, Empty } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { ChecksList } from './checks-list.tsx';
import { CriteriaBar } from './criteria-bar.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { criterionKinds, weightOf } from './criterion.rules.ts';
import { words as publishWords } from './publish-words.en.ts';
import type { CriteriaView } from './view-criteria.ts';
import { words } from './words.en.ts';

type CriteriaPageProps = {
  readonly procurement: Procurement;
  readonly view: CriteriaView;
  readonly mayDraft: boolean;
  readonly mayPublish: boolean;
};

/** The draft of the award criteria at the desk: the marks, what each is, and what the checks say. */
export function CriteriaPage({ procurement, view, mayDraft, mayPublish }: CriteriaPageProps) {
  const { criteria, lineage, findings } = view;
  const lockedAt = procurement.noticePublishedAt;
  const drafting = mayDraft && !lockedAt;
  return (
    <>
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      {lockedAt ? <InsetText>{words.locked(formatInstant(lockedAt))}</InsetText> : null}
      <CriteriaBar criteria={criteria} />
      {criteria.length === 0 ? (
        <Empty>
          <p>{words.empty}</p>
        </Empty>
      ) : (
        <CriteriaTable procurement={procurement} criteria={criteria} lineage={lineage} drafting={drafting} />
      )}
      <Columns kind="side">
        <section>
          <h2>{words.checks}</h2>
          <ChecksList findings={findings} />
        </section>
        {drafting ? <Acts procurement={procurement} view={view} mayPublish={mayPublish} /> : null}
        {mayDraft && lockedAt ? <AnError procurement={procurement} view={view} /> : null}
      </Columns>
    </>
  );
}

function Acts({ procurement, view, mayPublish }: Omit<CriteriaPageProps, 'mayDraft'>) {
  const base = deskHref(procurement);
  const social = weightOf(view.criteria, 'social-value');
  const hasPrice = view.criteria.some(({ kind }) => kind === 'price');
  return (
    <section>
      <h2>{words.add.title}</h2>
      <ul>
        {criterionKinds
          .filter((kind) => kind !== 'price' || !hasPrice)
          .map((kind) => (
            <li>
              <a href={`${base}/criteria/new/${kind}`}>{words.add[kind]}</a>
            </li>
          ))}
        {view.mandate.length > 0 ? (
          <li>
            <a href={`${base}/criteria/share`}>{social > 0 ? words.share.act(social) : words.share.title}</a>
          </li>
        ) : null}
      </ul>
      {mayPublish ? <Button href={`${base}/publish`}>{publishWords.link}</Button> : null}
    </section>
  );
}

/** What an officer who finds an error can do, and what happens to one who tries to change a locked criterion. */
function AnError({ procurement, view }: Pick<CriteriaPageProps, 'procurement' | 'view'>) {
  const base = `${deskHref(procurement)}/criteria`;
  return (
    <section>
      <h2>{words.error.title}</h2>
      <p>{words.error.text}</p>
      <p>{words.error.tried}</p>
      <ul>
        {view.criteria.map(({ code }) => (
          <li>
            <a href={`${base}/${encodeURIComponent(code)}/change`}>{words.form.change(code)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
