/** Why a person may not act for the authority in a purchase: they act for a bidder, or stood aside over a link. */
export type Barred = 'conflicting-hats' | 'stood-aside';
