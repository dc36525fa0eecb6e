import type { InputFormat } from './input-formats';
import { type Fields, fieldsOf, listOf } from './record';

/** How a vendor's JSON is known. */
export interface PayloadSign {
  readonly format: InputFormat;
  /** Completes "It holds …". */
  readonly holds: string;
  /**
   * @param fields - of the payload itself; none for a list
   * @param first - the fields of a bare list's first item
   */
  is(fields: Fields, first: Fields): boolean;
}

/** The first item of a list under a key. */
export const firstOf = (fields: Fields, key: string): Fields => fieldsOf(listOf(fields[key])?.[0]);
