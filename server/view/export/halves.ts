import type { Ownership } from '../../../language/analysis/analysis.ts';
import {
  atSentenceStart,
  layerName,
  modelName,
  possessive,
  providerName,
  sentence,
} from '../../../language/analysis/wording.ts';

/**
 * What the provider brings to a control, for anybody who runs on the service: undefined where it brings nothing.
 * What a service offers is there, though it is the customer who switches it on.
 */
export function providedHalf(ownership: Ownership): string | undefined {
  const { service, provider, reason, owner, providerHalf } = ownership;
  if (service === undefined) return undefined;
  switch (reason.type) {
    case 'provides':
      return said(reason.text ?? `${service.title} provides it`);
    case 'offers':
      return said(reason.text ?? `${service.title} offers it`);
    case 'shares':
      return said(providerHalf ?? reason.text ?? `${providerName(provider)} does a part of it`);
    case 'layer':
    case 'table': {
      if (owner === 'customer') return undefined;
      return said(
        providerHalf ??
          (reason.type === 'layer' ? reason.text : undefined) ??
          `${extent(ownership)}, since ${byLayer(ownership)}`,
      );
    }
    default:
      return undefined;
  }
}

/** What is left to whoever runs on the service: undefined where nothing is, or no service is involved. */
export function customerHalf(ownership: Ownership): string | undefined {
  const { service, reason, owner, customerHalf: half } = ownership;
  if (service === undefined || owner === 'provider') return undefined;
  switch (reason.type) {
    case 'offers':
      return said(`switch it on and configure it${inBrackets(reason.text)}, or do it by other means`);
    case 'lacks':
      return said(`do it by other means, since ${service.title} cannot do it${inBrackets(reason.text)}`);
    case 'shares':
      return said(half ?? 'do the part of it that is left');
    case 'layer':
      return said(
        half ?? (owner === 'customer' ? reason.text : undefined) ?? `${extent(ownership)}, since ${byLayer(ownership)}`,
      );
    case 'table':
      return said(half ?? `${extent(ownership)}, since ${byLayer(ownership)}`);
    default:
      return `Neither ${service.title} nor a responsibility table says whose it is, so it is the customer's.`;
  }
}

function extent({ owner }: Ownership): string {
  return owner === 'shared' ? 'a part of it' : 'all of it';
}

/** The rule for a whole layer, where nothing closer to the control is said. */
export function ruleOf(ownership: Ownership): string | undefined {
  const { reason, providerHalf, customerHalf: half } = ownership;
  const silent = providerHalf === undefined && half === undefined;
  const byRule = reason.type === 'table' || (reason.type === 'layer' && reason.text === undefined);
  return silent && byRule ? said(byLayer(ownership)) : undefined;
}

function byLayer({ service, provider, model, reason, owner }: Ownership): string {
  if (reason.type !== 'layer' && reason.type !== 'table') return '';
  const whose = {
    provider: possessive(providerName(provider)),
    customer: "the customer's",
    shared: `shared between ${providerName(provider)} and the customer`,
  }[owner];
  const where =
    reason.type === 'layer' ? `of ${service?.title ?? 'it'}` : model === undefined ? '' : `of ${modelName(model)}`;
  const by = reason.type === 'table' ? ` (${reason.table})` : '';
  return `${layerName(reason.layer)} ${where} is ${whose}${by}`;
}

function said(text: string): string {
  return sentence(atSentenceStart(text));
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? '' : ` (${text.replace(/\.$/, '')})`;
}
