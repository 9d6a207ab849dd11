import { listDistricts } from '../../people/places/places.queries.ts';
import { formOf, readText } from '../../procurement/tenders/form-fields.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { seeOther, showScreen } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { MakeProposalPage, SimilarPage } from './make-proposal.page.tsx';
import { makeProposal } from './make-proposal.ts';
import { mostTitleCharacters, mostWhyCharacters } from './proposal.rules.ts';
import { listProposalsOfRound } from './proposal-list.queries.ts';
import { listSharingWords } from './proposals.queries.ts';
import { findSimilar, tellingWords } from './similar.rules.ts';
import { listThemes } from './themes.queries.ts';
import { words } from './words.en.ts';

/** The most proposals whose likeness is worked out, and the most that are shown. */
const MOST_COMPARED = 200;
const MOST_SHOWN = 4;

/** “Is something missing?”: for everyone, on every round. */
export const makeProposalRoute = route({
  path: '/say/:round/missing',
  who: anyone,
  limit: { hits: 20, seconds: 3600 },
  async object(at) {
    const round = await findPublicRound(at.db, at.params['round']);
    const [outcomes, themes, districts, said] = await Promise.all([
      listRoundOutcomes(at.db, round.id),
      listThemes(at.db, round.frameworkId),
      listDistricts(at.db),
      listProposalsOfRound(at.db, round.id, MOST_SHOWN),
    ]);
    return { round, outcomes, themes, districts, said };
  },
  page: (_at, object, form) => ({ title: words.title, body: <MakeProposalPage {...object} form={form} /> }),
  form: ({ themes, districts }) =>
    formOf((form) => {
      const title = readText(form, 'title', {
        blank: words.titleBlank,
        max: mostTitleCharacters,
        long: words.titleLong,
      });
      const why = readText(form, 'why', {
        blank: words.whyBlank,
        max: mostWhyCharacters,
        long: words.whyLong,
      });
      const theme = readText(form, 'theme');
      if (theme && !themes.some(({ id }) => id === theme)) form.fault('theme', words.themeWrong);
      const district = readText(form, 'district');
      if (district && !districts.some(({ slug }) => slug === district))
        form.fault('district', words.districtWrong);
      return { title, why, theme, district, isDifferent: readText(form, 'different') === 'yes' };
    }),
  async post({ tx, by, object: { round, outcomes }, input }) {
    const { isDifferent, ...typed } = input;
    const said = { title: typed.title, text: typed.why };
    if (!isDifferent) {
      const among = await listSharingWords(
        tx,
        tellingWords(`${said.title} ${said.text}`).slice(0, 100),
        MOST_COMPARED,
      );
      const proposals = findSimilar(
        said,
        among.map((each) => ({ ...each, text: each.why })),
        MOST_SHOWN,
      );
      const close = findSimilar(
        said,
        outcomes.map((each) => ({ ...each, title: each.plainName, text: each.plainLine })),
        2,
      );
      if (proposals.length + close.length > 0)
        return showScreen({
          title: words.similarTitle,
          body: <SimilarPage round={round} outcomes={close} proposals={proposals} typed={typed} />,
        });
    }
    const { number } = await makeProposal(tx, by, {
      bodyId: round.bodyId,
      roundId: round.id,
      themeId: typed.theme || null,
      districtSlug: typed.district || null,
      ...typed,
    });
    return seeOther(`/proposals/${number}`);
  },
});
