import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Looks into the heap of a process of Node that runs with `--inspect=PORT`. */
export class Heap {
  readonly #socket: WebSocket;
  #last = 0;

  static async at(port: number): Promise<Heap> {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
    const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? '');
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error('The inspector does not answer.')), { once: true });
    });
    return new Heap(socket);
  }

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** In MiB, after all garbage has been collected. */
  async used(): Promise<number> {
    // What is only weakly held, and what finalizers hold, goes in the second round.
    for (let round = 0; round < 2; round++) {
      await this.#ask('HeapProfiler.collectGarbage');
      await sleep(50);
    }
    const { usedSize } = await this.#ask<{ usedSize: number }>('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  }

  close(): void {
    this.#socket.close();
  }

  #ask<T>(method: string): Promise<T> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent): void => {
        const answer = JSON.parse(String(data)) as { id?: number; result: T };
        if (answer.id !== id) return;
        this.#socket.removeEventListener('message', listen);
        resolve(answer.result);
      };
      this.#socket.addEventListener('message', listen);
      this.#socket.send(JSON.stringify({ id, method }));
    });
  }
}

interface Target {
  readonly webSocketDebuggerUrl: string;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
