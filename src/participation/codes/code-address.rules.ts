/** Where a code is typed in, and the link behind its QR square. */
export type CodeAddress = {
  /** As printed, without https. */
  readonly typed: string;
  /** The code stands after the `#`, which browsers never send: it is in no log. */
  readonly linkFor: (code: string) => string;
};

/** The address of a round’s page for codes on this site. */
export function codeAddress(publicUrl: string, roundSlug: string): CodeAddress {
  const page = `${publicUrl}/say/${roundSlug}/join/code`;
  return { typed: page.replace(/^https?:\/\//, ''), linkFor: (code) => `${page}#${code}` };
}
