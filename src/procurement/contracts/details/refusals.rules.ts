export type HoldRefusal = 'not-signed' | 'published';

export type SaveTextRefusal = HoldRefusal | 'too-many';
