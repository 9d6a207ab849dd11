export type RehearseRefusal = 'not-shares' | 'not-an-opener' | 'no-rehearsal' | 'share-wrong';
