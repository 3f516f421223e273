import assert from 'node:assert/strict';
import type { Configuration } from '../../language/analysis/configuration.ts';
import { element, model, on, states, system, team } from '../support/plain-model.ts';
import { analyzed, azure, columnEncryption, findings, insider, salaries, sqlDatabase } from './vocabulary.ts';

const other = {
  ...insider,
  id: 'core.Other',
  name: 'Other',
  severities: [{ severity: 'low', where: undefined }] as const,
};

function severity(configuration: Configuration, threats = [insider]): string {
  const db = element('store', 'Db', { place: on(sqlDatabase), holds: [salaries] });
  const analysis = analyzed(model({ system: system('Payroll', { owner: team('T') }), elements: [db], threats }), {
    configuration,
  });
  return findings(analysis, 'missing-defense')[0]?.severity ?? 'off';
}

describe('a configuration', () => {
  it('changes the severity of a code, or turns it off', () => {
    assert.equal(severity({}), 'warning');
    assert.equal(severity({ findings: { 'missing-defense': 'error' } }), 'error');
    assert.equal(severity({ findings: { 'missing-defense': 'off', 'half-owned': 'error' } }), 'off');
    const relies = [states('relies', columnEncryption, { provider: azure })];
    const db = element('store', 'Db', { place: on(sqlDatabase), statements: relies });
    const configuration = { findings: { 'nobody-owns': 'warning' } } as const;
    assert.equal(
      findings(analyzed(model({ elements: [db] }), { configuration }), 'nobody-owns')[0]?.severity,
      'warning',
    );
  });

  it('changes that of a threat, by its id or name, before that of the code', () => {
    assert.equal(severity({ threats: { 'core.InsiderReadsColumns': 'error' } }), 'error');
    assert.equal(
      severity({ threats: { InsiderReadsColumns: 'hint' }, findings: { 'missing-defense': 'error' } }),
      'hint',
    );
    assert.equal(severity({ threats: { InsiderReadsColumns: 'off' } }), 'off');
    assert.equal(
      severity({ threats: { InsiderReadsColumns: 'off' }, findings: { 'missing-defense': 'error' } }),
      'off',
    );
  });

  it('takes the loudest where several threats ask', () => {
    assert.equal(severity({ threats: { InsiderReadsColumns: 'off' } }, [insider, other]), 'information');
    assert.equal(severity({ threats: { Other: 'error' } }, [insider, other]), 'error');
    assert.equal(severity({ threats: { Other: 'off' } }, [insider, other]), 'warning');
  });

  it('has settings for one system, which go before those for all', () => {
    const threats = { InsiderReadsColumns: 'error' } as const;
    assert.equal(
      severity({ threats, systems: { Payroll: { threats: { InsiderReadsColumns: 'information' } } } }),
      'information',
    );
    assert.equal(severity({ threats, systems: { Other: { threats: { InsiderReadsColumns: 'off' } } } }), 'error');
    assert.equal(severity({ systems: { Payroll: { findings: { 'missing-defense': 'off' } } } }), 'off');
  });

  it('is not misled by names that every object has', () => {
    assert.equal(severity({ findings: {}, threats: {} }, [{ ...insider, name: 'constructor' }]), 'warning');
  });
});
