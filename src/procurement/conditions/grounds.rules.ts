import facts from '../../../data/facts/exclusion-grounds.json' with { type: 'json' };

/**
 * A ground on which a supplier is left out (Schedule 6, mandatory) or may be (Schedule 7, discretionary), in our words.
 * Whether it applies is for the authority to decide, and never for this list.
 */
export type Ground = { readonly slug: string; readonly schedule: number; readonly name: string };

export const grounds: readonly Ground[] = facts.grounds;

export function findGround(slug: string): Ground | undefined {
  return grounds.find((ground) => ground.slug === slug);
}

/** Whether a bid must be left out on this ground, if it stands: Schedule 6 (Procurement Act 2023 s.57). */
export function isMandatory(ground: Ground): boolean {
  return ground.schedule === 6;
}
