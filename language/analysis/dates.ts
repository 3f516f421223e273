import type { Day } from '../model/model.ts';

/** Calendar arithmetic alone: what day it is, the caller says. */
export function daysAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
}

const millisecondsOfDay = 86_400_000;
