import type { DiagramQuery } from '../../../server/protocol/diagram.ts';
import type { Camera } from './camera.ts';
import { untouched, type Folds } from './folds.ts';

/** What is kept of the diagram over a reload. */
export interface DiagramState {
  /** The URI of the model that was shown. */
  readonly model: string | null;
  /** By the URI of the model; no camera where all of the drawing is seen. */
  readonly models: Readonly<Record<string, Folds & { readonly camera: Camera | null }>>;
  readonly overlay: boolean;
  /** Null until the user opens or closes it: then it is open where there is room. */
  readonly legend: boolean | null;
}

/** What the user has chosen to see: some of it for each model, some for all. */
export class Choices {
  overlay: boolean;
  legend: boolean | null;
  folds: Folds;
  private readonly models: Record<string, Folds & { readonly camera: Camera | null }>;
  private model: string | null;

  constructor(start: DiagramState | undefined) {
    this.overlay = start?.overlay ?? false;
    this.legend = start?.legend ?? null;
    this.models = { ...start?.models };
    this.model = start?.model ?? null;
    this.folds = this.known(this.model);
  }

  query(): DiagramQuery {
    return { view: 'diagram', ...this.folds, overlay: this.overlay };
  }

  /** False where it is the one that is open already. */
  open(model: string): boolean {
    if (model === this.model) return false;
    this.keep(this.camera());
    this.model = model;
    this.folds = this.known(model);
    return true;
  }

  /** Where the model was looked at. */
  camera(): Camera | null {
    return this.model === null ? null : (this.models[this.model]?.camera ?? null);
  }

  keep(camera: Camera | null): void {
    if (this.model !== null) this.models[this.model] = { ...this.folds, camera };
  }

  state(): DiagramState {
    this.keep(this.camera());
    const { model, models, overlay, legend } = this;
    return { model, models, overlay, legend };
  }

  private known(model: string | null): Folds {
    const { opened, closed } = (model === null ? undefined : this.models[model]) ?? untouched;
    return { opened, closed };
  }
}
