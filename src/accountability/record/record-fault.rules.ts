/**
 * What can be wrong with the record. `changed`: an entry is not what was recorded; `missing`: it is gone; `moved`: another
 * stands in its place; `added`: the database gives places that no checkpoint covers; `root`: all entries together do not
 * give the root that was signed; `signature`: the last checkpoint is not one that the log’s keys signed; `behind`: the
 * database holds less than was published, as after a restore; `files`: a published file is not what was signed;
 * `no-key`: the key that signs is not here. Of an entry that waits: `not-as-written`, its facts are not as an act writes
 * them; `strange-key`, it announces a key that is not this installation’s.
 */
export type FaultWord =
  | 'changed'
  | 'missing'
  | 'moved'
  | 'added'
  | 'root'
  | 'signature'
  | 'behind'
  | 'files'
  | 'no-key'
  | 'not-as-written'
  | 'strange-key';

/** The record is found wanting, from this entry on where it can be told which. Nothing is signed or published over it. */
export class RecordFault extends Error {
  readonly fault: FaultWord;
  readonly position: number | null;

  constructor(fault: FaultWord, position: number | null) {
    super(`the public record: ${fault}${position === null ? '' : ` at entry ${position}`}`);
    this.fault = fault;
    this.position = position;
  }
}
