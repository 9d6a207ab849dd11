export const words = {
  failed: 'Some boxes of bids could not be looked after',
} as const;
