import type { Judged } from './judge.ts';

/** What is wrong with the text of the files, a line each, with its place as a check tells it. */
export function textErrorsIn({ workspace, places }: Judged): string[] {
  const { Problems } = workspace.services.model;
  return [...workspace.files, ...workspace.libraries].flatMap((file) =>
    Problems.of(file)
      .filter(({ severity }) => severity === 'error')
      .map(({ at, message }) => {
        const { file: name, line, column } = places.of(at);
        return `${name}:${line}:${column} ${message}`;
      }),
  );
}
