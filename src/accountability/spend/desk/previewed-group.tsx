import type { FormState } from '../../../web/edge/outcomes.ts';
import { classList } from '../../../web/govuk/class-list.ts';
import { ErrorMessage } from '../../../web/govuk/error-message.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { ColumnRole } from '../reading/layout.rules.ts';
import { tidyCell } from '../reading/spaces.rules.ts';
import { amountsSentence, faultReason, periodSentence } from '../reading/words.en.ts';
import { ColumnHead } from './column-head.tsx';
import { GroupBasis } from './group-basis.tsx';
import type { PreviewGroup } from './preview-upload.ts';
import { namesInWords, words } from './upload.words.en.ts';

type PreviewedGroupProps = {
  readonly group: PreviewGroup;
  /** What was chosen before and refused, which stays chosen. */
  readonly form: FormState;
  /** The one table that was handed over: only then can its month be said. */
  readonly isAlone: boolean;
};

const ROWS_SHOWN = 6;
const COLUMNS_SHOWN = 60;

/** One kind of table: its first rows as they are, the guess over each column, and what was decided for the whole. */
export function PreviewedGroup({ group, form, isAlone }: PreviewedGroupProps) {
  const names = group.sheets.map(({ name, member }) => member || name);
  const title = words.group(names);
  const problem = form.errors[`columns.${group.key}`];
  return (
    <section aria-labelledby={`group-${group.key}`}>
      <h2 id={`group-${group.key}`}>
        <bdi>{title}</bdi>
      </h2>
      <p class="note">
        {words.groupFacts(group.rows, group.encoding, group.sheets.length)} {words.above(linesAbove(group))}{' '}
        {words.mended(group.mended)} {periodOf(group)} {amountsOf(group)}
      </p>
      {names.length > 1 ? <p class="note">{namesInWords(names)}</p> : null}
      {'fault' in group.read ? <InsetText>{words.notYet(faultReason(group.read.fault))}</InsetText> : null}
      {group.mapping?.from === 'remembered' ? <p class="note">{words.rememberedLede}</p> : null}
      {problem ? <ErrorMessage id={`columns.${group.key}`}>{problem}</ErrorMessage> : null}
      <FirstRows group={group} caption={words.tableCaption(title)} form={form} />
      <GroupBasis group={group} form={form} isAlone={isAlone} />
    </section>
  );
}

type FirstRowsProps = Pick<PreviewedGroupProps, 'group' | 'form'> & { readonly caption: string };

function FirstRows({ group, form, caption }: FirstRowsProps) {
  const shown = group.columns.filter(hasSomething(group)).slice(0, COLUMNS_SHOWN);
  return (
    <Scroll label={caption}>
      <table class="govuk-table preview">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {shown.map((column) => (
              <ColumnHead column={column} group={group} chosen={form.values} />
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {firstRows(group).map((cells) => (
            <tr class="govuk-table__row">
              {shown.map(({ position, role }) => (
                <td class={classList('govuk-table__cell', isMoney(role) && 'govuk-table__cell--numeric')}>
                  <bdi>{cells[position] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function isMoney(role: ColumnRole | null): boolean {
  return role === 'amount' || role === 'net' || role === 'vat' || role === 'gross';
}

/** The line of the titles; where the layout is not known, the row that reads as they do. */
function headerLine({ read, head, columns }: PreviewGroup): number {
  if ('layout' in read) return read.layout.headerLine;
  const titles = columns.map(({ title }) => title);
  const reads = (cells: readonly string[]) =>
    titles.every((title, at) => tidyCell(cells[at] ?? '') === title);
  return head.find(({ cells }) => reads(cells))?.line ?? 0;
}

function firstRows(group: PreviewGroup): (readonly string[])[] {
  const below = group.head.filter(({ line }) => line > headerLine(group));
  return below.slice(0, ROWS_SHOWN).map(({ cells }) => cells);
}

/** A column without a title whose first rows are empty holds nothing to look at. */
function hasSomething(group: PreviewGroup): (column: PreviewGroup['columns'][number]) => boolean {
  const rows = firstRows(group);
  return ({ title, role, position }) =>
    title !== '' || role !== null || rows.some((cells) => (cells[position] ?? '').trim() !== '');
}

function linesAbove(group: PreviewGroup): number {
  const header = headerLine(group);
  return group.head.filter(({ line }) => line < header).length;
}

/** Said only where rows have no day of their own. */
function periodOf({ read, columns }: PreviewGroup): string {
  const hasDays = columns.some(({ role }) => role === 'date');
  return 'layout' in read && !hasDays ? periodSentence(read.layout) : '';
}

function amountsOf({ read }: PreviewGroup): string {
  return 'layout' in read ? amountsSentence(read.layout) : '';
}
