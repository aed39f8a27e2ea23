/** Why something is not done, for whoever asked: the status it is answered with, and what to do about it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
