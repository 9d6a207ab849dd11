/** The embedded database cannot run here: the message is a sentence for the person at the terminal. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}
