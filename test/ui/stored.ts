import type { Page } from 'playwright-core';
import { until } from '../support/until.ts';

/** Waits until VS Code in the browser has put aside what a reload needs; it does so every few seconds. */
export async function stored(page: Page, what: RegExp): Promise<void> {
  await until(`${String(what)} is stored`, async () =>
    (await page.evaluate(storedTexts)).some((text) => what.test(text)),
  );
}

/** Runs in the page, since VS Code keeps its state in the browser there. */
async function storedTexts(): Promise<string[]> {
  const texts: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await resultOf(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const values = await resultOf(database.transaction(store).objectStore(store).getAll());
      texts.push(...values.map(String));
    }
    database.close();
  }
  return texts;

  function resultOf<T>(request: IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database gave no answer.'));
    });
  }
}
