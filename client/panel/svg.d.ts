/** The bundler hands out the text of the file: `import copy from '….svg' with { type: 'text' }`. */
declare module '*.svg' {
  const text: string;
  export = text;
}
