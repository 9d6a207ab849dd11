import { WhoIsMissing } from '../../web/charts/who-is-missing.tsx';
import type { PeopleFinding, PeopleGroup } from './people-finding.rules.ts';
import { listed, peopleOf, resultWords as words } from './results.words.en.ts';
import { cellWords, levelName } from './words.en.ts';

/** Who took part beside who lives here, by each fact that the round asked: a sentence, the bars, the table. */
export function PeopleResult({ finding }: { readonly finding: PeopleFinding }) {
  return (
    <>
      <h2>{words.whoTitle}</h2>
      <p>{words.whoLede}</p>
      {finding.groups.map((group) => (
        <Group group={group} answers={finding.answers} />
      ))}
      <p class="note">{words.source}</p>
    </>
  );
}

function Group({ group, answers }: { readonly group: PeopleGroup; readonly answers: number }) {
  const { name, inText } = cellWords[group.cell];
  const base = group.cell === 'age-band' || group.cell === 'sex' ? words.from16 : words.allAges;
  return (
    <>
      <h3>{name}</h3>
      {group.said === null ? (
        <p>{words.cannotSay(inText)}</p>
      ) : (
        <>
          <WhoIsMissing
            sentence={missingPeople(group)}
            caption={words.caption(inText)}
            shares={group.rows.map(({ level, answersBasisPoints, peopleBasisPoints }) => ({
              group: levelName(group.cell, level),
              answersBasisPoints: answersBasisPoints ?? undefined,
              peopleBasisPoints,
            }))}
          />
          <p class="note">
            {words.saidOf(group.said, answers)} {base}
          </p>
        </>
      )}
    </>
  );
}

/** Who is missing, as a resident would read it aloud. */
export function missingPeople({ cell, rows, missing }: PeopleGroup): string {
  const { inText } = cellWords[cell];
  if (missing === null) return words.cannotSay(inText);
  if (missing.length === 0) {
    const hidden = rows.filter(({ answers }) => answers === null).map(({ level }) => level);
    return hidden.length === 0
      ? words.noneMissing(inText)
      : words.noneShownMissing(inText, peopleOf(cell, hidden, {}));
  }
  const gone = rows.filter(({ level }) => missing.includes(level));
  const ofPeople = gone.reduce((sum, { peopleBasisPoints }) => sum + peopleBasisPoints, 0);
  const isKnown = gone.every(({ answersBasisPoints }) => answersBasisPoints !== null);
  const ofAnswers = gone.reduce((sum, { answersBasisPoints }) => sum + (answersBasisPoints ?? 0), 0);
  const people = listed(missing.map((level) => peopleOf(cell, [level], {})));
  return words.missing(people, missing.length === 1, ofPeople, isKnown ? ofAnswers : null);
}
