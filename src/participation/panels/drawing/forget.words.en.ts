/** The reason on the record where a panel ends because nobody drew it. */
export const words = { neverDrawn: 'Nobody drew it in the 90 days after the day set for it.' } as const;
