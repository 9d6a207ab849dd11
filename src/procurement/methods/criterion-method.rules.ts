import type { Fraction } from '../../values/fraction.ts';

/** Numbers a criterion publishes in the tender notice, before anyone bids. */
export const settingNames = ['qualification', 'floor', 'target', 'max'] as const;
export type SettingName = (typeof settingNames)[number];

export type SettingsRefusal =
  | 'qualification-not-above-zero'
  | 'floor-not-below-qualification'
  | 'target-not-above-zero'
  | 'max-not-whole';

export type ValueRefusal = 'below-zero' | 'price-not-above-zero' | 'band-out-of-range';

/**
 * One way to score one criterion. `score` turns a bid's value into a fraction of full marks, 0 to 1, exactly;
 * the weight comes later.
 */
export type CriterionMethod<Setting extends SettingName = SettingName> = {
  readonly kind: 'price' | 'quantity' | 'band';
  /** True when the score depends on the other bids, so that one bid can reorder others. */
  readonly isRelative: boolean;
  readonly settings: readonly Setting[];
  refuseSettings(settings: Readonly<Record<Setting, Fraction>>): SettingsRefusal | null;
  refuseValue(value: Fraction, settings: Readonly<Record<Setting, Fraction>>): ValueRefusal | null;
  /** `all` holds this criterion's value in every bid, this one included. */
  score(value: Fraction, settings: Readonly<Record<Setting, Fraction>>, all: readonly Fraction[]): Fraction;
};
