import { principles } from './catalogue'
import type { Principle } from './principle'
import type { PrincipleId } from './principle-id'

/**
 * Finds a principle by its id. A known id narrows the result; any other string may find nothing.
 *
 * @param id - the id, such as `drop-the-label`
 * @returns the principle, or undefined if no principle has this id
 *
 * @example
 * findPrinciple('drop-the-label').title // => 'Drop the label'
 * findPrinciple('no-such-principle') // => undefined
 */
export function findPrinciple<Id extends PrincipleId>(id: Id): Principle<Id>
export function findPrinciple(id: string): Principle | undefined
export function findPrinciple(id: string): Principle | undefined {
  return principles.find((principle) => principle.id === id)
}
