import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { dateFrom, typedDate } from '../../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { ownNeedHref, visitNeed } from '../groups/visit-group.ts';
import { listMatchesOfNeed } from '../matching/matches.queries.ts';
import { endings, endNeed } from './end-need.ts';
import { extendNeed, extensionReasons } from './extend-need.ts';
import { OwnNeedPage } from './own-need.page.tsx';
import { endingNames, words } from './words.en.ts';

const text = words.own;

export const ownNeedRoute = route({
  path: '/groups/:group/needs/:need',
  who: signedIn,
  object: visitNeed,
  async page({ db, site }, { need }) {
    const ownHref = ownNeedHref(need);
    if (need.state === 'draft') return seeOther(`${ownHref}/check`);
    const [matches, now] = await Promise.all([listMatchesOfNeed(db, need.needId), site.clock.now(db)]);
    return {
      title: need.title,
      body: <OwnNeedPage {...{ need, matches, ownHref }} today={londonDate(now)} />,
    };
  },
});

export const extendNeedRoute = route({
  path: '/groups/:group/needs/:need/extend',
  who: signedIn,
  object: visitNeed,
  page: (at, { need }, form) => ({
    title: text.extend,
    body: (
      <StepPage
        title={text.extend}
        lede={need.title}
        action={at.path}
        back={{ href: ownNeedHref(need), text: words.back }}
        errors={form.errors}
        save={text.extendAct}
        fields={
          <>
            <DateInput
              id="endsOn"
              namePrefix="endsOn"
              legend={text.extendTo}
              error={form.errors['endsOn']}
              values={typedDate(form.values, 'endsOn')}
            />
            <Radios
              name="why"
              legend={text.extendWhy}
              error={form.errors['why']}
              value={typedText(form, 'why')}
              items={extensionReasons.map((value) => ({ value, text: text.extendReasons[value] }))}
            />
          </>
        }
      />
    ),
  }),
  form: z
    .looseObject({ why: z.string().default('') })
    .transform((typed, at) => ({ why: typed.why, endsOn: dateFrom(typed, 'endsOn', words.endsWhat, at) })),
  async post({ tx, by, object: { need }, input }) {
    const extended = await extendNeed(tx, by, { needId: need.needId, ...input });
    if (isRefused(extended)) return refuse(text.extendFaults[extended.refused]);
    return seeOther(ownNeedHref(need));
  },
});

export const endNeedRoute = route({
  path: '/groups/:group/needs/:need/end',
  who: signedIn,
  object: visitNeed,
  page: (at, { need }, form) => ({
    title: text.end,
    body: (
      <StepPage
        title={text.end}
        lede={`${need.title}. ${text.endHint}`}
        action={at.path}
        back={{ href: ownNeedHref(need), text: words.back }}
        errors={form.errors}
        save={text.endAct}
        fields={
          <Radios
            name="why"
            legend={text.endWhy}
            error={form.errors['why']}
            value={typedText(form, 'why')}
            items={endings.map((value) => ({ value, text: endingNames[value] }))}
          />
        }
      />
    ),
  }),
  form: z.object({ why: z.string().default('') }),
  async post({ tx, by, object: { need }, input }) {
    const ended = await endNeed(tx, by, { needId: need.needId, ...input });
    if (isRefused(ended)) return refuse(text.endFaults[ended.refused]);
    return seeOther(ownNeedHref(need));
  },
});
