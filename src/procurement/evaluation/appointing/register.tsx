import { formatDate, londonDate } from '../../../values/dates.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import type { Declaration } from '../declaring/conflicts.queries.ts';
import { conflictHref } from '../hrefs.ts';
import { words } from './words.en.ts';

type RegisterProps = {
  readonly procurement: Procurement;
  readonly declarations: readonly Declaration[];
};

/** Every link that was told of, and what was decided. Those who said there is none are counted. */
export function ConflictRegister({ procurement, declarations }: RegisterProps) {
  const { register } = words;
  const links = declarations.filter(({ finding }) => finding !== 'none');
  return (
    <>
      <h2>{register.heading}</h2>
      <p>
        {declarations.length === 0
          ? register.empty
          : register.lede(links.length, declarations.length - links.length)}
      </p>
      {links.length > 0 ? (
        <Scroll label={register.heading}>
          <Table
            firstCellIsHeader
            head={[register.head.who, register.head.bidder, register.head.link, register.head.decided]}
            rows={links.map((declared) => [
              declared.personName,
              declared.supplierName,
              declared.detail,
              <Decided procurement={procurement} declared={declared} />,
            ])}
          />
        </Scroll>
      ) : null}
      <p class="note">{register.source}</p>
    </>
  );
}

type DecidedProps = { readonly procurement: Procurement; readonly declared: Declaration };

function Decided({ procurement, declared }: DecidedProps) {
  const { register } = words;
  const { finding, decision, decidedAt } = declared;
  if (finding === 'real') return <>{register.standsAside}</>;
  if (!decision || !decidedAt) {
    return (
      <a href={conflictHref(procurement, declared)}>
        {register.decide}
        <span class="govuk-visually-hidden">
          {' '}
          {register.decideAbout(declared.personName, declared.supplierName)}
        </span>
      </a>
    );
  }
  return (
    <>
      <strong>{register.decision[decision]}.</strong> {declared.decisionReason}
      <span class="cell-note">
        {register.by(declared.decidedByName ?? '', formatDate(londonDate(decidedAt)))}
      </span>
    </>
  );
}
