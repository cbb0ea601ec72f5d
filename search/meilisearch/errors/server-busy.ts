/** The search server, or what stands before it, has too many questions at once. */
export class ServerBusy extends Error {
  override readonly name = 'ServerBusy';

  constructor(status: number) {
    super(`The search server has too much to do (status ${String(status)}).`);
  }
}
