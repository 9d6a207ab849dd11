/** One that an opened bid says will do part of it. */
export type OpenedSubcontractor = {
  readonly bidId: string;
  readonly name: string;
  readonly work: string;
  readonly shareBasisPoints: number;
  /** Whether it said yes, word for word, to what the bid says of it. */
  readonly confirmed: boolean;
  /** The supplier on the register whose own people said yes; null where nobody of the register did. */
  readonly supplierId: string | null;
};

export type HowAgreed = 'own-people' | 'given-address' | 'not-confirmed';

/**
 * How sure it is that a sub-contractor agreed: its own people, who act for it on the register, said yes; or somebody did
 * at an address that the bidder gave, which proves less; or nobody said yes to what the bid says.
 */
export function howAgreed({
  confirmed,
  supplierId,
}: Pick<OpenedSubcontractor, 'confirmed' | 'supplierId'>): HowAgreed {
  if (!confirmed) return 'not-confirmed';
  return supplierId === null ? 'given-address' : 'own-people';
}

/** What is shown of one: who, what, for how much, and how sure their yes is. */
export type ShownSubcontractor = Pick<OpenedSubcontractor, 'name' | 'work' | 'shareBasisPoints'> & {
  readonly agreed: HowAgreed;
};

/** One as it is shown. */
export function showSubcontractor(one: OpenedSubcontractor): ShownSubcontractor {
  const { name, work, shareBasisPoints } = one;
  return { name, work, shareBasisPoints, agreed: howAgreed(one) };
}
