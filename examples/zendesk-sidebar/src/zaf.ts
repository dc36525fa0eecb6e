/** The part of Zendesk's client that this app calls. */
export interface ZafClient {
  /** Gives an object with the path as its key. */
  get(path: string): Promise<Readonly<Record<string, unknown>>>;
  set(path: string, value: string, options?: { readonly html: boolean }): Promise<unknown>;
  on(event: string, handler: () => void): void;
  invoke(name: 'resize', size: { readonly width: string; readonly height: string }): Promise<unknown>;
  metadata(): Promise<{ readonly settings?: Readonly<Record<string, unknown>> }>;
}
