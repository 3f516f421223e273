/** Shows the page that explains a finding, by its code. A client that knows the command names it in its options. */
export const explainCommand = 'demarc.explain';
