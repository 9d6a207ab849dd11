import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { publicWords as words } from './public.words.en.ts';
import type { ConflictCounts, PublicConflicts } from './tell-conflicts.rules.ts';
import { stageNames } from './words.en.ts';

type PublicConflictsPageProps = {
  readonly bodyName: string;
  readonly told: PublicConflicts;
  readonly threadHref: string;
};

/** How links to bidders were told of and handled, for everyone: counts and decisions, and nobody’s name. */
export function PublicConflictsPage({ bodyName, told, threadHref }: PublicConflictsPageProps) {
  const lines: readonly (readonly [string, ConflictCounts])[] = [
    ...told.byStage.map((line) => [stageNames[line.stage], line] as const),
    ...(told.scorers.answers > 0 ? [[words.scorers, told.scorers] as const] : []),
  ];
  return (
    <>
      <p class="kicker">{words.kicker(bodyName)}</p>
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede}</p>
      {lines.length === 0 ? <p class="empty">{words.empty}</p> : <Counts lines={lines} />}
      <p>{words.advantages(told.advantages)}</p>
      <p class="note">{words.law}</p>
      <ul class="take">
        <li>
          <a href={threadHref}>{words.thread}</a>
        </li>
        <li>
          <a href={`${threadHref}/conflicts?as=json`}>{words.data}</a>
        </li>
      </ul>
    </>
  );
}

type CountsProps = { readonly lines: readonly (readonly [string, ConflictCounts])[] };

function Counts({ lines }: CountsProps) {
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        firstCellIsHeader
        head={[words.head.when, ...words.head.counts.map((text) => ({ text, numeric: true }))]}
        rows={lines.map(([name, { answers, none, perceived, real, wentOn, stoodAside }]) => [
          name,
          answers,
          none,
          perceived,
          real,
          wentOn,
          stoodAside,
        ])}
      />
    </Scroll>
  );
}
