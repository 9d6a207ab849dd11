import type { Child } from 'hono/jsx';
import { Refusal } from '../../web/shell/layout.tsx';
import type { PublishedGroup, PublishedOpinion, PublishedStance } from './published-map.rules.ts';
import { opinionRefusals, words } from './words.en.ts';

export type OpinionMapTwinProps = {
  readonly opinion: PublishedOpinion;
  /** The words of a statement by its identifier, as the page shows them (with a link, if it likes). */
  readonly textOf: (statementId: string) => Child;
  /** Where the visitor stands, where that is known: their group, or how much more they would have to answer. */
  readonly you?: { readonly letter: string } | { readonly answersMissing: number } | undefined;
};

/**
 * The map of opinion in words, complete without its picture: how many groups and people, where you are, what all share,
 * then what each group says, with the people behind it. A box with the reason instead, where there are too few people,
 * or groups too small or too unsure.
 */
export function OpinionMapTwin({ opinion, textOf, you }: OpinionMapTwinProps) {
  if (opinion.refused !== null) return <NoMap opinion={opinion} />;
  const { groups, shared } = opinion;
  return (
    <div class="opinion-twin">
      <p class="lede">{words.map.lede(opinion.people ?? 0, groups.length)}</p>
      {you ? (
        <p class="opinion-you">
          {'letter' in you ? words.map.youAreIn(you.letter) : words.map.answerMore(you.answersMissing)}
        </p>
      ) : null}
      <h3>{words.map.allShare}</h3>
      {shared.length > 0 ? <Stances stances={shared} textOf={textOf} /> : <p>{words.map.nothingShared}</p>}
      {groups.map((group) => (
        <GroupInWords
          group={group}
          textOf={textOf}
          isYours={you !== undefined && 'letter' in you && you.letter === group.letter}
        />
      ))}
      <p class="note">
        {words.map.howSure(groups.map(({ letter, stabilityPercent }) => ({ letter, stabilityPercent })))}
      </p>
    </div>
  );
}

function NoMap({ opinion }: { readonly opinion: PublishedOpinion }) {
  if (opinion.refused === null) return null;
  const isFew = opinion.refused === 'too-few-people';
  return (
    <Refusal title={words.map.noMapYet}>
      <p>{opinionRefusals[opinion.refused]}</p>
      {isFew ? <p>{words.map.soFar(opinion.people)}</p> : null}
    </Refusal>
  );
}

type GroupProps = {
  readonly group: PublishedGroup;
  readonly textOf: OpinionMapTwinProps['textOf'];
  readonly isYours: boolean;
};

function GroupInWords({ group, textOf, isYours }: GroupProps) {
  return (
    <>
      <h3>{words.map.groupTitle(group.letter, group.people, isYours)}</h3>
      {group.says.length > 0 ? (
        <>
          <p>{words.map.saysThis(group.letter)}</p>
          <Stances stances={group.says} textOf={textOf} />
        </>
      ) : (
        <p>{words.nothingOfItsOwn}</p>
      )}
    </>
  );
}

function Stances({
  stances,
  textOf,
}: {
  readonly stances: readonly PublishedStance[];
  readonly textOf: OpinionMapTwinProps['textOf'];
}) {
  return (
    <ul class="list list-plain">
      {stances.map((stance) => (
        <li>
          <strong>{textOf(stance.statementId)}</strong>
          <span class="note">{words.map.stance(stance)}</span>
        </li>
      ))}
    </ul>
  );
}
