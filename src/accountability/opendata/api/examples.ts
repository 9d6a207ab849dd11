import { API_ROOT } from './api.rules.ts';

/** What the page about the API shows, to be pasted into a terminal. */
export function curls(site: string) {
  const root = site + API_ROOT;
  return {
    start: `curl ${root}/`,
    rows: `curl '${root}/bodies?kind=council&limit=2'`,
    openApi: `curl ${root}/openapi.json`,
    claims: [
      `curl ${root}/claims -X POST \\`,
      "  -H 'Authorization: Bearer pp_…' \\",
      "  -H 'Idempotency-Key: 7d6ee3c2-1f43-4b7c-9d57-0a3f0f5d9b21' \\",
      "  -H 'Content-Type: application/json' \\",
      '  -d \'{"claims": [{"promise": "…", "quantity": 2, "note": "Two apprentices began."}]}\'',
    ].join('\n'),
  } as const;
}
