import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { parsePounds } from '../../../values/parse-pounds.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { dateFrom } from '../../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import type { TierRuleRefusal } from './new-tier-rule.rules.ts';
import { setTierRule } from './set-tier-rule.ts';
import { defaultPeriods, policyRule } from './tier-policy.rules.ts';
import { TierRulePage } from './tier-rule.page.tsx';
import { refusedWords, words } from './tier-rule.words.en.ts';
import { findToldFrom, listTierRules } from './tier-rules.queries.ts';

const typed = z.object({
  'effectiveFrom-day': z.string().default(''),
  'effectiveFrom-month': z.string().default(''),
  'effectiveFrom-year': z.string().default(''),
  threshold: z.string().default(''),
  atLine: z.enum(['both', 'charter', 'review'], words.choose),
  near: z.string().default(''),
  vatBasis: z.enum(['net', 'gross'], words.choose),
  grants: z.enum(['apart', 'count'], words.choose),
  defaultPeriod: z.enum(defaultPeriods, words.choose),
  source: z.string().max(300).default(''),
});

/** The rule that the form holds, in pence and days; what is wrong with it stands beside its field. */
const form = typed.transform((given, refining) => {
  const pounds = (name: 'threshold' | 'near') => {
    const parsed = parsePounds(given[name]);
    if ('pence' in parsed) return parsed.pence;
    refining.addIssue({ code: 'custom', path: [name], message: words.pounds(parsed.refused) });
    return z.NEVER;
  };
  const { atLine, vatBasis, defaultPeriod, source } = given;
  return {
    effectiveFrom: dateFrom(given, 'effectiveFrom', words.effectiveWhat, refining),
    thresholdPence: pounds('threshold'),
    nearPence: given.near.trim() === '' ? null : pounds('near'),
    countsGrants: given.grants === 'count',
    atLine,
    vatBasis,
    defaultPeriod,
    source,
  };
});

/** Which field of the form each refusal belongs beside. */
const fieldOf: Record<TierRuleRefusal, string> = {
  'already-told': 'effectiveFrom',
  'source-missing': 'source',
  'threshold-nothing': 'threshold',
  'near-too-far': 'near',
};

/** A finance officer or an administrator sets the body’s rule from a day on. */
export const tierRuleRoute = route({
  path: '/work/:body/tiers/rule',
  who: bodyRole('finance-officer', 'administrator'),
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db, site, query }, body, state) {
    const today = londonDate(await site.clock.now(db));
    const [rules, toldFrom] = await Promise.all([
      listTierRules(db, body.id),
      findToldFrom(db, body.id, today),
    ]);
    const latest = rules.at(-1) ?? policyRule;
    const done = rules.find(({ effectiveFrom }) => effectiveFrom.toString() === query.get('set'));
    const props = { body, latest, rules, toldFrom, done };
    return { title: words.title, desk: true, body: <TierRulePage {...props} form={state} /> };
  },
  form,
  async post({ tx, by, object: body, input }) {
    const set = await setTierRule(tx, by, { bodyId: body.id, ...input });
    if (isRefused<TierRuleRefusal>(set)) return refuse({ [fieldOf[set.refused]]: refusedWords[set.refused] });
    return seeOther(`/work/${body.slug}/tiers/rule?set=${input.effectiveFrom.toString()}`);
  },
});
