import { BackLink } from '../../web/govuk/back-link.tsx';
import { ChangedWords } from '../wording/changed-words.tsx';
import type { RecordedChange } from './changes.queries.ts';
import type { VersionDifference } from './compare-versions.rules.ts';
import type { FrameworkVersion } from './frameworks.queries.ts';
import { words } from './words.en.ts';

export type FrameworkPageProps = {
  readonly standing: FrameworkVersion;
  /** The latest first. */
  readonly versions: readonly {
    readonly framework: FrameworkVersion;
    /** Null for the first. */
    readonly differences: readonly VersionDifference[] | null;
    readonly change: RecordedChange | undefined;
  }[];
};

/** A framework: what it wants now, and what each version changed, with the resident’s proposal where it began. */
export function FrameworkPage({ standing, versions }: FrameworkPageProps) {
  return (
    <>
      <BackLink href="/frameworks">{words.all}</BackLink>
      <p class="kicker">{words.kicker(standing.version)}</p>
      <h1>{standing.name}</h1>
      <p class="lede">{standing.about}</p>
      <h2>{words.outcomes}</h2>
      {standing.themes.map((theme) => (
        <section>
          <h3>{theme.name}</h3>
          <ul>
            {standing.outcomes
              .filter(({ themeId }) => themeId === theme.id)
              .map((outcome) => (
                <Outcome outcome={outcome} standing={standing} />
              ))}
          </ul>
        </section>
      ))}
      <h2>{words.versions}</h2>
      {versions.map((version) => (
        <Version {...version} />
      ))}
      <ul class="take">
        <li>
          <a href={`/frameworks/${standing.slug}?as=json`}>{words.json}</a>
        </li>
        <li>
          <a href="/proposals">{words.propose}</a>
        </li>
        <li>
          <a href="/drafts">{words.drafts}</a>
        </li>
      </ul>
    </>
  );
}

function Outcome({
  outcome,
  standing,
}: {
  readonly outcome: FrameworkVersion['outcomes'][number];
  readonly standing: FrameworkVersion;
}) {
  const measures = standing.measures.filter(({ outcomeId }) => outcomeId === outcome.id);
  return (
    <li id={outcome.slug}>
      <strong>{outcome.plainName}</strong>. {outcome.plainLine}
      {measures.length > 0 ? (
        <div class="note">
          {words.measuredBy}{' '}
          {measures.map(({ slug, plainName }, index) => (
            <>
              {index > 0 ? ', ' : null}
              <a href={`/measures/${slug}`}>{plainName}</a>
            </>
          ))}
        </div>
      ) : null}
    </li>
  );
}

function Version({ framework, differences, change }: FrameworkPageProps['versions'][number]) {
  return (
    <section>
      <h3>{words.versionTitle(framework.version)}</h3>
      <p class="note">{words.publishedOn(framework.publishedOn)}</p>
      {differences === null ? <p>{words.firstVersion}</p> : null}
      {differences?.length === 0 ? <p>{words.sameAsBefore}</p> : null}
      <ul>
        {(differences ?? []).map((difference) => (
          <Difference {...difference} />
        ))}
      </ul>
      {change ? (
        <p>
          {words.adoptedBy(change.bodyName, change.decidedAt)}{' '}
          <a href={`/drafts/${change.draftNumber}`}>{words.writtenIn(change.draftNumber)}</a>
          {change.proposalNumber && change.proposalTitle ? (
            <>
              {'. '}
              <a href={`/proposals/${change.proposalNumber}`}>
                {words.beganAs(change.proposalNumber, change.proposalTitle)}
              </a>
            </>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

function Difference(difference: VersionDifference) {
  if (difference.kind === 'outcome-changed') {
    const { before, after } = difference;
    return (
      <li>
        {words.changed}: <ChangedWords before={before.plainName} after={after.plainName} />.{' '}
        <ChangedWords before={before.plainLine} after={after.plainLine} />
      </li>
    );
  }
  if ('outcome' in difference) {
    const told = difference.kind === 'measure-added' ? words.measureAdded : words.measureGone;
    return (
      <li>
        {told(difference.outcome)}: <strong>{difference.plainName}</strong>
      </li>
    );
  }
  return (
    <li>
      {difference.kind === 'outcome-added' ? words.added : words.gone}:{' '}
      <strong>{difference.plainName}</strong>. {difference.plainLine}
    </li>
  );
}
