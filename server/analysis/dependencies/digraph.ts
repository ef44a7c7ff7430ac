/** A directed graph of points 0, 1, 2, …: where each of them leads, in ascending order. */
export type Digraph = readonly (readonly number[])[];
