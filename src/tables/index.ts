/** Tables for research: findings, turns and conversations, with exposure counts and a codebook of every column. */
export type { Cell, Column, TableScope } from './column';
export { tableColumns, tabulate } from './tabulate';
