import { formatInstant } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Columns, Empty } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { BurdenPart } from './beside/burden-part.tsx';
import { BesideList } from './beside-list.tsx';
import { ChecksList } from './checks-list.tsx';
import { CriteriaBar } from './criteria-bar.tsx';
import { CriteriaTable } from './criteria-table.tsx';
import { criterionKinds, weightOf } from './criterion.rules.ts';
import { MandateTable } from './mandate-table.tsx';
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
  const { criteria, lineage } = view;
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
        <Found procurement={procurement} view={view} drafting={drafting} />
        <Side procurement={procurement} view={view} mayDraft={mayDraft} mayPublish={mayPublish} />
      </Columns>
    </>
  );
}

/** What the checks say, and the mandate they hold the marks against. */
function Found({
  procurement,
  view,
  drafting,
}: Pick<CriteriaPageProps, 'procurement' | 'view'> & { readonly drafting: boolean }) {
  const { criteria, lineage, mandate, findings, warnings } = view;
  const desk = drafting ? `${deskHref(procurement)}/criteria` : undefined;
  return (
    <div>
      <section>
        <h2>{words.checks}</h2>
        <p>{words.checksLede}</p>
        <ChecksList findings={findings} warnings={warnings} desk={desk} />
      </section>
      <section>
        <h2>{words.fromMandate.title}</h2>
        <MandateTable mandate={mandate} criteria={criteria} lineage={lineage} />
      </section>
    </div>
  );
}

/** What can be done here, and what goes out beside the criteria. */
function Side({ procurement, view, mayDraft, mayPublish }: CriteriaPageProps) {
  const isLocked = procurement.noticePublishedAt !== null;
  return (
    <div>
      {mayDraft && !isLocked ? <Acts procurement={procurement} view={view} /> : null}
      {mayDraft ? (
        <section>
          <h2>{words.beside.title}</h2>
          <BesideList procurement={procurement} view={view} mayPublish={mayPublish} />
        </section>
      ) : null}
      <section>
        <h2>{words.beside.burden}</h2>
        <BurdenPart burden={view.burden} />
      </section>
      {mayDraft && mayPublish && !isLocked ? (
        <Button href={`${deskHref(procurement)}/publish`}>{words.publish}</Button>
      ) : null}
      {mayDraft && isLocked ? <AnError procurement={procurement} view={view} /> : null}
    </div>
  );
}

function Acts({ procurement, view }: Pick<CriteriaPageProps, 'procurement' | 'view'>) {
  const base = `${deskHref(procurement)}/criteria`;
  const social = weightOf(view.criteria, 'social-value');
  const hasPrice = view.criteria.some(({ kind }) => kind === 'price');
  const kinds = criterionKinds.filter((kind) => kind !== 'price' || !hasPrice);
  return (
    <section>
      <h2>{words.add.title}</h2>
      <ul>
        {kinds.map((kind) => (
          <li>
            <a href={`${base}/new/${kind}`}>{words.add[kind]}</a>
          </li>
        ))}
        {(['delivery', 'innovation'] as const).map((asks) => (
          <li>
            <a href={`${base}/new/quality?asks=${asks}`}>{words.add[asks]}</a>
          </li>
        ))}
        {view.mandate.length > 0 ? (
          <li>
            <a href={`${base}/share`}>{social > 0 ? words.share.act(social) : words.share.title}</a>
          </li>
        ) : null}
      </ul>
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
