import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { networkRoles } from '../../../participation/network/network-roles.rules.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { confirmGroup } from '../groups/decide-group.ts';
import type { Group } from '../groups/groups.queries.ts';
import { findGroup } from '../groups/groups.queries.ts';
import { words as groupWords } from '../groups/words.en.ts';
import { decidePosting } from './decide-posting.ts';
import { DecisionRadios } from './decision-radios.tsx';
import { NeedsDeskPage } from './desk.page.tsx';
import { loadDesk } from './load-desk.ts';
import { loadPosting } from './load-posting.ts';
import { ReadPostingPage } from './read.page.tsx';
import { words } from './words.en.ts';

const deskHref = (at: Visit) => `/work/${theBody(at).slug}/needs`;

export const needsDeskRoute = route({
  path: '/work/:body/needs',
  who: bodyRole(...networkRoles),
  object: (at) => loadDesk(at.db, theBody(at).id),
  page: (at, desk) => ({
    title: words.title,
    desk: true,
    body: <NeedsDeskPage body={theBody(at)} desk={desk} />,
  }),
});

/** A need or an offer, read and decided about: before it shows, or after a report. */
export const readPostingRoute = route({
  path: '/work/:body/needs/read/:kind/:id',
  who: bodyRole(...networkRoles),
  object: loadPosting,
  page: (at, posting, form) => ({
    title: words.readTitle[posting.kind],
    desk: true,
    body: <ReadPostingPage posting={posting} path={at.path} deskHref={deskHref(at)} form={form} />,
  }),
  form: z.object({
    decision: z.string().default(''),
    ground: z.string().default(''),
    reason: z.string().default(''),
  }),
  async post({ at, tx, by, object: { kind, id }, input }) {
    const { publicUrl } = at.site;
    const decided = await decidePosting(tx, by, { kind, id, bodyId: theBody(at).id, publicUrl, ...input });
    if (isRefused(decided)) return refuse(words.refused[decided.refused]);
    return seeOther(deskHref(at));
  },
});

type GroupDecisionProps = { readonly group: Group; readonly form: FormState };

/** What the group is, and whether it is one. */
function GroupDecision({ group, form }: GroupDecisionProps) {
  const text = groupWords.decide;
  return (
    <>
      <SummaryList
        rows={[
          { key: text.about, value: group.about },
          { key: text.district, value: group.districtName },
          { key: text.contact, value: group.contact },
          { key: text.asked, value: words.day(londonDate(group.askedAt)) },
        ]}
      />
      <DecisionRadios
        legend={text.legend}
        yes={{ value: 'confirm', text: text.confirm }}
        decline={text.decline}
        form={form}
      />
      <Textarea
        name="reason"
        label={text.reason}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={2}
      />
    </>
  );
}

export const confirmGroupRoute = route({
  path: '/work/:body/needs/groups/:group',
  who: bodyRole(...networkRoles),
  async object(at) {
    const group = await findGroup(at.db, at.params['group'] ?? '');
    if (group?.bodyId !== theBody(at).id) throw new NotFound();
    return group;
  },
  page(at, group, form) {
    const text = groupWords.decide;
    const { errors } = form;
    const back = { href: deskHref(at), text: text.back };
    return {
      title: text.title,
      desk: true,
      body: (
        <StepPage
          {...{ errors, back }}
          fields={<GroupDecision group={group} form={form} />}
          title={text.title}
          lede={group.name}
          action={at.path}
          save={text.save}
        />
      ),
    };
  },
  form: z.object({ decision: z.string().default(''), reason: z.string().default('') }),
  async post({ at, tx, by, object: { groupId, bodyId }, input }) {
    const { publicUrl } = at.site;
    const decided = await confirmGroup(tx, by, { groupId, bodyId, publicUrl, ...input });
    if (isRefused(decided)) return refuse(groupWords.decideFaults[decided.refused]);
    return seeOther(deskHref(at));
  },
});
