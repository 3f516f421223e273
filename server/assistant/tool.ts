import type { Analysis } from '../../language/analysis/analysis.ts';
import type { Origin } from '../../language/model/model.ts';
import type { SharedServices } from '../../language/module.ts';
import type { Span } from '../../language/syntax/problem.ts';
import type { LoadedLibraries } from '../all-libraries.ts';
import type { FindingPages } from '../finding-pages.ts';
import type { Place } from '../view/check-report.ts';

/** Where an assistant asks: the command line, or an editor. */
export interface AssistantHost {
  /**
   * Reads the models that a path means, all of them where it is undefined; they stand still meanwhile. Fails with a
   * `ToolError` where there is none.
   */
  models<Answer>(path: string | undefined, read: (models: JudgedModels) => Answer): Promise<Answer>;
  libraries(): Promise<LoadedLibraries>;
  readonly pages: FindingPages;
}

/** Models as their texts stand at present, be there mistakes in them or not. */
export interface JudgedModels {
  readonly shared: SharedServices;
  readonly analyses: readonly Analysis[];
  readonly locate: (at: Origin | Span) => Place;
}

/** What an assistant may ask. None of it writes: an edit is proposed, and somebody else applies it. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  /** For the language model: what it answers, and when to ask it. */
  readonly description: string;
  /** JSON Schema of the input. */
  readonly input: InputSchema;
  /** Plain data, as JSON has it. Fails with a `ToolError` where the question has no answer. */
  run(input: ToolInput, host: AssistantHost): Promise<object>;
}

export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, InputText>>;
  readonly required: readonly string[];
}

export interface InputText {
  readonly type: 'string';
  readonly description: string;
  readonly enum?: readonly string[];
}

export type ToolInput = Readonly<Record<string, string | undefined>>;

/** Which models are meant, for the tools that ask of models. */
export const modelPath: InputText = {
  type: 'string',
  description: 'A model (.tm file), or a folder of models; all models where it is left out.',
};

/** The question has no answer; the message says why, and what could be asked instead. */
export class ToolError extends Error {}
