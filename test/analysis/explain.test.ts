import assert from 'node:assert/strict';
import { why } from '../../language/analysis/explain.ts';
import { ownerOf } from '../../language/analysis/ownership.ts';
import { isPlural, inSentence } from '../../language/analysis/wording.ts';
import type { Control, ElementPlace, Statement } from '../../language/model/model.ts';
import { boundary, element, excludesThreat, flow, model, on, premises, states, team } from '../support/plain-model.ts';
import {
  analyzed,
  asks,
  auditLogging,
  aws,
  azure,
  columnEncryption,
  encryptionAtRest,
  hostAntiMalware,
  https,
  kubernetes,
  locks,
  networkRestriction,
  obligation,
  patching,
  sqlDatabase,
  standard,
  transit,
  virtualMachine,
} from './vocabulary.ts';

function explained(control: Control, place: ElementPlace | undefined, statements: readonly Statement[] = []): string {
  const legacy = element('process', 'Legacy', { place, statements, owner: team('Payments team') });
  return why(
    obligation(analyzed(model({ elements: [legacy], threats: [asks([control])], standard })), 'Legacy', control),
  );
}

describe('why a defense is whose it is', () => {
  it('is told with the whole chain', () => {
    assert.equal(
      explained(patching, on(virtualMachine)),
      'Patching is yours (Payments team): "Legacy" runs on Virtual machine (IaaS), and for IaaS the operating system layer is the customer\'s — Microsoft shared responsibility, January 2026',
    );
    assert.equal(
      explained(encryptionAtRest, on(sqlDatabase)),
      'Encryption at rest is Microsoft Azure\'s: "Legacy" runs on Azure SQL Database (PaaS), which provides it (Transparent data encryption)',
    );
    assert.equal(
      explained(columnEncryption, on(sqlDatabase)),
      'Column encryption is yours (Payments team): "Legacy" runs on Azure SQL Database (PaaS), which offers it (Always Encrypted), and you switch it on',
    );
    assert.equal(
      explained(networkRestriction, on(sqlDatabase)),
      'Network restriction is shared between Microsoft Azure and you (Payments team): "Legacy" runs on Azure SQL Database (PaaS), which shares it: Microsoft Azure\'s half is a firewall in front of every server, yours is its rules',
    );
    assert.match(explained(hostAntiMalware, on(sqlDatabase)), /which cannot do it, so it takes other means$/);
    assert.match(
      explained(patching, on(kubernetes)),
      /where the operating system layer is shared: .*, yours is upgrades the nodes$/,
    );
    assert.match(explained(locks, on(virtualMachine)), /^Locked doors are Microsoft Azure's: .*the provider's — /);
  });

  it('is told of what no service runs', () => {
    assert.match(explained(patching, premises()), /"Legacy" runs on your own premises, where every defense is yours$/);
    assert.match(explained(patching, undefined), /nothing says where "Legacy" runs, so all of it is yours$/);
    assert.equal(why(ownerOf(patching, boundary('B'), model())), 'Patching is yours: no service runs it as a whole');
    assert.match(why(ownerOf(patching, element('actor', 'A'), model())), /"A" runs on no provider's service$/);
    assert.match(
      explained({ ...patching, layer: undefined }, on(virtualMachine)),
      /neither that service nor a responsibility table/,
    );
  });

  it('of a flow names the end that accepts it, and the protocol', () => {
    const web = element('process', 'Web');
    const db = element('store', 'Db', { place: on(sqlDatabase) });
    const analysis = analyzed(
      model({
        elements: [web, db],
        flows: [flow(web, db, { protocol: https })],
        threats: [asks([transit], 'flow')],
        standard,
      }),
    );
    assert.equal(
      why(obligation(analysis, 'Web -> Db', transit)),
      'Encryption in transit is shared between Microsoft Azure and you: "Db" accepts the flow, and it runs on Azure SQL Database (PaaS), and for PaaS the network controls layer is shared — Microsoft shared responsibility, January 2026; the flow runs over Https, which implements it',
    );
  });

  it('says when nobody does it', () => {
    assert.equal(
      explained(columnEncryption, on(sqlDatabase), [states('relies', columnEncryption, { provider: azure })]),
      'Nobody owns column encryption: you rely on Microsoft Azure for it, but "Legacy" runs on Azure SQL Database (PaaS), which offers it (Always Encrypted), and you switch it on',
    );
    assert.equal(
      explained(encryptionAtRest, on(sqlDatabase), [states('relies', encryptionAtRest, { provider: aws })]),
      'Nobody owns encryption at rest: you rely on Amazon Web Services for it, but "Legacy" runs on Azure SQL Database of Microsoft Azure, and Microsoft Azure does it there',
    );
  });

  it('gives the reason of what is excluded', () => {
    assert.equal(
      explained(auditLogging, undefined, [states('excludes', auditLogging, { text: 'A demonstration.' })]),
      'Audit logging does not apply: excluded here, since "A demonstration"',
    );
    const one = asks([auditLogging]);
    const outer = boundary('Outer', { threatExclusions: [excludesThreat(one)] });
    const inside = element('process', 'P', { parent: outer });
    const analysis = analyzed(model({ boundaries: [outer], elements: [inside], threats: [one] }));
    assert.equal(
      why(obligation(analysis, 'P', auditLogging)),
      'Audit logging does not apply: every threat that asks for it is excluded in the boundary "Outer"',
    );
  });
});

describe('words', () => {
  it('put titles into a sentence', () => {
    assert.equal(inSentence('Column encryption'), 'column encryption');
    assert.equal(inSentence('DDoS protection'), 'DDoS protection');
    assert.equal(inSentence('TLS everywhere'), 'TLS everywhere');
    assert.equal(inSentence('A backup'), 'a backup');
  });

  it('know one from many', () => {
    for (const many of ['Locked doors', 'Backups that can be restored', 'Patched libraries and frameworks'])
      assert.ok(isPlural(many), many);
    for (const one of [
      'Secrets management',
      'Restricted network access',
      'Isolation of tenants',
      'Switching off shared keys and local accounts',
    ]) {
      assert.ok(!isPlural(one), one);
    }
  });
});
