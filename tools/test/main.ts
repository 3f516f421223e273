import { parseArgs } from 'node:util';
import { layers, type Layer } from './layers.ts';
import { fail, total, type Outcome } from './outcome.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });

const outcomes: Outcome[] = [];
for (const layer of chosenLayers()) outcomes.push(await runLayer(layer));
const { passed, failed } = total(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function chosenLayers(): Layer[] {
  if (values.only === undefined) return Object.values(layers);
  const layer = Object.entries(layers).find(([name]) => name === values.only)?.[1];
  if (layer !== undefined) return [layer];
  console.error(`There is no layer ${values.only}: ${Object.keys(layers).join(', ')}.`);
  process.exit(2);
}

async function runLayer(layer: Layer): Promise<Outcome> {
  console.log(`\n${layer.title}`);
  const start = performance.now();
  const outcome = await outcomeOf(layer);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`  ${outcome.passed} passed, ${outcome.failed} failed in ${seconds} s`);
  return outcome;
}

/** A layer that cannot start counts as one failure, and does not keep the next from running. */
async function outcomeOf(layer: Layer): Promise<Outcome> {
  try {
    return await layer.run();
  } catch (error) {
    console.error(`  ✘ ${error instanceof Error ? error.message : String(error)}`);
    return fail;
  }
}
