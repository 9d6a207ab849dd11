import type { Round } from '../rounds/rounds.queries.ts';
import type { AuditFingerprint } from './published-results.queries.ts';
import { words } from './words.en.ts';

type HowToCheckProps = {
  readonly round: Pick<Round, 'id' | 'rule' | 'slug'>;
  readonly auditFiles: readonly AuditFingerprint[];
};

/** Why nobody can recompute this from what is public, who can, with which command, and against what. */
export function HowToCheck({ round, auditFiles }: HowToCheckProps) {
  return (
    <>
      <h2>{words.checkTitle}</h2>
      <p>{words.checkLede}</p>
      {auditFiles.length > 0 ? <p>{words.checkAudit}</p> : null}
      {auditFiles.map(({ way, sha256 }) => (
        <>
          <h3>{words.ways[way]}</h3>
          <p>
            <code>{sha256}</code>
          </p>
          <p>{words.checkHow(`${way}.csv`)}</p>
          <p>
            <code>{words.checkCommand[way](round)}</code>
          </p>
        </>
      ))}
      <p>
        <a href={`/say/${round.slug}/results?as=json`}>{words.checkData}</a>. {words.exactNote}
      </p>
    </>
  );
}
