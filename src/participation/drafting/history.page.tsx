import { BackLink } from '../../web/govuk/back-link.tsx';
import { ChangedWords } from '../wording/changed-words.tsx';
import { type DraftKind, fieldsOf, type Texts } from './draft-fields.rules.ts';
import type { DraftSignature } from './draft-signatures.queries.ts';
import type { DraftVersion } from './draft-versions.queries.ts';
import type { Draft } from './drafts.queries.ts';
import { fieldNames, words } from './words.en.ts';

type HistoryPageProps = {
  readonly draft: Draft;
  /** The earliest first. */
  readonly versions: readonly DraftVersion[];
  readonly signatures: readonly DraftSignature[];
};

/** Every save of a draft: who, when, and which words changed. The latest first. */
export function HistoryPage({ draft, versions, signatures }: HistoryPageProps) {
  return (
    <>
      <BackLink href={`/drafts/${draft.number}`}>{words.back}</BackLink>
      <h1>{words.historyTitle(draft.title)}</h1>
      {versions.toReversed().map((version) => {
        const before = beforeOf(versions, version);
        return (
          <section class="draft-version" id={`version-${version.version}`}>
            <h2>{words.versionTitle(version.version)}</h2>
            <p class="note">{words.savedBy(version.shownName, version.partyName, version.savedAt)}</p>
            {version.isBeside ? <p>{words.beside(version.basedOn)}</p> : null}
            <p>{before ? words.since(before.version) : words.first}</p>
            <Difference kind={draft.kind} before={before?.fields ?? {}} after={version.fields} />
            <ul>
              {signatures
                .filter((signature) => signature.version === version.version)
                .map(({ partyName, shownName, signedAt }) => (
                  <li>
                    {partyName}: {words.signedOn(shownName, signedAt)}
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** A version is shown against the text that stood before it; one set beside, against what its writer began from. */
function beforeOf(versions: readonly DraftVersion[], of: DraftVersion): DraftVersion | undefined {
  if (of.isBeside) return versions.find(({ version }) => version === of.basedOn);
  return versions.findLast(({ version, isBeside }) => version < of.version && !isBeside);
}

type DifferenceProps = { readonly kind: DraftKind; readonly before: Texts; readonly after: Texts };

/** The fields whose words differ, with what went and what came. */
export function Difference({ kind, before, after }: DifferenceProps) {
  const changed = fieldsOf[kind].filter(({ name }) => (before[name] ?? '') !== (after[name] ?? ''));
  if (changed.length === 0) return <p>{words.noDifference}</p>;
  return (
    <dl>
      {changed.map(({ name }) => (
        <>
          <dt>
            <strong>{fieldNames[name]}</strong>
          </dt>
          <dd>
            <ChangedWords before={before[name] ?? ''} after={after[name] ?? ''} />
          </dd>
        </>
      ))}
    </dl>
  );
}
