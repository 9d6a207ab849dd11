import { withVat } from '../../tenders/regime.rules.ts';
import type { CheckInput, Finding, FreeOfIndicators } from './finding.rules.ts';
import { sources } from './sources.en.ts';
import { words } from './words.en.ts';

/** Procurement Act 2023 s.52(1): at least three. */
export const FEWEST_INDICATORS = 3;

/**
 * A contract of more than £5 million needs at least three key performance indicators (Procurement Act 2023 s.52),
 * assessed at least yearly and published (s.71). Frameworks, concessions and light-touch contracts need none (s.52(6)),
 * nor does health care, which is outside the Act. There is one more exception (s.52(2)), so fewer is a warning; we ask
 * for them before the notice, so that bidders know what they will be held to. The amount is a dated row, with VAT.
 */
export function checkIndicators(input: CheckInput): Finding[] {
  const { valuePence, indicatorsOverPence, indicators } = input;
  const source = sources.indicators;
  if (indicatorsOverPence === null || withVat(valuePence) <= indicatorsOverPence)
    return indicators > 0 ? [{ level: 'ok', sentence: words.indicatorsThough(indicators), source }] : [];
  const free = findFree(input);
  if (free) return [{ level: 'ok', sentence: words.indicatorsFree(free, indicators), source }];
  const isMet = indicators >= FEWEST_INDICATORS;
  const sentence = isMet ? words.indicators(indicators) : words.indicatorsMissing(indicators);
  return [{ level: isMet ? 'ok' : 'warning', sentence, source }];
}

function findFree({ kindOfService, category }: CheckInput): FreeOfIndicators | null {
  if (kindOfService === 'framework' || kindOfService === 'concession' || kindOfService === 'health-care')
    return kindOfService;
  return kindOfService === 'light-touch' || category === 'light-touch' ? 'light-touch' : null;
}
