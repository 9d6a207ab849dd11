import { londonDate } from '../../../values/dates.ts';
import { Answered } from '../../../web/shell/layout.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import type { ThemeSummary } from './summaries.queries.ts';
import { words } from './words.en.ts';

type BoxProps = {
  readonly summary: ThemeSummary;
  /** Says which theme it is about, where the page does not. */
  readonly headed: boolean;
};

/** What an officer made of the comments on a theme: the words, who signed, and what they rest on. */
export function ThemeSummaryBox({ summary, headed }: BoxProps) {
  const { theme, text, signedName, signedAs, bodyName, comments, version, publishedAt } = summary;
  return (
    <Answered>
      {headed ? <h3>{words.title(theme)}</h3> : null}
      <Paragraphs text={text} />
      <p class="note">
        {words.signed(signedName, signedAs, bodyName, londonDate(publishedAt))} {words.restsOn(comments)}{' '}
        {version > 1 ? `${words.version(version)} ` : null}
        <a href={`/network/rounds/${summary.roundSlug}/${summary.outcomeSlug}`}>{words.readAll(comments)}</a>
      </p>
    </Answered>
  );
}

/** Every theme of a round that has been summed up, for the round’s page and its results; nothing where none has. */
export function ThemeSummaries({ summaries }: { readonly summaries: readonly ThemeSummary[] }) {
  if (summaries.length === 0) return null;
  return (
    <section>
      <h2>{words.sectionTitle}</h2>
      {summaries.map((summary) => (
        <ThemeSummaryBox summary={summary} headed />
      ))}
    </section>
  );
}
