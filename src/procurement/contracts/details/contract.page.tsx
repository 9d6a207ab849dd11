import { formatDate, londonDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Contract } from '../contracts.queries.ts';
import type { ContractDetails } from './details.queries.ts';
import type { PublicPassage } from './passages.rules.ts';
import { words } from './words.en.ts';

type ContractPageProps = {
  readonly procurement: Procurement;
  readonly contract: Contract | undefined;
  readonly details: ContractDetails | undefined;
  readonly passages: readonly PublicPassage[];
};

/** The contract: who, how much, until when, and its own words, with what is left out said in its place. */
export function ContractPage({ procurement, contract, details, passages }: ContractPageProps) {
  return (
    <>
      <p class="kicker">{procurement.bodyName}</p>
      <h1>{words.publicHeading}</h1>
      {contract && details ? (
        <>
          <p class="lede">{words.between(procurement.bodyName, contract.supplierName)}</p>
          <Facts contract={contract} details={details} />
          <h2>{words.whatItSays}</h2>
          <Passages procurement={procurement} passages={passages} />
        </>
      ) : (
        <Empty>
          <p>{words.notYet}</p>
          <p>{words.notYetBody(procurement.bodyName)}</p>
        </Empty>
      )}
      <ul class="take">
        <li>
          <a href={`${threadHref(procurement)}/promises`}>{words.promises}</a>
        </li>
        <li>
          <a href={threadHref(procurement)}>{words.thread}</a>
        </li>
        <li>
          <a href={`${threadHref(procurement)}/contract?as=json`}>{words.data}</a>
        </li>
      </ul>
    </>
  );
}

type FactsProps = { readonly contract: Contract; readonly details: ContractDetails };

function Facts({ contract, details }: FactsProps) {
  const { facts } = words;
  return (
    <SummaryList
      rows={[
        {
          key: facts.supplier,
          value: <a href={`/suppliers/${contract.supplierSlug}`}>{contract.supplierName}</a>,
        },
        { key: facts.value, value: formatPounds(contract.valuePence) },
        { key: facts.signed, value: formatDate(londonDate(contract.signedAt)) },
        { key: facts.starts, value: formatDate(contract.startsOn) },
        { key: facts.ends, value: formatDate(contract.endsOn) },
        { key: facts.verdict, value: formatDate(contract.verdictDueOn) },
        { key: facts.notice, value: details.noticeIdentifier },
      ]}
    />
  );
}

function Passages({ procurement, passages }: Pick<ContractPageProps, 'procurement' | 'passages'>) {
  if (passages.length === 0) return <p>{words.noText}</p>;
  const leftOut = passages.filter((passage) => 'leftOut' in passage).length;
  return (
    <>
      <p>{words.leftCount(leftOut)}</p>
      {passages.map((passage) =>
        'words' in passage ? (
          <p class="as-written">{passage.words}</p>
        ) : (
          <div class="answered">
            <p>
              <strong>{words.leftMark}.</strong>{' '}
              {words.left(procurement.bodyName, passage.leftOut, passage.reason)}
            </p>
          </div>
        ),
      )}
    </>
  );
}
