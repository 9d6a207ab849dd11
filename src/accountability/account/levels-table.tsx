import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { amount, count, unitName } from '../promises/quantity.words.en.ts';
import type { AccountLine } from './account.rules.ts';
import { type AccountLevel, accountLevels } from './levels.rules.ts';
import type { ShownAccount } from './load-account.ts';
import { percentDown } from './percent.rules.ts';
import { rowsHref } from './slice-ask.rules.ts';
import { words } from './words.en.ts';

const text = words.levels;

type LevelsTableProps = Pick<ShownAccount, 'ask'> & {
  readonly title: string;
  /** What the table holds, unlike any other on its page. */
  readonly caption: string;
  readonly lines: readonly AccountLine[];
  readonly note: string;
};

/** Every measure with each level in a column of its own; each number leads to the promises it is made of. */
export function LevelsTable({ ask, title, caption, lines, note }: LevelsTableProps) {
  const heads = [...accountLevels.map((level) => text.heads[level]), text.kept];
  return (
    <section>
      <h2>{title}</h2>
      <Scroll label={caption}>
        <Table
          caption={caption}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[text.what, ...heads.map((head) => ({ text: head, numeric: true }))]}
          rows={lines.map((line) => [
            <Named ask={ask} line={line} />,
            ...accountLevels.map((level) => <LevelCell ask={ask} line={line} level={level} />),
            keptOf(line),
          ])}
        />
      </Scroll>
      <p class="note">{note}</p>
      {lines.some(({ untold }) => untold) ? <p class="note">{words.people.note}</p> : null}
    </section>
  );
}

type LineProps = Pick<ShownAccount, 'ask'> & { readonly line: AccountLine };

const measureKey = ({ slug, version }: AccountLine) => `${slug}@${version}`;

function Named({ ask, line }: LineProps) {
  return (
    <>
      <a href={rowsHref(ask, { measure: measureKey(line) })}>{line.name}</a>
      <span class="cell-note">
        {line.unit === 'pound' ? null : `${unitName(line.unit)}, `}
        {text.promises(line.lifetime.lines)}
      </span>
    </>
  );
}

function LevelCell({ ask, line, level }: LineProps & { readonly level: AccountLevel }) {
  if (level !== 'seen' && !line.adds) return <span class="note">–</span>;
  const untold =
    line.untold && (level === 'claimed' || level === 'evidenced' || level === 'verified')
      ? line.untold[level]
      : 0;
  if (untold > 0) return <UntoldCell ask={ask} line={line} level={level} untold={untold} />;
  const shown =
    level === 'seen' || line.unit !== 'pound' ? count(line[level]) : amount(line[level], line.unit);
  if (line[level] === 0) return <>{shown}</>;
  return (
    <a href={rowsHref(ask, { measure: measureKey(line), level })}>
      <bdi>{shown}</bdi>
      <span class="govuk-visually-hidden">
        {' '}
        {text.heads[level]}: {line.name}
      </span>
    </a>
  );
}

/** Fewer than 10 people in some of the promises: what is told of the others, and of how many nothing is. */
function UntoldCell({
  ask,
  line,
  level,
  untold,
}: LineProps & { readonly level: AccountLevel; readonly untold: number }) {
  const { people } = words;
  if (ask.year) return <span class="note">{people.byYear}</span>;
  const said = people.untoldIn(untold);
  return (
    <a href={rowsHref(ask, { measure: measureKey(line), level })}>
      {line[level] > 0 ? people.and(count(line[level]), said) : said}
    </a>
  );
}

function keptOf({ due, untold }: AccountLine) {
  if (untold) return words.people.notTold;
  return due.equalLines === 'not-yet-due'
    ? words.due.notYetDue
    : words.due.percent(percentDown(due.equalLines));
}
