import type { WorkedOut } from '../../web/shell/work-it-out.tsx';
import { words } from './words.en.ts';

/** What a path names, by its parameters. */
type At = Readonly<Record<string, string>>;
export type Way = (at: At) => WorkedOut;

const { saidBy, whoMay } = words;
const file = (href: string, name: string) => ({ href, name });
const list = (name: string, title: string, query: Readonly<Record<string, string | undefined>> = {}) => {
  const asked = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []));
  return file(`/data/${name}?${new URLSearchParams([...asked, ['as', 'csv']]).toString()}`, title);
};
const contractOf = ({ body, procurement }: At) => `${body}/${procurement}`;
const purchaseOf = (at: At) => `/contracts/${contractOf(at)}`;

const ofPaymentFiles: Way = ({ body }) => ({
  files: [file(`/money/${body}/files`, words.payments), list('paid', words.paid, { body })],
  commands: [
    `npx --no-install pp import payments <files> --body ${body}`,
    `npx --no-install pp money totals --body ${body} --by supplier --json`,
  ],
});
const ofSupplier: Way = ({ supplier }) => ({
  files: [list('paid', words.paid, { supplier }), list('payments', words.lines, { supplier })],
  commands: ['npx --no-install pp money totals --body <body> --by supplier --json'],
});
/** The account hands over the promises that anything was owed for as the command reads them. */
function ofPromises(query: Readonly<Record<string, string | undefined>>): WorkedOut {
  const account = query['body'] ? `/account/bodies/${query['body']}` : '/account';
  return {
    files: [
      file(`${account}?as=lifetime`, words.commitments),
      list('promises', words.promises, query),
      list('promise-dates', words.dates, { body: query['body'] }),
      list('claims', words.claims, { body: query['body'] }),
    ],
    commands: ['npx --no-install pp measure commitments-lifetime.json'],
  };
}
const ofMandate: Way = (at) => ({
  files: [list('criteria', words.criteria, { tender: contractOf(at) }), list('priorities', words.priorities)],
  commands: ['npx --no-install pp weights points.csv --rule independent-markets'],
});
const asIs = (why: string, ...files: readonly ReturnType<typeof file>[]): WorkedOut => ({
  why,
  auditor: whoMay.nobodyNeeds,
  files,
});
const fromPages = (...files: readonly ReturnType<typeof file>[]): WorkedOut => ({
  why: words.onPages,
  auditor: '',
  files,
});
const accountAndMoney = [file('/account', words.account), file('/money', words.money)];
const ofMeasures: Way = () => ({
  files: [
    file('/account?as=lifetime', words.commitments),
    list('proxies', words.proxies),
    list('measures', words.measures),
  ],
  commands: ['npx --no-install pp measure commitments-lifetime.json'],
});
const ofSignatures: Way = () => asIs(saidBy.counted, list('charter-signatures', words.signatures));
const ofLot: Way = ({ panel }) => ({
  why: saidBy.lot,
  auditor: whoMay.lot,
  files: [file(`/panels/${panel}/draw`, words.draw), list('panels', words.panels)],
});
const ofOpenRound: Way = () => ({
  why: saidBy.votes,
  auditor: whoMay.results,
  files: [list('rounds', words.rounds), list('priorities', words.priorities)],
});
const ofShares: Way = () => ({
  why: saidBy.shares,
  auditor: whoMay.body,
  files: [list('reviews', words.reviews), list('paid', words.paid)],
});
const ofMarks: Way = (at) => ({
  why: saidBy.marks,
  auditor: whoMay.award,
  files: [file(`${purchaseOf(at)}/award`, words.award), file(`${purchaseOf(at)}/file`, words.evaluation)],
});

/**
 * Public pages whose own words do not say how their figures are made again, and how that is. A test holds every public
 * page against it: it is here, says so itself, or has no figures of ours.
 */
export const ways: Readonly<Record<string, Way>> = {
  '/': () => fromPages(...accountAndMoney),
  '/districts/:district': () => ({
    why: saidBy.others,
    auditor: words.onPages,
    files: accountAndMoney,
  }),
  '/bodies/:body': ({ body }) =>
    fromPages(file(`/account/bodies/${body}`, words.account), file('/money', words.money)),
  '/suppliers/:supplier': ofSupplier,
  '/suppliers/:supplier/payments': ofSupplier,
  '/money/:body/payments': ofPaymentFiles,
  '/money/:body/files': ofPaymentFiles,
  '/money/:body/files/:file': ofPaymentFiles,
  '/money/:body/tiers': ofPaymentFiles,
  '/contribution/suppliers/:supplier': ofShares,
  '/promises': () => ofPromises({}),
  '/account/promises': () => ofPromises({}),
  '/account/priorities': () =>
    fromPages(list('accounts', words.account), list('priorities', words.priorities)),
  '/promises/:body/:promise': ({ body }) => ofPromises({ body }),
  '/contracts/:body/:procurement': (at) => ofPromises({ body: at['body'], contract: contractOf(at) }),
  '/contracts/:body/:procurement/promises': (at) =>
    ofPromises({ body: at['body'], contract: contractOf(at) }),
  '/contracts/:body/:procurement/evidence': (at) =>
    ofPromises({ body: at['body'], contract: contractOf(at) }),
  '/contracts/:body/:procurement/tender': ofMandate,
  '/contracts/:body/:procurement/in-plain-words': ofMandate,
  '/contracts/:body/:procurement/plan': (at) =>
    asIs(saidBy.entered, file(`${purchaseOf(at)}/ocds`, words.releases)),
  '/contracts/:body/:procurement/scores': ofMarks,
  '/contracts/:body/:procurement/bids': ofMarks,
  '/contracts/:body/:procurement/verdict': (at) =>
    fromPages(file(`${purchaseOf(at)}/verdict/pack`, words.pack)),
  '/contracts/:body/:procurement/contract': ({ body }) =>
    asIs(saidBy.entered, list('contracts', words.contracts, { body })),
  '/contracts/:body/:procurement/performance': ({ body }) =>
    asIs(saidBy.entered, list('performance-ratings', words.ratings, { body })),
  '/contracts': () =>
    asIs(saidBy.amounts, list('contracts', words.contracts), list('tenders', words.tenders)),
  '/coming-up': () => asIs(saidBy.amounts, list('tenders', words.tenders)),
  '/tendered-elsewhere': () => asIs(saidBy.amounts, file('/data/ocds', words.releases)),
  '/tendered-elsewhere/:contract': ({ contract }) => ({
    files: [file(`/tendered-elsewhere/${contract}?as=json`, words.released)],
    commands: ['npx --no-install pp ocds merge <releases> --json'],
  }),
  '/say/:round': ofOpenRound,
  '/say/:round/statements/map': ofOpenRound,
  '/say/:round/answers-set-aside': ofOpenRound,
  '/common-issues': () =>
    asIs(saidBy.counted, list('priorities', words.priorities), list('rounds', words.rounds)),
  '/common-issues/:issue': () =>
    asIs(saidBy.counted, list('priorities', words.priorities), list('rounds', words.rounds)),
  '/panels/:panel': ofLot,
  '/panels/:panel/draw': ofLot,
  '/charter': ofSignatures,
  '/charter/bodies/:body': ofSignatures,
  '/charter/:supplier': ofSignatures,
  '/charter/replies': () => ({
    why: saidBy.replies,
    auditor: whoMay.body,
    files: [list('charter-signatures', words.signatures)],
  }),
  '/reviews': () => asIs(saidBy.signed, list('reviews', words.reviews)),
  '/reviews/bodies/:body': () => asIs(saidBy.signed, list('reviews', words.reviews)),
  '/reviews/:supplier': () => asIs(saidBy.signed, list('reviews', words.reviews)),
  '/measures': ofMeasures,
  '/measures/:measure': ofMeasures,
  '/appraisal': () => asIs(saidBy.source, list('proxies', words.proxies)),
};
