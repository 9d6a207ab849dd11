import { Table } from '../../web/govuk/table.tsx';
import { Scroll, Task } from '../../web/shell/layout.tsx';
import { voteWord } from './vote.rules.ts';
import type { OwnVote } from './votes.queries.ts';
import { words } from './words.en.ts';

type YoursPageProps = {
  readonly slug: string;
  readonly own: readonly OwnVote[];
  readonly total: number;
};

/** What this person has said so far, each to be changed. */
export function YoursPage({ slug, own, total }: YoursPageProps) {
  const at = `/say/${slug}/statements`;
  return (
    <Task>
      <h1>{words.yoursTitle}</h1>
      {own.length === 0 ? (
        <p class="lede">{words.yoursNone}</p>
      ) : (
        <>
          <p class="lede">{words.yoursLede(own.length, total)}</p>
          <Scroll label={words.yoursCaption}>
            <Table
              caption={<span class="govuk-visually-hidden">{words.yoursCaption}</span>}
              head={words.yoursHead}
              firstCellIsHeader
              rows={own.map(({ number, text, vote }) => [
                text,
                words.votes[voteWord(vote)],
                <a href={`${at}?number=${number}`}>
                  {words.change}
                  <span class="govuk-visually-hidden">: {words.quoted(text)}</span>
                </a>,
              ])}
            />
          </Scroll>
        </>
      )}
      <p>
        <a href={at}>{words.backToVoting}</a>
      </p>
    </Task>
  );
}
