import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Band, Empty } from '../../web/shell/layout.tsx';
import { yearName } from '../spend/months.rules.ts';
import { AccountParts } from './account-parts.tsx';
import { AttainedPart } from './attained-part.tsx';
import { Beside } from './beside.tsx';
import { chosenFramework } from './chosen-framework.rules.ts';
import { HowWeCount } from './how-we-count.tsx';
import { LevelsTable } from './levels-table.tsx';
import type { ShownAccount } from './load-account.ts';
import { chosenLine, OneMeasure } from './one-measure.tsx';
import { Priorities } from './priorities-table.tsx';
import { accountHref } from './slice-ask.rules.ts';
import { words } from './words.en.ts';
import { WorthPart } from './worth-part.tsx';

export type AccountPageProps = {
  readonly found: ShownAccount;
  /** What the account is of, as people call it. */
  readonly name: string;
  readonly region: string;
  /** The measure to draw, and the framework to sort by; the page chooses where they are not asked for. */
  readonly measure: string | null;
  readonly framework: string | null;
};

/** A social value account: what is kept, unit by unit, then pounds, then what stands beside it and how it is counted. */
export function AccountPage(props: AccountPageProps) {
  const { found, name } = props;
  const { account, kind, year } = found;
  const drawn = chosenLine(account.lines, props.measure);
  return (
    <>
      <Band>
        <p class="kicker">{words.kicker}</p>
        <h1>{words.title(kind, name)}</h1>
        <p class="lede">{words.lede(account.preventionShare.all, account.day)}</p>
        <Filters {...props} />
        {year ? <p>{words.period(year)}</p> : null}
        {account.lines.length === 0 ? <Nothing /> : <AttainedPart account={account} />}
      </Band>
      {drawn ? (
        <Band tone="calico">
          <OneMeasure line={drawn} />
        </Band>
      ) : null}
      {account.lines.length > 0 ? <Units found={found} /> : null}
      <Band tone="calico">
        <Beside found={found} name={name} region={props.region} />
      </Band>
      <Band>
        <AccountParts found={found} framework={props.framework} />
      </Band>
      <Band>
        <HowWeCount found={found} />
      </Band>
    </>
  );
}

function Units({ found }: Pick<AccountPageProps, 'found'>) {
  const { ask, account } = found;
  const apart = account.lines.filter(({ keptApart }) => keptApart);
  return (
    <Band>
      <div class="parts">
        <LevelsTable
          ask={ask}
          title={words.levels.title}
          caption={words.levels.caption}
          lines={account.lines.filter(({ keptApart }) => !keptApart)}
          note={words.levels.note}
        />
        <Asked found={found} />
        <WorthPart account={account} pounds={found.pounds} />
        {apart.length > 0 ? (
          <LevelsTable
            ask={ask}
            title={words.apart.title}
            caption={words.apart.caption}
            lines={apart}
            note={words.apart.text}
          />
        ) : null}
      </div>
    </Band>
  );
}

/** Residents’ priorities beside what was delivered: of a body and a contract here, of the region on a page of its own. */
function Asked({ found: { priorities, kind } }: Pick<AccountPageProps, 'found'>) {
  if (!priorities && kind !== 'region') return null;
  return (
    <section id="priorities">
      <h2>{words.priorities.title}</h2>
      <p>{words.priorities.lede}</p>
      {priorities ? (
        <Priorities priorities={priorities} />
      ) : (
        <p>
          <a href="/account/priorities">{words.priorities.every}</a>
        </p>
      )}
    </section>
  );
}

function Nothing() {
  return (
    <Empty>
      <h2>{words.none.title}</h2>
      <p>{words.none.text}</p>
      <p>
        <a href="/contracts">{words.none.link}</a>
      </p>
    </Empty>
  );
}

function Filters({ found, measure, framework }: AccountPageProps) {
  const { years, year, account, outcomes, ask } = found;
  const frameworks = new Map(outcomes.map((each) => [each.framework, each.frameworkName]));
  const drawable = account.lines.filter(({ adds, keptApart, untold }) => adds && !keptApart && !untold);
  const drawn = chosenLine(account.lines, measure);
  return (
    <Form action={accountHref({ ...ask, year: undefined })} method="get" class="filters">
      <Select
        name="year"
        label={words.year}
        value={year ?? ''}
        options={[
          { value: '', text: words.everyYear },
          ...years.map(yearName).map((value) => ({ value, text: words.yearName(value) })),
        ]}
      />
      <Select
        name="measure"
        label={words.measure}
        value={drawn ? `${drawn.slug}@${drawn.version}` : ''}
        options={drawable.map(({ slug, version, name }) => ({ value: `${slug}@${version}`, text: name }))}
      />
      {ask.outcome ? null : (
        <Select
          name="framework"
          label={words.framework}
          value={chosenFramework(outcomes, framework) ?? ''}
          options={[...frameworks].map(([value, text]) => ({ value, text }))}
        />
      )}
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}
