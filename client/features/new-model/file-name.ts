/** The file of a system: "Order portal" is written to `order-portal.tm`. */
export function fileNameFor(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return `${words?.join('-') ?? 'threat-model'}.tm`;
}
