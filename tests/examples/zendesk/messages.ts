/** What the stand-in of the client asks the page around it. */
export interface Request {
  readonly id: number;
  readonly call: 'get' | 'set' | 'invoke' | 'metadata';
  readonly given: readonly unknown[];
}

/** What it is told: the answer to a request, or an event. */
export type Answer = { readonly id: number; readonly value?: unknown; readonly error?: string } | { readonly event: string; readonly data: unknown };
