/**
 * Something that messages go through: a `Worker`, the scope inside one, a `MessagePort`, `parentPort` or a Worker
 * of Node. Only as much of it as is needed.
 */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener?(type: string, listener: (event: object) => void): void;
  removeEventListener?(type: string, listener: (event: object) => void): void;
  on?(type: string, listener: (value: unknown) => void): unknown;
  off?(type: string, listener: (value: unknown) => void): unknown;
  start?(): void;
  terminate?(): unknown;
  close?(): void;
}

/**
 * Listens to a port. Node's ports have `on` and give the value itself, those of the web an event.
 *
 * @returns what ends it.
 */
export const listen = (port: Port, type: string, heard: (value: unknown) => void): (() => void) => {
  if (port.on !== undefined) {
    port.on(type, heard);
    return () => void port.off?.(type, heard);
  }
  const listener = (event: object): void => heard(type === 'message' && 'data' in event ? event.data : event);
  port.addEventListener?.(type, listener);
  return () => port.removeEventListener?.(type, listener);
};
