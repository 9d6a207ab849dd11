export type SeedRefusal =
  | 'pool-not-closed'
  | 'no-lottery'
  | 'not-fixed-in-time'
  | 'too-early'
  | 'already-drawn'
  | 'typed-already'
  | 'seed-malformed';
