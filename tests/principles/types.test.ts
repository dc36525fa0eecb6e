import { describe, expectTypeOf, it } from 'vitest'
import { dropTheLabel, findPrinciple, principles } from '../../src/principles'
import type { Principle, PrincipleId, Tension } from '../../src/principles'

// Read by tsc; at run time these assertions do nothing.
describe('types of the catalogue', () => {
  it('keeps the id of a principle literal', () => {
    expectTypeOf(dropTheLabel).toEqualTypeOf<Principle<'drop-the-label'>>()
    expectTypeOf(dropTheLabel.id).toEqualTypeOf<'drop-the-label'>()
    expectTypeOf(dropTheLabel).toExtend<Principle>()
  })

  it('narrows the lookup of a known id', () => {
    expectTypeOf(findPrinciple('drop-the-label')).toEqualTypeOf<Principle<'drop-the-label'>>()
    expectTypeOf(findPrinciple('ask' as PrincipleId)).toEqualTypeOf<Principle>()
    expectTypeOf(findPrinciple('ask' as string)).toEqualTypeOf<Principle | undefined>()
    expectTypeOf(findPrinciple('no-such-principle')).toEqualTypeOf<Principle | undefined>()
  })

  it('is read only and refers to itself by id', () => {
    expectTypeOf(principles).toEqualTypeOf<readonly Principle[]>()
    expectTypeOf<Tension['with']>().toEqualTypeOf<PrincipleId>()
    // @ts-expect-error: a misspelt id is not an id
    expectTypeOf<'drop-the-lable'>().toExtend<PrincipleId>()
  })
})
