import type { Impact } from './detector';

/** Impact words from least to most. */
export const impacts: readonly Impact[] = ['minor', 'moderate', 'serious'];
