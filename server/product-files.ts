import path from 'node:path';

// Bundled, this file stands in dist/ beside library/ and findings/; run from source, in server/.
const bundled = path.basename(import.meta.dirname) === 'dist';

/** The folder of the libraries that come with the product. */
export const libraryFolder = path.resolve(import.meta.dirname, bundled ? 'library' : '../language/library');
/** The folder of the pages that explain findings, one for each code. */
export const findingsFolder = path.resolve(import.meta.dirname, bundled ? 'findings' : '../docs/findings');
/** The folder of the models to begin with. */
export const shapesFolder = path.resolve(import.meta.dirname, bundled ? 'shapes' : '../language/shapes');
