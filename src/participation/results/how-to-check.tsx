import { words } from './words.en.ts';

type HowToCheckProps = { readonly slug: string; readonly auditFileSha256: string | null };

/** Why nobody can recompute this from what is public, who can, and against what. */
export function HowToCheck({ slug, auditFileSha256 }: HowToCheckProps) {
  return (
    <>
      <h2>{words.checkTitle}</h2>
      <p>{words.checkLede}</p>
      {auditFileSha256 ? (
        <>
          <p>{words.checkAudit}</p>
          <p>
            <code>{auditFileSha256}</code>
          </p>
        </>
      ) : null}
      <p>{words.checkHow}</p>
      <p>
        <code>{words.checkCommand}</code>
      </p>
      <p>
        <a href={`/say/${slug}/results?as=json`}>{words.checkData}</a>. {words.exactNote}
      </p>
    </>
  );
}
