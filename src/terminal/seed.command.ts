import { migrate } from '../db/migrate.ts';
import { findInstallation } from '../people/organisations/installation.queries.ts';
import { loadReference } from '../reference/load-reference.ts';
import { isStory } from '../story/stories.rules.ts';
import { type Command, Refused, WrongUse } from './command.ts';
import { words } from './words.en.ts';

export const seed: Command = {
  name: 'seed',
  summary: 'Load the demonstration region into an empty database',
  usage: 'seed [--story greater-manchester] [--scale <times as many answers>]',
  example: 'seed --story greater-manchester',
  options: { story: { type: 'string' }, scale: { type: 'string' } },
  async run(call) {
    const story = String(call.options['story'] ?? 'greater-manchester');
    const scale = Number(call.options['scale'] ?? 1);
    if (!isStory(story)) throw new Refused(words.unknownStory(story));
    if (!Number.isInteger(scale) || scale < 1) throw new WrongUse(words.wrongScale);
    const startedAt = performance.now();
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    await loadReference(installation.db);
    const facts = await findInstallation(installation.db);
    if (facts && facts.seeding !== 'running') throw new Refused(words.notEmpty);
    const { tellStory } = await import('../story/tell-story.ts');
    await tellStory(installation, { story, scale, progress: call.terminal.progress });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    return { json: { story, seconds: Number(seconds) }, text: words.seeded(seconds) };
  },
};
