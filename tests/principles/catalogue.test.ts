import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as room from '../../src/principles'
import { findPrinciple, principles } from '../../src/principles'
import type { Principle } from '../../src/principles'

const folder = fileURLToPath(new URL('../../src/principles/', import.meta.url))
const notPrinciples = ['catalogue', 'find-principle', 'index', 'principle', 'principle-id', 'sources']
const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
const principleFiles = files.filter((file) => !notPrinciples.includes(file))

const analyzers = [
  'tone', 'labelling', 'empathy', 'common-ground', 'listening', 'language',
  'needs', 'commitments', 'ownership', 'rapport', 'recovery', 'retention',
]
const articleKeys = ['ALLY', 'LABEL', 'DIPLOMACY', 'TRAITS', 'THERE-IS-NO-SUCH-THING', 'HOLD-ON']
const notImperative = /^(?:the|an?|you|we|they|it|customers?|agents?|always|never|how|why|what|when|(?!bring)\w+ing|\w+ed)\b/i

const ids = principles.map((principle) => principle.id)
const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const duplicates = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index)
const sentences = (text: string) => text.split(/[.?!:](?:\s|$)/).filter(Boolean).length
const texts = ({ title, statement, why, examples, tensions, evidence }: Principle) => [
  title, statement, why, evidence.note,
  ...tensions.map((tension) => tension.weigh),
  ...examples.flatMap(({ industry, before, after, note }) => [industry, before, after, note ?? 'none']),
]

describe('the catalogue', () => {
  it('has 37 principles with ids and titles of their own', () => {
    expect(principles).toHaveLength(37)
    expect(duplicates(ids)).toEqual([])
    expect(duplicates(principles.map((principle) => principle.title))).toEqual([])
    expect(duplicates(principles.map((principle) => principle.statement))).toEqual([])
  })

  it('holds one principle a file, named by its id', () => {
    expect(principleFiles.sort()).toEqual([...ids].sort())
    for (const id of ids) {
      expect(readFileSync(`${folder}${id}.ts`, 'utf8')).toContain(`export const ${camelCase(id)}: Principle<'${id}'> = {`)
    }
  })

  it('lists its ids in the order of the type', () => {
    const declared = readFileSync(`${folder}principle-id.ts`, 'utf8').match(/(?<=\| ')[a-z-]+/g)
    expect(declared).toEqual(ids)
  })

  it('exports exactly the principles, the list and the lookup', () => {
    expect(Object.keys(room).sort()).toEqual([...ids.map(camelCase), 'findPrinciple', 'principles'].sort())
    const exported: Record<string, unknown> = room
    for (const principle of principles) expect(exported[camelCase(principle.id)]).toBe(principle)
  })

  it('repeats no example', () => {
    const examples = principles.flatMap((principle) => principle.examples)
    expect(duplicates(examples.flatMap(({ before, after }) => [before, after]))).toEqual([])
  })

  it('uses every article', () => {
    const used = principles.flatMap(({ sources }) => sources.map((source) => source.key))
    expect([...new Set(used)].sort()).toEqual([...articleKeys].sort())
  })
})

describe.each(principles.map((principle) => [principle.id, principle] as const))('%s', (id, principle) => {
  it('has an imperative title without a full stop', () => {
    expect(principle.title).toMatch(/^[A-Z][^A-Z]*[a-z]$/)
    expect(principle.title).not.toMatch(notImperative)
    expect(principle.title.split(' ').length).toBeLessThanOrEqual(8)
  })

  it('is short, and trimmed', () => {
    expect(sentences(principle.statement)).toBeLessThanOrEqual(3)
    expect(sentences(principle.why)).toBeLessThanOrEqual(4)
    for (const text of texts(principle)) {
      expect(text).toBe(text.trim())
      expect(text).not.toBe('')
      expect(text).not.toMatch(/ {2}|[“”‘’]/)
    }
    for (const text of [principle.statement, principle.why, principle.evidence.note]) expect(text).toMatch(/\.$/)
  })

  it('has two or more examples from different industries', () => {
    const industries = principle.examples.map((example) => example.industry)
    expect(industries.length).toBeGreaterThanOrEqual(2)
    expect(duplicates(industries)).toEqual([])
    for (const { before, after } of principle.examples) expect(after).not.toBe(before)
  })

  it('comes from an article', () => {
    expect(principle.sources.length).toBeGreaterThanOrEqual(1)
    for (const source of principle.sources) expect(articleKeys).toContain(source.key)
  })

  it('is served by detectors of the twelve analyzers', () => {
    expect(principle.servedBy.length).toBeGreaterThanOrEqual(1)
    expect(duplicates(principle.servedBy)).toEqual([])
    for (const detector of principle.servedBy) {
      expect(detector).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/)
      expect(analyzers).toContain(detector.split('/')[0])
    }
  })

  it('shares each tension with the other side', () => {
    expect(duplicates(principle.tensions.map((tension) => tension.with))).toEqual([])
    for (const tension of principle.tensions) {
      expect(tension.with).not.toBe(id)
      expect(findPrinciple(tension.with).tensions.map((back) => back.with)).toContain(id)
      expect(tension.weigh).toMatch(/\.$/)
    }
  })

  it('names a study with author and year unless it is opinion', () => {
    const { grade, note, sources } = principle.evidence
    expect(sources.length).toBeGreaterThanOrEqual(1)
    if (grade === 'opinion') return
    for (const { author, date, key } of sources) {
      expect(key).toBeUndefined()
      expect(date).toMatch(/^\d{4}$/)
      const firstAuthor = author?.split(/,| & | et al/)[0]
      expect(firstAuthor).toBeTruthy()
      expect(note).toContain(firstAuthor)
      expect(note).toContain(date)
    }
  })

  it('labels nobody outside the wording to avoid', () => {
    const ours = texts(principle).filter((text) => !principle.examples.some(({ before }) => before === text))
    const label = /\b(?:difficult|rude|lazy|crazy|stupid|nightmare|troublemakers?|unreasonable|demanding) (?:customer|client|caller|guest|person|people|agent|colleague)s?\b/i
    for (const text of ours) expect(text).not.toMatch(label)
  })
})

describe('findPrinciple', () => {
  it('finds every principle by its id', () => {
    for (const principle of principles) expect(findPrinciple(principle.id)).toBe(principle)
  })

  it.each(['', 'Drop-the-label', 'drop-the-label ', 'toString', '__proto__'])('finds nothing for %j', (id) => {
    expect(findPrinciple(id)).toBeUndefined()
  })
})
