import { Command } from 'commander';
import { readBareModels } from './noise/bare-models.ts';
import { distributionOf, distributionsByKind, loudestParts, loudestThreats } from './noise/distribution.ts';
import { asDistributionTable, asLoudnessTable } from './noise/print.ts';

const program = new Command('library:noise')
  .description(
    "Counts the duties of the customer's in the examples, as they were before anybody stated a defense. Urgent are those of " +
      'high and critical severity.',
  )
  .argument('[name]', 'only the examples whose path contains this, with each of their parts')
  .option('--top <count>', 'how many threats and parts to list', '12')
  .action(async (name: string | undefined, { top }: { top: string }) => {
    const models = await readBareModels(name);
    const parts = models.flatMap((model) => model.parts);
    const ofModels = models.map((model) => distributionOf(model.name, model.parts));
    const most = name === undefined ? Number(top) : undefined;
    const tables = [
      asDistributionTable('model', [...ofModels, distributionOf('all', parts)]),
      asDistributionTable('kind of part', distributionsByKind(models)),
      asLoudnessTable('threat, on parts and flows', loudestThreats(models).slice(0, most)),
      asLoudnessTable('part', loudestParts(models).slice(0, most)),
    ];
    console.log(
      ['Duties of a part: half of the parts have so many at most, then nine in ten, then all.', ...tables].join('\n\n'),
    );
  });

await program.parseAsync();
