/** Request: `AssistantParams` → `AssistantAnswer`. Nothing is written, whatever is asked. */
export const assistantRequest = 'demarc/assistant';

/** A question of an assistant, about the texts as they stand in the editor. */
export interface AssistantParams {
  /** One of those in `server/assistant`: "list_gaps". */
  readonly tool: string;
  /** As the language model has put it together. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface AssistantAnswer {
  /** JSON; where the question has no answer, why, and what could be asked instead. */
  readonly text: string;
  readonly failed: boolean;
}
