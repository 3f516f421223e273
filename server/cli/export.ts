import { Command, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import type { Analysis } from '../../language/analysis/analysis.ts';
import { providersThatRunSomething } from '../../language/analysis/providers.ts';
import { list } from '../../language/analysis/wording.ts';
import type { Provider } from '../../language/model/model.ts';
import { billOfMaterialsOf } from '../view/export/cyclonedx/bill-of-materials.ts';
import { componentDefinitionOf } from '../view/export/oscal/component-definition.ts';
import { leveragedPlanOf } from '../view/export/oscal/leveraged-plan.ts';
import { securityPlanOf } from '../view/export/oscal/security-plan.ts';
import { openThreatModelOf } from '../view/export/otm/open-threat-model.ts';
import { escaped } from '../view/harmless.ts';
import { CallError, complain } from './call-error.ts';
import { judge, type Judged, type JudgeOptions } from './judge.ts';
import { textErrorsIn } from './text-errors.ts';
import { deliver } from './write-file.ts';

const formats = ['oscal-ssp', 'oscal-component', 'oscal-leveraged-ssp', 'otm', 'cyclonedx'] as const;

export interface ExportOptions extends JudgeOptions {
  readonly format: (typeof formats)[number];
  readonly provider?: string;
}

export function exportCommand(): Command {
  return new Command('export')
    .summary('write a model for auditors and other tools')
    .description(
      'Writes a model in the formats that auditors and other tools read: OSCAL 1.1, Open Threat Model 0.2, CycloneDX 1.6.',
    )
    .argument('<model>', 'the file of the system')
    .addOption(new Option('--format <format>', 'what to write: see below').choices(formats).makeOptionMandatory())
    .option('--output <file>', 'the file to write (default: the standard output)')
    .option('--provider <provider>', 'whose plan oscal-leveraged-ssp is, where the model has several')
    .option('--today <date>', 'judge plans and waivers as of that day, such as 2027-01-31 (default: today)')
    .option('--library <folder>', 'read the libraries from that folder instead of the built-in ones')
    .addHelpText('after', help)
    .action(async (model: string, options: ExportOptions & { readonly output?: string }) => {
      const { text, errors } = await exported(model, options, process.cwd());
      if (text === undefined) {
        for (const error of errors) complain(error);
        process.exitCode = 1;
      } else await deliver(text, options.output);
    });
}

const help = `
Formats:
  oscal-ssp            the system security plan: how each part meets each control of NIST SP 800-53, what it inherits
                       from a provider, and which responsibilities it has met
  oscal-component      a component for each service: what its provider does of each control, and what it leaves to you
  oscal-leveraged-ssp  the same as the plan of a provider, with the exports to which oscal-ssp refers
  otm                  the Open Threat Model: zones, components, data flows, threats, and mitigations with their owners
  cyclonedx            a bill of services with their data, and what each party attests of the defenses that it owns

Examples:
  demarc export payroll.tm --format oscal-ssp --output payroll.ssp.json
  demarc export payroll.tm --format oscal-leveraged-ssp --provider NAME --output NAME.ssp.json
  demarc export payroll.tm --format otm --output payroll.otm

The same model, judged as of the same day, gives the same bytes: identifiers follow from names, and times from --today.
A model with errors is not exported: what does not resolve would be missing in it. Ends with 1 then.`;

/** The one system of the file in another format; or, where its text has errors, how many, and in which files. */
export async function exported(
  model: string,
  options: ExportOptions,
  folder: string,
): Promise<{ readonly text?: string; readonly errors: readonly string[] }> {
  const judged = await judge([model], options, folder);
  const { workspace, analyses, places } = judged;
  if (workspace.unreadable.length > 0) throw new CallError(...workspace.unreadable);
  const [analysis, ...others] = analyses.values();
  if (analysis === undefined || others.length > 0)
    throw new CallError(
      `${model} has ${analysis === undefined ? 'no system' : 'several systems'}: name the file of one.`,
    );
  const errors = textErrorsIn(judged);
  if (analysis.model.hasErrors || errors.length > 0) {
    return { errors: [...errors, `${model} is not exported, since what its errors hide would be missing.`] };
  }
  const content = contentOf(analysis, options, places.of);
  return { text: `${escaped(JSON.stringify(content, null, 2))}\n`, errors };
}

function contentOf(analysis: Analysis, { format, provider }: ExportOptions, locate: Judged['places']['of']): object {
  const context = { version: packageFile.version, locate };
  switch (format) {
    case 'oscal-ssp':
      return (
        securityPlanOf(analysis, context) ??
        refuse(
          'No threat asks for a defense in this model yet, and there is no system security plan without a control.',
        )
      );
    case 'oscal-component':
      return componentDefinitionOf(analysis, context) ?? refuse(nothingOnServices);
    case 'oscal-leveraged-ssp':
      return leveragedPlanOf(analysis, providerNamed(provider, analysis), context);
    case 'otm':
      return openThreatModelOf(analysis, context);
    case 'cyclonedx':
      return billOfMaterialsOf(analysis, context);
  }
}

const nothingOnServices = 'Nothing in this model runs on a service of a provider, so there is no component to define.';

function refuse(reason: string): never {
  throw new CallError(reason);
}

/** The provider of that name, or the only one. */
function providerNamed(name: string | undefined, { model }: Analysis): Provider {
  const providers = providersThatRunSomething(model);
  const names = list(
    providers.map(({ id, name }) => (isAmbiguous(name, providers) ? id : name)),
    'or',
  );
  const [first, second] = providers.filter((each) => name === undefined || each.id === name || each.name === name);
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined) return refuse(`The model runs on several providers: name one by --provider, ${names}.`);
  if (providers.length === 0)
    return refuse('Nothing in this model runs on a service of a provider, so none has a plan here.');
  return refuse(`Nothing in this model runs on ${name ?? ''}: --provider takes ${names}.`);
}

function isAmbiguous(name: string, providers: readonly Provider[]): boolean {
  return providers.filter((each) => each.name === name).length > 1;
}
