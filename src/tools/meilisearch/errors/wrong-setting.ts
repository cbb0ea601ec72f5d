/** Something in the environment can't be used. Says its name and never its value. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';

  constructor(setting: string, problem: string) {
    super(`${setting} ${problem}.`);
  }
}
