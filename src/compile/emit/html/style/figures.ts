import { charts } from './figures/charts.ts'
import { grids } from './figures/grids.ts'
import { states } from './figures/states.ts'
import { tables } from './figures/tables.ts'

/** Tables, charts and the matrix of goals. */
export const figures = [tables, charts, grids, states].join('')
