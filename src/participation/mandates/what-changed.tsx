import { formatDate, londonDate } from '../../values/dates.ts';
import { Answered } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { answerInWords } from './answer-in-words.ts';
import { isChanged } from './told-lines.rules.ts';
import { type ToldMandate, versionHref } from './told-mandates.ts';
import { words } from './words.en.ts';

type WhatChangedProps = { readonly round: Round; readonly told: ToldMandate };

/** Of a later answer: why course was changed, what is answered otherwise now, and the answer it points back to. */
export function WhatChanged({ round, told: { mandate, lines, statements } }: WhatChangedProps) {
  if (mandate.replaces === null) return null;
  const changed = [
    ...lines.filter(isChanged).map(({ plainName, before, line }) => ({ name: plainName, before, line })),
    ...statements
      .filter(({ before, line }) => before && line && JSON.stringify(before) !== JSON.stringify(line))
      .map(({ text, before, line }) => ({ name: words.quoted(text), before, line })),
  ];
  const before = { ...mandate, version: mandate.replaces };
  return (
    <>
      <h2>{words.changedTitle}</h2>
      <Answered>
        <p>{words.quoted(mandate.changeReason)}</p>
      </Answered>
      <ul class="list">
        {changed.map(({ name, before: old, line }) => (
          <li>
            <strong>{name}</strong>
            <span>
              {old && line ? words.changedFrom(answerInWords(old), answerInWords(line)) : words.changedNew}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={versionHref(round.slug, before)}>{words.seeBefore}</a>
      </p>
      {round.noticePublishedAt && mandate.publishedAt && isAfterNotice(round, mandate.publishedAt) ? (
        <p class="note">{words.afterNotice(formatDate(londonDate(round.noticePublishedAt)))}</p>
      ) : null}
    </>
  );
}

function isAfterNotice(
  { noticePublishedAt }: Round,
  published: NonNullable<Round['noticePublishedAt']>,
): boolean {
  return noticePublishedAt !== null && published.epochNanoseconds > noticePublishedAt.epochNanoseconds;
}
