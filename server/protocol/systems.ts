/** Request: `ChooseSystemParams` → null. What files of several systems show is about that one from then on. */
export const chooseSystemRequest = 'demarc/chooseSystem';

export interface ChooseSystemParams {
  /** The file of the system. */
  readonly uri: string;
}

/** A system that a file is part of. */
export interface SystemChoice {
  /** Its file. */
  readonly uri: string;
  readonly title: string;
}
