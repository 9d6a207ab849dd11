import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { type FormReader, formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { isUuid } from '../../../values/uuid.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { theActor, theBody } from '../../../web/edge/visit.ts';
import { draftCommonAnswer, issueName, signCommonAnswer, withdrawCommonAnswer } from '../answer-together.ts';
import { listCommonAnswers } from '../answers.queries.ts';
import { getIssue, listAnswers } from '../find-issue.ts';
import { listCommonIssues } from '../load-issues.ts';
import { words } from '../words.en.ts';
import { IssueDeskPage } from './issue-desk.page.tsx';
import { IssuesDeskPage } from './issues-desk.page.tsx';

const who = bodyRole('commissioner', 'elected-member');

const listRoute = route({
  path: '/work/:body/issues',
  who,
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db }, body) {
    const all = await listCommonIssues(db);
    const issues = all.filter(({ asked }) => asked.some(({ bodySlug }) => bodySlug === body.slug));
    const drafted = await listCommonAnswers(
      db,
      issues.map(({ key }) => issueName(key)),
    );
    const count = (name: string) => drafted.filter(({ issue }) => issue === name).length;
    const answers = new Map(issues.map(({ slug, key }) => [slug, count(issueName(key))]));
    return {
      title: words.deskTitle,
      desk: true,
      body: <IssuesDeskPage body={body} issues={issues} answers={answers} />,
    };
  },
});

const issueRoute = route({
  path: '/work/:body/issues/:issue',
  who,
  async object(at) {
    const body = theBody(at);
    const issue = await getIssue(at.db, at.params['issue']);
    if (!issue.asked.some(({ bodySlug }) => bodySlug === body.slug)) throw new NotFound();
    return { body, issue };
  },
  async page(at, { body, issue }, form) {
    const { hat } = theActor(at);
    const maySign = hat.kind === 'body' && hat.role === 'elected-member';
    const answers = await listAnswers(at.db, issue);
    return {
      title: issue.title,
      desk: true,
      body: <IssueDeskPage {...{ body, issue, answers, maySign, form }} />,
    };
  },
  form: formOf((form) => ({
    words: readText(form, 'words'),
    sign: readId(form, 'sign'),
    withdraw: readId(form, 'withdraw'),
  })),
  async post({ tx, by, object: { body, issue }, input }) {
    const acting = { bodyId: body.id, bodySlug: body.slug, issue: issue.key };
    const done = input.sign
      ? await signCommonAnswer(tx, by, { ...acting, answerId: input.sign })
      : input.withdraw
        ? await withdrawCommonAnswer(tx, by, { ...acting, answerId: input.withdraw })
        : await draftCommonAnswer(tx, by, { ...acting, words: input.words });
    if (isRefused<keyof typeof words.refused>(done)) {
      const isTyped = done.refused === 'blank' || done.refused === 'too-long';
      return refuse({ [isTyped ? 'words' : '']: words.refused[done.refused] });
    }
    return seeOther(`/work/${body.slug}/issues/${issue.slug}`);
  },
});

/** An answer’s identifier from a button; a text that cannot be one names nothing. */
function readId(form: FormReader, field: string): string {
  const typed = readText(form, field);
  return isUuid(typed) ? typed : '';
}

/** Where bodies draft and sign what they answer together. */
export const issuesDeskRoutes: readonly Route[] = [listRoute, issueRoute];
