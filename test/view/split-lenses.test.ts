import assert from 'node:assert/strict';
import { splitLenses } from '../../server/view/split-lenses.ts';
import { analysisOf, boundary, controls, element, modelOf, obligation, payroll, statement } from './sample.ts';

describe('Lenses on the split', () => {
  it('tell what is yours of a system, and how many gaps are left', () => {
    const { analysis } = payroll();
    assert.equal(splitLenses(analysis).get(analysis.model.system), '7 yours · 5 gaps · show split');
  });

  it('tell who owns how much in a boundary, and where it runs', () => {
    const { analysis, subscription } = payroll();
    const lens = splitLenses(analysis).get(subscription);
    assert.equal(lens, "Microsoft Azure · 7 provider · 3 shared · 5 yours · 1 nobody's · 5 gaps");
  });

  it('count what lies deeper, and leave out what is excluded, and where nothing is asked', () => {
    const outer = { ...boundary('Outer'), place: { type: 'premises' as const, origin: { file: '' } } };
    const inner = { ...boundary('Outer.Inner', outer), place: undefined };
    const quiet = boundary('Quiet');
    const db = element('store', 'Outer.Inner.Db', inner);
    const stated = statement(controls.backup, 'implements');
    const model = modelOf({ boundaries: [outer, inner, quiet], elements: [db] });
    const lenses = splitLenses(
      analysisOf(model, [
        obligation(db, controls.backup, 'customer', 'met', { statement: stated }),
        obligation(db, controls.logging, 'customer', 'excluded'),
      ]),
    );
    assert.equal(lenses.get(outer), 'On premises · 1 yours · no gap');
    assert.equal(lenses.get(inner), '1 yours · no gap');
    assert.equal(lenses.get(quiet), undefined);
    assert.equal(lenses.get(model.system), '1 yours · ready · show split');
  });
});
