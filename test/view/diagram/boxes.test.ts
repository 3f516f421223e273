import assert from 'node:assert/strict';
import { Surroundings } from '../../../language/analysis/surroundings.ts';
import type { Element } from '../../../language/model/model.ts';
import { placeText } from '../../../server/view/diagram/boxes.ts';
import { azure, element, service } from '../sample.ts';

describe('The note in a box', () => {
  const provider = { ...azure, id: 'example', title: 'Example CRM' };
  const hosted = { ...service('example.Crm', 'Example CRM'), provider, model: 'saas' as const };
  const other = { ...service('example.Mail', 'Example Mail'), provider, model: 'saas' as const };
  const noteOf = (part: Element): string => placeText(part, new Surroundings());

  it('says on what the part runs, and at whose', () => {
    assert.equal(noteOf(element('external', 'Mail', undefined, other, 'Mail')), 'Example Mail (SaaS) · Example CRM');
  });

  it('says nothing twice: neither a provider that is called as its service, nor a service that is called as the part', () => {
    assert.equal(noteOf(element('external', 'Crm', undefined, hosted, 'Customers')), 'Example CRM (SaaS)');
    assert.equal(noteOf(element('external', 'Crm', undefined, hosted, 'Example CRM')), 'SaaS');
    assert.equal(noteOf(element('external', 'Crm', undefined, other, 'Example CRM')), 'Example Mail (SaaS)');
  });
});
