import type { Analysis } from './analysis/analysis.ts';
import { analyzeInSteps, type AnalysisOptions } from './analysis/analyze.ts';
import { lowerModel } from './model/lower.ts';
import type { Model } from './model/model.ts';
import type { SharedServices } from './module.ts';
import type { FileNames } from './syntax/file-names.ts';

/** The models of the workspace and their analyses, each made once for each state of its files. */
export class Models {
  private readonly services: SharedServices;
  private readonly models = new Map<string, Model>();
  private readonly analyses = new Map<string, Analysis>();
  private readonly made = new Map<string, Analysis>();
  private readonly good = new Map<string, Analysis>();
  private preferred: string | undefined;
  /** The options for a model, by the URI of its system's file: the host sets it. */
  optionsFor: (systemFile: string) => AnalysisOptions;

  constructor(services: SharedServices) {
    this.services = services;
    this.optionsFor = () => ({ today: '1970-01-01' });
  }

  /** The files that hold a system, of the models that a file is part of: the one that is preferred comes first. */
  rootsOf(file: string): readonly FileNames[] {
    const { Names } = this.services.model;
    const names = Names.file(file);
    const roots = names ? Names.modelsOf(names) : [];
    const preferred = roots.find(({ key }) => key === this.preferred);
    return preferred === undefined ? roots : [preferred, ...roots.filter((root) => root !== preferred)];
  }

  /** Of a file that several systems share, the one whose file this is comes first from now on. */
  prefer(systemFile: string): void {
    this.preferred = systemFile;
  }

  get roots(): readonly FileNames[] {
    return [...this.services.model.Names.all].filter((file) => file.systems.length > 0);
  }

  model(root: FileNames): Model {
    let model = this.models.get(root.key);
    if (!model) {
      const { Lowering, Names, Problems } = this.services.model;
      const system = root.systems[0]!;
      const hasErrors = Names.closure(root).some((file) =>
        Problems.of(file).some((problem) => problem.severity === 'error'),
      );
      model = lowerModel(root, system, Lowering, hasErrors);
      this.models.set(root.key, model);
    }
    return model;
  }

  /** The analysis, if it has been made for the present state. */
  known(root: FileNames): Analysis | undefined {
    return this.analyses.get(root.key);
  }

  /** The analysis made last, be it of a state that has passed: for answers that must not wait. */
  latest(root: FileNames): Analysis | undefined {
    return this.made.get(root.key);
  }

  /** The analysis of the last state in which all files of the model parsed. */
  lastGood(root: FileNames): Analysis | undefined {
    return this.good.get(root.key);
  }

  /** Whether the text of every file of the model parses. */
  parses(root: FileNames): boolean {
    return this.broken(root).length === 0;
  }

  /** Those of its files whose text does not. */
  broken(root: FileNames): readonly FileNames[] {
    const { Names, Problems } = this.services.model;
    return Names.closure(root).filter((file) =>
      Problems.of(file).some((problem) => problem.code === 'syntax' || problem.code === 'open-text'),
    );
  }

  analysis(root: FileNames): Analysis {
    const steps = this.analysisInSteps(root);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same, giving way every so often so that a server can answer in between. */
  *analysisInSteps(root: FileNames): Generator<void, Analysis> {
    const known = this.analyses.get(root.key);
    if (known) return known;
    const model = this.model(root);
    const analysis = yield* analyzeInSteps(model, this.optionsFor(root.key));
    // A change may have come while this gave way; its result is then of the past.
    if (this.models.get(root.key) === model) {
      this.analyses.set(root.key, analysis);
      this.made.set(root.key, analysis);
      if (this.parses(root)) this.good.set(root.key, analysis);
    }
    return analysis;
  }

  /** What was made under other options no longer holds. */
  forgetAnalyses(): void {
    this.analyses.clear();
  }

  forget(files: Iterable<string>): void {
    for (const file of files) {
      for (const root of this.rootsOf(file)) this.forgetModel(root.key);
      this.forgetModel(file);
    }
    for (const old of [this.made, this.good]) {
      for (const key of old.keys()) if (!this.isRoot(key)) old.delete(key);
    }
  }

  private isRoot(key: string): boolean {
    return (this.services.model.Names.file(key)?.systems.length ?? 0) > 0;
  }

  private forgetModel(key: string): void {
    this.models.delete(key);
    this.analyses.delete(key);
  }
}
