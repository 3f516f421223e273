/** What fixes and completion write where only a person knows what to say: whoever leaves it has decided nothing. */
export const placeholders = {
  whyWaived: 'Why the risk is accepted',
  whoAccepts: 'Who accepts it',
  whyExcluded: 'Why it does not apply here',
} as const;
