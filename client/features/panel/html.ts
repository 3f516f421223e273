/** Where the page stands: beside the code, or in a side bar. It decides the page's ground. */
export type Place = 'editor' | 'view';

export interface Page {
  readonly script: string;
  readonly style: string;
  /** What the editor allows styles to be loaded from. */
  readonly source: string;
  readonly nonce: string;
  readonly place: Place;
}

/**
 * The panel's document. It loads its own script and style, and nothing else from anywhere: an image can only be one that
 * the page itself has made.
 */
export function pageOf({ script, style, source, nonce, place }: Page): string {
  const policy = `default-src 'none'; style-src ${source}; img-src blob:; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Responsibility</title>
<link rel="stylesheet" href="${style}">
</head>
<body data-place="${place}">
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
