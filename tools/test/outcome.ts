export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export const pass: Outcome = { passed: 1, failed: 0 };
export const fail: Outcome = { passed: 0, failed: 1 };

export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}
