export type Coding = 'br' | 'gzip' | 'identity';

/** The coding to answer in (RFC 9110, section 12.5.3): Brotli before gzip, and neither that was refused with `q=0`. */
export function chooseCoding(acceptEncoding: string | null): Coding {
  const accepted = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...rest] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = rest.find((text) => text.startsWith('q='))?.slice(2);
      return [name, quality === undefined ? 1 : Number(quality)] as const;
    }),
  );
  const takes = (coding: string) => (accepted.get(coding) ?? accepted.get('*') ?? 0) > 0;
  return (['br', 'gzip'] as const).find(takes) ?? 'identity';
}

/** Whether what a client holds is what would be sent (RFC 9110, section 13.1.2: compared weakly, `*` is anything). */
export function holdsAlready(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const held = ifNoneMatch.split(',').map((text) => text.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(etag);
}
