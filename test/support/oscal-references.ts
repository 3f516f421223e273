import assert from 'node:assert/strict';
import type { ComponentDefinition, SystemSecurityPlan } from '../../server/view/export/oscal/types.ts';

/** What NIST's constraints ask for beyond the schema: identifiers are given once, and whatever refers finds one. */
export function assertReferences(document: ComponentDefinition | SystemSecurityPlan): void {
  const found = gather(document);
  assert.equal(new Set(found.uuids).size, found.uuids.length, 'an identifier is given twice');
  const known = new Set(found.uuids);
  const { metadata } =
    'component-definition' in document ? document['component-definition'] : document['system-security-plan'];
  const parties = new Set((metadata.parties ?? []).map(({ uuid }) => uuid));
  const roles = new Set(metadata.roles.map(({ id }) => id));
  for (const uuid of [...found.components, ...found.anchors])
    assert.ok(known.has(uuid), `${uuid} is not in the document`);
  for (const uuid of found.parties) assert.ok(parties.has(uuid), `${uuid} is no party`);
  for (const role of found.roles) assert.ok(roles.has(role), `${role} is no role`);
  if ('component-definition' in document) return;
  for (const { 'by-components': all } of document['system-security-plan']['control-implementation'][
    'implemented-requirements'
  ]) {
    const components = all.map((each) => each['component-uuid']);
    assert.equal(new Set(components).size, components.length, 'a component answers twice');
  }
}

/** The values of these keys, wherever they stand. */
export function valuesOf(document: object, key: string): string[] {
  const values: string[] = [];
  walk(document, (name, value) => {
    if (name === key && typeof value === 'string') values.push(value);
  });
  return values;
}

interface Found {
  readonly uuids: string[];
  readonly components: string[];
  readonly anchors: string[];
  readonly parties: string[];
  readonly roles: string[];
}

function gather(document: object): Found {
  const found: Found = { uuids: [], components: [], anchors: [], parties: [], roles: [] };
  walk(document, (key, value) => {
    if (Array.isArray(value) && key === 'party-uuids') found.parties.push(...(value as string[]));
    if (typeof value !== 'string') return;
    if (key === 'uuid') found.uuids.push(value);
    if (key === 'component-uuid') found.components.push(value);
    if (key === 'party-uuid') found.parties.push(value);
    if (key === 'role-id') found.roles.push(value);
    if ((key === 'href' || key === 'source') && value.startsWith('#')) found.anchors.push(value.slice(1));
  });
  return found;
}

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    visit(key, inner);
    walk(inner, visit);
  }
}
