/** A list in which each thing stands once, at the index at which it first came. */
export class Listing<Key, Item> {
  readonly all: Item[] = [];
  private readonly indexes = new Map<Key, number>();

  at(key: Key, make: () => Item): number {
    let index = this.indexes.get(key);
    if (index === undefined) {
      this.indexes.set(key, (index = this.all.length));
      this.all.push(make());
    }
    return index;
  }
}
