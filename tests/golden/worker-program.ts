import { type Errand, run } from './errand';

/** The part of a Worker's global scope that this one uses. */
interface Scope {
  onmessage: ((message: { readonly data: Errand }) => void) | null;
  postMessage(data: unknown): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => scope.postMessage(run(data));
