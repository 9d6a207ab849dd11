import { EvidenceLevels } from '../../web/charts/evidence-levels.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Band } from '../../web/shell/layout.tsx';
import { fromPages, WorkItOut } from '../../web/shell/work-it-out.tsx';
import { accountHref, rowsHref } from '../account/slice-ask.rules.ts';
import type { ReportFacts, ReportLine } from './report.rules.ts';
import { Priorities, Values } from './report-tables.tsx';
import { type SectionName, sections } from './sections.rules.ts';
import type { ReportStanding } from './standing.rules.ts';
import { lineStatements, type Statement } from './statements.rules.ts';
import { sentenceOf, whoChecks } from './statements.words.en.ts';
import { words } from './words.en.ts';

export type ReportProps = {
  readonly facts: ReportFacts;
  readonly standing: ReportStanding;
  /** Where its files are, and the body’s other years; a region has no list of its own. */
  readonly links: { readonly pdf: string; readonly data: string; readonly years: string };
};

/** An annual report for a committee: each section a few sentences, each number with the way to its rows. */
export function ReportPage({ facts, standing, links }: ReportProps) {
  const { of, year } = facts;
  return (
    <>
      <Band>
        <p class="kicker">{words.kicker}</p>
        <h1>{words.title(of.name, year)}</h1>
        <Stands facts={facts} standing={standing} />
        <ul class="take">
          <li>
            <a href={links.pdf}>{words.pdf}</a>
          </li>
          <li>
            <a href={links.data}>{words.json}</a>
          </li>
          <li>
            <a href={rowsHref({ body: of.body ?? undefined, year })}>{words.rows}</a>
          </li>
          <li>
            <a href={links.years}>{words.years}</a>
          </li>
        </ul>
        <Contents />
        <Changed facts={facts} standing={standing} />
        <Section facts={facts} name="money" />
        <Section facts={facts} name="kept" />
      </Band>
      <Band tone="calico">
        <Units facts={facts} />
      </Band>
      <Band>
        {sections.slice(2).map(({ name }) => (
          <Section facts={facts} name={name} />
        ))}
        <WorkItOut how={fromPages(pagesOf(facts))} />
      </Band>
    </>
  );
}

/** What the report puts together, of the same body and year. */
function pagesOf({ of: { body }, year }: ReportFacts) {
  return {
    account: accountHref({ body: body ?? undefined, year }),
    money: body ? `/money/${body}?year=${year}` : `/money?year=${year}`,
    reviews: body ? `/contribution/${body}?year=${year}` : `/contribution?year=${year}`,
  };
}

type OfReport = Pick<ReportProps, 'facts' | 'standing'>;

/** Whether it is a draft or was published, before anything else is said. */
function Stands({ facts, standing }: OfReport) {
  return (
    <InsetText>
      {words.stands(facts, standing).map((sentence) => (
        <p class="as-written">{sentence}</p>
      ))}
    </InsetText>
  );
}

function Contents() {
  const names = sections.map(({ name }) => name);
  const links = names.flatMap((name) => (name === 'kept' ? [name, 'units' as const] : [name]));
  return (
    <nav aria-label={words.contents}>
      <h2 class="govuk-heading-s">{words.contents}</h2>
      <ol>
        {links.map((name) => (
          <li>
            <a href={`#${name}`}>{words[name]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What a later version says otherwise than the one before, and why. */
function Changed({ facts, standing }: OfReport) {
  const changed = words.changed(standing, facts);
  if (changed.length === 0) return null;
  return (
    <section id="changed">
      <h2>{words.changedTitle}</h2>
      {changed.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </section>
  );
}

function Section({ facts, name }: { readonly facts: ReportFacts; readonly name: SectionName }) {
  const statements = sections.find((each) => each.name === name)?.say(facts) ?? [];
  const link = linkOf(name, facts);
  return (
    <section id={name}>
      <h2>{words[name]}</h2>
      <Sentences statements={statements} who={whoChecks(facts)} />
      {name === 'kept' ? <p class="note">{words.keptNote}</p> : null}
      {name === 'saves' && facts.saves.rows.length > 0 ? (
        <p class="note">{words.savesNote(facts.saves.priceBaseYear)}</p>
      ) : null}
      {name === 'books' ? <p class="note">{words.booksNote}</p> : null}
      {name === 'priorities' ? <Priorities facts={facts} /> : null}
      {name === 'sources' && facts.values.length > 0 ? <Values facts={facts} /> : null}
      {link ? (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      ) : null}
    </section>
  );
}

function linkOf(name: SectionName, { of, year }: ReportFacts) {
  const account = of.body ? `/account/bodies/${of.body}` : '/account';
  const links: Partial<Record<SectionName, { readonly href: string; readonly text: string }>> = {
    money: {
      href: of.body ? `/money/${of.body}?year=${year}` : `/money?year=${year}`,
      text: words.moneyLink,
    },
    kept: { href: `${account}?year=${year}`, text: words.account },
    priorities: { href: '/account/priorities', text: words.prioritiesLink },
    saves: { href: `${account}?year=${year}#who-saves`, text: words.savesLink },
    late: { href: rowsHref({ body: of.body ?? undefined, year }), text: words.lateLink },
    ratings: { href: of.body ? `/bodies/${of.body}/portfolio` : '/contracts', text: words.ratingsLink },
    prevention: { href: `${account}?year=${year}`, text: words.account },
    books: { href: '/contribution', text: words.booksLink },
    needs: { href: '/needs?standing=unmet', text: words.needsLink },
    sources: { href: '/measures', text: words.sourcesLink },
  };
  return links[name];
}

function Sentences({ statements, who }: { readonly statements: readonly Statement[]; readonly who: string }) {
  return statements.map((statement) => <p>{sentenceOf(statement, who)}</p>);
}

function Units({ facts }: { readonly facts: ReportFacts }) {
  return (
    <>
      <h2 id="units">{words.units}</h2>
      <p class="note">{words.unitsNote}</p>
      {facts.outcomes.length === 0 ? <p>{words.none}</p> : null}
      {facts.outcomes.map(({ name, lines }) => (
        <section>
          <h3>{name || words.other}</h3>
          {lines.map((line) => (
            <Line line={line} facts={facts} />
          ))}
        </section>
      ))}
    </>
  );
}

function Line({ line, facts }: { readonly line: ReportLine; readonly facts: ReportFacts }) {
  const { name, owed, claimed, evidenced, verified, seen, measure, adds } = line;
  const isTold = claimed !== null && evidenced !== null && verified !== null;
  return (
    <section>
      <h4>{name}</h4>
      <p>
        {lineStatements(line, facts.on)
          .map((statement) => sentenceOf(statement, whoChecks(facts)))
          .join(' ')}
      </p>
      {adds && isTold && (owed > 0 || claimed > 0) ? (
        <EvidenceLevels
          id={measure.replace('@', '-v')}
          promised={owed}
          mark={words.mark(owed, line.unit)}
          counts={{ claimed, evidenced, verified, witnessed: seen }}
          labels={words.levels}
          sentence={words.picture(name, owed)}
          caption={words.caption(name)}
        />
      ) : null}
      <p>
        <a href={rowsHref({ body: facts.of.body ?? undefined, year: facts.year, measure })}>
          {words.rowsOf(name)}
        </a>
      </p>
    </section>
  );
}
