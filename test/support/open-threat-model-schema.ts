/**
 * A double of the schema of the Open Threat Model 0.2, written from its documentation. It is stricter where the export
 * is: attributes are text, as the documentation says, and nothing undocumented is written.
 */

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const many = (items: Schema): Schema => ({ type: 'array', items });
/** From 0 to 100. */
const percentage: Schema = { type: 'integer', minimum: 0, maximum: 100 };
const attributes: Schema = { type: 'object', additionalProperties: { type: 'string' } };

const parent: Schema = { oneOf: [object({ trustZone: text }), object({ component: text })] };
const representations = many(
  object({ representation: text, id: text, file: text, line: { type: 'integer', minimum: 1 } }),
);
const threats = many(
  object({ threat: text, state: text, mitigations: many(object({ mitigation: text, state: text })) }),
);

export const openThreatModelSchema = object({
  otmVersion: { const: '0.2.0' },
  project: object({ name: text, id: text }, { description: text, owner: text, ownerContact: text, attributes }),
  representations: many(object({ name: text, id: text, type: { enum: ['code', 'diagram'] } }, { attributes })),
  assets: many(
    object(
      {
        name: text,
        id: text,
        risk: object(
          { confidentiality: percentage, integrity: percentage, availability: percentage },
          { comment: text },
        ),
      },
      { description: text, attributes },
    ),
  ),
  trustZones: many(
    object(
      { id: text, name: text, risk: object({ trustRating: percentage }) },
      { type: text, description: text, parent, representations, attributes },
    ),
  ),
  components: many(
    object(
      { id: text, name: text, type: text, parent },
      {
        description: text,
        representations,
        assets: object({}, { processed: many(text), stored: many(text) }),
        threats,
        tags: many(text),
        attributes,
      },
    ),
  ),
  dataflows: many(
    object(
      { id: text, name: text, source: text, destination: text },
      {
        description: text,
        bidirectional: { type: 'boolean' },
        assets: many(text),
        threats,
        tags: many(text),
        attributes,
      },
    ),
  ),
  threats: many(
    object(
      {
        id: text,
        name: text,
        risk: object(
          { likelihood: { type: ['integer', 'null'] }, impact: percentage },
          { likelihoodComment: text, impactComment: text },
        ),
      },
      { description: text, categories: many(text), cwes: many(text), tags: many(text), attributes },
    ),
  ),
  mitigations: many(object({ id: text, name: text, riskReduction: percentage }, { description: text, attributes })),
});
