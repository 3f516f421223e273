import type { Service } from '../../../language/model/model.ts';
import { items, readMapping } from '../csv.ts';
import { findNamed, named, type Knowledge } from '../knowledge.ts';

/** Services by the names that the tables give to products. A product whose library is not finished is left out. */
export function readProducts({ services }: Knowledge): Map<string, Service> {
  const products = new Map<string, Service>();
  for (const { id, services: names } of readMapping('azure-services.csv', ['id', 'services'])) {
    const [first = ''] = items(names);
    products.set(id, named(services, `azure.${first}`));
  }
  for (const { product, service } of readMapping('products.csv', ['product', 'service'])) {
    const found = findNamed(services, service);
    if (found !== undefined) products.set(product, found);
  }
  return products;
}
