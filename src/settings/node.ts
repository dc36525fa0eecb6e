import type * as v from 'valibot';

/** A step of a schema's pipe that is read here. */
interface Step {
  readonly type: string;
  readonly requirement?: unknown;
  readonly description?: string;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** As much of a valibot schema as is walked here. */
export interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly options?: readonly string[];
  readonly pipe?: readonly Step[];
}

/** A valibot schema as plain data to walk. */
export const nodeOf = (schema: v.GenericSchema): Node => schema as unknown as Node;

/** The schema behind an optional one. */
export const bare = (node: Node): Node => (node.wrapped === undefined ? node : bare(node.wrapped));
