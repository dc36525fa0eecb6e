/** The part of a Worker's global scope that this one uses. */
interface Scope {
  onmessage: ((message: { readonly data: unknown }) => void) | null;
  postMessage(data: unknown): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => scope.postMessage(data);

export {};
