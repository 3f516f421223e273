/** Request, without parameters: → `readonly ShapeProvider[]`. What a new model can be made of. */
export const shapesRequest = 'demarc/shapes';
/** Request: `NewModelParams` → `NewModelAnswer`. */
export const newModelRequest = 'demarc/newModel';

/** Whoever runs the new system: a cloud provider, or nobody. */
export interface ShapeProvider {
  readonly id: string;
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** What the new system is made of. */
export interface Shape {
  readonly id: string;
  /** "Web app and database". */
  readonly title: string;
  /** The services that it is made of. */
  readonly detail: string;
}

export interface NewModelParams {
  readonly provider: string;
  readonly shape: string;
  /** What the system is called; the shape has a name of its own. */
  readonly title?: string;
}

export interface NewModelAnswer {
  /** The whole file. */
  readonly text: string;
}
