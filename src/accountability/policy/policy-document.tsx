import { ruleSentence } from '../spend/tiers/words.en.ts';
import type { ToldPolicy } from './load-policy.ts';
import type { PolicyPlan, PolicyPriority, PolicySection } from './policy.rules.ts';
import { PolicyText } from './policy-text.tsx';
import { SOCIAL_VALUE_ACT, sectionTitles, words } from './words.en.ts';

type Told = { readonly told: ToldPolicy };

/** Everything a version says, in the order people read it. */
export function PolicyDocument({ told }: Told) {
  const { content } = told;
  return (
    <>
      <Section told={told} section="vision" />
      <section id="priorities">
        <h2>{words.priorities}</h2>
        {content.priorities.map((priority) => (
          <Priority priority={priority} plans={content.plans} />
        ))}
      </section>
      <Section told={told} section="own-duties" />
      <Section told={told} section="supplier-duties" />
      <Rule told={told} />
      <Section told={told} section="prevention" />
      <Section told={told} section="stopping" />
      <Section told={told} section="social-value-act" />
      <p class="note">
        {words.lawSays} <a href={SOCIAL_VALUE_ACT}>{words.law}</a>
      </p>
      <Plans plans={content.plans} />
    </>
  );
}

function Section({ told, section }: Told & { readonly section: PolicySection }) {
  return (
    <section id={section}>
      <h2>{sectionTitles[section]}</h2>
      <PolicyText text={told.content.sections[section]} />
    </section>
  );
}

type PriorityProps = { readonly priority: PolicyPriority; readonly plans: readonly PolicyPlan[] };

function Priority({ priority, plans }: PriorityProps) {
  const served = plans.filter(({ position }) => priority.plans.includes(position));
  const aims = priority.outcomes.map(({ name, framework }) => words.outcome(name, framework));
  return (
    <div class="policy-priority">
      <h3>{priority.title}</h3>
      <PolicyText text={priority.content} />
      <p class="note">{words.aims(aims.join('; '))}</p>
      {served.length === 0 ? null : (
        <p class="note">
          {words.serves}
          {served.map(({ title, address }, index) => (
            <>
              {index > 0 ? '; ' : ''}
              <a href={address}>{title}</a>
            </>
          ))}
        </p>
      )}
    </div>
  );
}

/** The Charter and Review thresholds, from the dated rules. */
function Rule({ told: { body, rules } }: Told) {
  return (
    <section id="rule">
      <h3>{words.rule}</h3>
      <p>{words.ruleLede}</p>
      {rules.map((rule, index) => (
        <p>
          {index > 0 ? `${words.ruleLater(rule.effectiveFrom)} ` : ''}
          {ruleSentence(rule)}
        </p>
      ))}
      <p>
        <a href={`/money/${body.slug}/tiers`}>{words.asked}</a>
      </p>
    </section>
  );
}

function Plans({ plans }: { readonly plans: readonly PolicyPlan[] }) {
  return (
    <section id="plans">
      <h2>{words.plans}</h2>
      <ul>
        {plans.map(({ title, address, firstYear, lastYear }) => (
          <li>
            <a href={address}>{words.plan(title, firstYear, lastYear)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
