/**
 * A double of NIST's JSON schema of OSCAL 1.1, for component definitions and system security plans. Written from the
 * reference of these models: what they require, which values they take, and that they take nothing else.
 */

type Schema = Readonly<Record<string, unknown>>;

const uuid: Schema = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};
const token: Schema = { type: 'string', pattern: '^[\\p{L}_][\\p{L}\\p{N}._-]*$' };
/** One line, without blanks around it. */
const text: Schema = { type: 'string', pattern: '^\\S(.*\\S)?$' };
const markup: Schema = { type: 'string', minLength: 1 };
const moment: Schema = { type: 'string', format: 'date-time' };
const reference: Schema = { type: 'string', format: 'uri-reference', minLength: 1 };
const address: Schema = { type: 'string', format: 'uri' };

const object = (required: Record<string, Schema>, optional: Record<string, Schema> = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const many = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });
const one = (...values: readonly string[]): Schema => ({ enum: values });

const props = many(
  object({ name: token, value: text }, { uuid, ns: address, class: token, group: token, remarks: markup }),
);
const links = many(object({ href: reference }, { rel: token, 'media-type': text, text: markup }));
const responsibleRoles = many(
  object({ 'role-id': token }, { props, links, 'party-uuids': many(uuid), remarks: markup }),
);
const responsibleParties = many(
  object({ 'role-id': token, 'party-uuids': many(uuid) }, { props, links, remarks: markup }),
);
const described = { props, links, remarks: markup };

const metadata = object(
  { title: markup, 'last-modified': moment, version: text, 'oscal-version': { const: '1.1.3' } },
  {
    published: moment,
    'document-ids': many(object({ identifier: text }, { scheme: address })),
    props,
    links,
    roles: many(object({ id: token, title: markup }, { 'short-name': text, description: markup, ...described })),
    parties: many(
      object({ uuid, type: one('person', 'organization') }, { name: text, 'short-name': text, ...described }),
    ),
    'responsible-parties': responsibleParties,
    remarks: markup,
  },
);

const backMatter = object(
  {},
  {
    resources: many(
      object(
        { uuid },
        {
          title: markup,
          description: markup,
          props,
          rlinks: many(object({ href: reference }, { 'media-type': text })),
          remarks: markup,
        },
      ),
    ),
  },
);

const component = { uuid, type: text, title: markup, description: markup };
const componentMore = { purpose: markup, 'responsible-roles': responsibleRoles, ...described };

const componentDefinition = object(
  { uuid, metadata },
  {
    components: many(
      object(component, {
        ...componentMore,
        'control-implementations': many(
          object(
            {
              uuid,
              source: reference,
              description: markup,
              'implemented-requirements': many(
                object(
                  { uuid, 'control-id': token, description: markup },
                  { 'responsible-roles': responsibleRoles, ...described },
                ),
              ),
            },
            { props, links },
          ),
        ),
      }),
    ),
    'back-matter': backMatter,
  },
);

const share = (more: Record<string, Schema>): Schema =>
  many(object({ uuid, description: markup }, { 'responsible-roles': responsibleRoles, props, links, ...more }));

const byComponents = many(
  object(
    { 'component-uuid': uuid, uuid, description: markup },
    {
      ...described,
      'implementation-status': object({ state: token }, { remarks: markup }),
      export: object(
        {},
        {
          description: markup,
          provided: share({ remarks: markup }),
          responsibilities: share({ 'provided-uuid': uuid, remarks: markup }),
          ...described,
        },
      ),
      inherited: share({ 'provided-uuid': uuid }),
      satisfied: share({ 'responsibility-uuid': uuid, remarks: markup }),
      'responsible-roles': responsibleRoles,
    },
  ),
);

const requirement = object(
  { uuid, 'control-id': token },
  { ...described, 'responsible-roles': responsibleRoles, 'by-components': byComponents },
);

const characteristics = object(
  {
    'system-ids': many(object({ id: text }, { 'identifier-type': address })),
    'system-name': text,
    description: markup,
    'system-information': object(
      { 'information-types': many(object({ title: markup, description: markup }, { uuid, props, links })) },
      { props, links },
    ),
    status: object(
      { state: one('operational', 'under-development', 'under-major-modification', 'disposition', 'other') },
      { remarks: markup },
    ),
    'authorization-boundary': object({ description: markup }, described),
  },
  {
    'system-name-short': text,
    'data-flow': object({ description: markup }, described),
    'responsible-parties': responsibleParties,
    ...described,
  },
);

const implementation = object(
  {
    users: many(object({ uuid }, { title: markup, 'short-name': text, description: markup, ...described })),
    components: many(
      object(
        {
          ...component,
          status: object(
            { state: one('under-development', 'operational', 'disposition', 'other') },
            { remarks: markup },
          ),
        },
        componentMore,
      ),
    ),
  },
  {
    'leveraged-authorizations': many(
      object(
        { uuid, title: markup, 'party-uuid': uuid, 'date-authorized': { type: 'string', format: 'date' } },
        described,
      ),
    ),
    ...described,
  },
);

const plan = object(
  {
    uuid,
    metadata,
    'import-profile': object({ href: reference }, { remarks: markup }),
    'system-characteristics': characteristics,
    'system-implementation': implementation,
    'control-implementation': object({ description: markup, 'implemented-requirements': many(requirement) }),
  },
  { 'back-matter': backMatter },
);

export const oscalSchema = {
  oneOf: [object({ 'component-definition': componentDefinition }), object({ 'system-security-plan': plan })],
};
