/** Published for everyone, or a body’s whole ledger, brought in privately: it decides tiers and is never shown. */
export type Coverage = 'published' | 'ledger';
