import type { Mutant } from '@stryker-mutator/api/core';

/** What tells a mutant from any other, the same in every run. */
export const keyOf = ({ fileName, location: { start, end }, mutatorName, replacement }: Pick<Mutant, 'fileName' | 'location' | 'mutatorName' | 'replacement'>): string =>
  `${fileName.replace(/^.*\/src\//, 'src/')}:${start.line}:${start.column}-${end.line}:${end.column}:${mutatorName}:${replacement}`;
