import { atTheTerminal } from '../../acts/at-the-terminal.ts';
import { isRefused } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { migrate } from '../../db/migrate.ts';
import { type Command, Refused, WrongUse } from '../../terminal/command.ts';
import { addPerson } from './add-person.ts';
import { words } from './words.en.ts';

export const personAdd: Command = {
  name: 'person add',
  summary: 'Add a person, who then signs in with their e-mail address',
  usage: 'person add --email <address> --name <name>',
  example: 'person add --email jo@oldham.example --name "Jo Pendle"',
  options: { email: { type: 'string' }, name: { type: 'string' } },
  async run(call) {
    const { email, name } = call.options;
    if (typeof email !== 'string' || email === '') throw new WrongUse(words.emailMissing);
    if (typeof name !== 'string' || name.trim() === '') throw new WrongUse(words.nameMissing);
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const added = await transact(installation.db, undefined, (tx) =>
      addPerson(tx, atTheTerminal(), { email, name }),
    );
    if (isRefused(added)) throw new Refused(words.refused[added.refused]);
    return { json: { personId: added.personId, email, name }, text: words.added(name, email) };
  },
};
