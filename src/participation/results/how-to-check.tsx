import type { AuditFingerprint } from './published-results.queries.ts';
import { words } from './words.en.ts';

type HowToCheckProps = { readonly slug: string; readonly auditFiles: readonly AuditFingerprint[] };

/** Why nobody can recompute this from what is public, who can, with which command, and against what. */
export function HowToCheck({ slug, auditFiles }: HowToCheckProps) {
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
          <p>{words.checkHow}</p>
          <p>
            <code>{words.checkCommand[way]}</code>
          </p>
        </>
      ))}
      <p>
        <a href={`/say/${slug}/results?as=json`}>{words.checkData}</a>. {words.exactNote}
      </p>
    </>
  );
}
