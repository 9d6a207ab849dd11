/** The word beside each badge: shape and colour never stand alone. */
export const words = {
  evidence: { claimed: 'Claimed', evidenced: 'Evidenced', verified: 'Verified', witnessed: 'Witnessed' },
  answers: { adopted: 'Adopted', varied: 'Varied', declined: 'Declined' },
} as const;
