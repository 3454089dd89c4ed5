import { GroqSyntaxError } from 'groq-js';
import { Problem } from '../http/problem.ts';

/** Sanity's shape of a query that cannot be read; its clients draw a frame around `start`. */
export function createParseProblem(query: string, error: unknown): Problem {
  const description = error instanceof Error ? error.message : String(error);
  const start = error instanceof GroqSyntaxError ? error.position : 0;
  const end = Math.min(query.length, start + 1);
  return new Problem(400, { error: { type: 'queryParseError', description, query, start, end } }, description);
}

/** A query that reads well and asks what cannot be answered. */
export function createQueryProblem(query: string, description: string): Problem {
  return new Problem(400, { error: { type: 'queryError', description, query } }, description);
}
