import { ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { localDay } from '../local-day.ts';
import { newModel } from '../new-model.ts';
import { newModelRequest, shapesRequest, type NewModelAnswer, type NewModelParams } from '../protocol/new-model.ts';
import type { Shapes } from '../shape-folder.ts';

/** Answers what a new model can be made of, and makes one. */
export function answerNewModel(connection: Connection, shapes: Shapes): void {
  connection.onRequest(shapesRequest, () => shapes.list());
  connection.onRequest(newModelRequest, async (params: NewModelParams): Promise<NewModelAnswer | ResponseError> => {
    const { provider, shape, title } = params;
    const found = await shapes.read(provider, shape);
    if (!found) return new ResponseError(ErrorCodes.InvalidParams, `There is no shape ${shape} for ${provider}.`);
    return { text: newModel(found, localDay(), title) };
  });
}
