/** Deeper than any strategy, and shallow enough for every recursive walk over the model. */
export const maxDepth = 60
